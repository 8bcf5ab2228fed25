#ifndef DUIZHAO_CLIBMD_SHIM_H
#define DUIZHAO_CLIBMD_SHIM_H

#include <sys/types.h>
#include <sha1.h>
#include <sha2.h>

#endif
