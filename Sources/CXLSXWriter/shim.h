#ifndef DUIZHAO_CXLSXWRITER_SHIM_H
#define DUIZHAO_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
