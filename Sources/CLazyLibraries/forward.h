// Functions of system libraries that load their library when the first of them is called.
//
// Loading libxml2, libzip, SQLite, libxlsxwriter and OpenCC with what they need in turn (ICU's data, libcrypto) takes
// more than half of the time in which the program starts, and `--help` or a remembered answer needs none of them. So
// each function that we use is defined here under its own name, and passes its arguments on to the function of the
// library. The library's own header is included, so that the compiler refuses a definition that differs from it.
//
// The definitions are hidden: they never stand in for the library's function inside the library itself.
// On other systems than Linux nothing is defined here, and the libraries are loaded at the start.

#ifndef DUIZHAO_FORWARD_H
#define DUIZHAO_FORWARD_H

// The pragma comes before the library's header: its declarations become hidden, and so do the definitions.
#pragma GCC visibility push(hidden)

#include <stddef.h>

/// A library, by the names under which it is looked for in turn; the last is NULL.
struct duizhao_library {
  const char *const *names;
  const char *package;
  void *handle;
};

/// The function of a library; loads the library first. Ends the program with one line and status 2 when there is none.
void *duizhao_function(struct duizhao_library *library, const char *name);

#define LIBRARY(package_, ...)                                        \
  static const char *const names[] = {__VA_ARGS__, NULL};             \
  static struct duizhao_library library = {names, package_, NULL};

// Each function keeps the address that it found. Two threads may both look for it: they find the same.
#define FORWARD(result, name, parameters, arguments)                                           \
  result name parameters {                                                                     \
    static __typeof__(&name) found;                                                            \
    __typeof__(&name) function = __atomic_load_n(&found, __ATOMIC_ACQUIRE);                    \
    if (function == NULL) {                                                                    \
      function = (__typeof__(&name))duizhao_function(&library, #name);                         \
      __atomic_store_n(&found, function, __ATOMIC_RELEASE);                                    \
    }                                                                                          \
    return function arguments;                                                                 \
  }

#endif
