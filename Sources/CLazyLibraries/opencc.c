#ifdef __linux__
#include "forward.h"

#include <opencc/opencc.h>

// The header does not tell its version; the C interface is the same since 1.0.
LIBRARY("libopencc1.1", "libopencc.so.1.1", "libopencc.so")

FORWARD(int, opencc_close, (opencc_t opencc), (opencc))
FORWARD(char *, opencc_convert_utf8, (opencc_t opencc, const char *input, size_t length), (opencc, input, length))
FORWARD(void, opencc_convert_utf8_free, (char *str), (str))
FORWARD(opencc_t, opencc_open, (const char *configFileName), (configFileName))

#endif
