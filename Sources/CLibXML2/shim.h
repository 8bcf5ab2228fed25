#ifndef DUIZHAO_CLIBXML2_SHIM_H
#define DUIZHAO_CLIBXML2_SHIM_H

// ICU's headers clash with Foundation's in one debug build ("UErrorCode has
// different definitions"); nothing here needs the ICU part of libxml2.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

// The handler in force on this thread: macros in C, which Swift does not see.
// Whoever sets another one puts these back afterwards.
static inline xmlStructuredErrorFunc duizhao_xml_error_handler(void) { return xmlStructuredError; }
static inline void *duizhao_xml_error_context(void) { return xmlStructuredErrorContext; }

#endif
