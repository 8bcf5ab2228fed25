#ifdef __linux__
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

// After the headers above: what it hides is not to be looked for in the C library.
#include "forward.h"

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

static void *fail(const struct duizhao_library *library, const char *reason) {
  fprintf(stderr, "%s: cannot be loaded (%s); install the package %s.\n", library->names[0], reason, library->package);
  exit(2);
}

void *duizhao_function(struct duizhao_library *library, const char *name) {
  pthread_mutex_lock(&loading);
  // Bound as they are called: most of a library is never used.
  for (size_t i = 0; library->handle == NULL && library->names[i] != NULL; i++) {
    library->handle = dlopen(library->names[i], RTLD_LAZY | RTLD_LOCAL);
  }
  pthread_mutex_unlock(&loading);
  if (library->handle == NULL) return fail(library, "not found");
  void *function = dlsym(library->handle, name);
  return function != NULL ? function : fail(library, name);
}

#endif
