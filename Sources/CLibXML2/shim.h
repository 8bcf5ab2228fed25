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
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a mutable global, which Swift 6 cannot read safely.
static inline void duizhao_xml_free(void *pointer) { xmlFree(pointer); }

// xmlParserVersion is a macro on some versions and a global on others.
static inline const char *duizhao_xml_version(void) { return LIBXML_DOTTED_VERSION; }

// The handler in force on this thread: macros in C, which Swift does not see.
// Whoever sets another one puts these back afterwards.
static inline xmlStructuredErrorFunc duizhao_xml_error_handler(void) { return xmlStructuredError; }
static inline void *duizhao_xml_error_context(void) { return xmlStructuredErrorContext; }

#endif
