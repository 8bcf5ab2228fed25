#ifndef DUIZHAO_COPENCC_SHIM_H
#define DUIZHAO_COPENCC_SHIM_H

#include <opencc/opencc.h>
#include <stdint.h>

// A failure to open is (opencc_t)-1, a cast that Swift cannot spell.
static inline int duizhao_opencc_failed(opencc_t handle) { return (intptr_t)handle == -1; }

#endif
