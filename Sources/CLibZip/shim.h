#ifndef DUIZHAO_CLIBZIP_SHIM_H
#define DUIZHAO_CLIBZIP_SHIM_H

#include <zip.h>

#endif
