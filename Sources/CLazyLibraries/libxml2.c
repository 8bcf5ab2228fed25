#ifdef __linux__
#include "forward.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

#if LIBXML_VERSION >= 21400
LIBRARY("libxml2-16", "libxml2.so.16", "libxml2.so")
#else
LIBRARY("libxml2", "libxml2.so.2", "libxml2.so")
#endif

FORWARD(xmlStructuredErrorFunc *, __xmlStructuredError, (void), ())
FORWARD(void **, __xmlStructuredErrorContext, (void), ())
FORWARD(htmlDocPtr, htmlCtxtReadMemory, (xmlParserCtxtPtr ctxt, const char *buffer, int size, const char *URL,
         const char *encoding, int options),
        (ctxt, buffer, size, URL, encoding, options))
FORWARD(void, htmlFreeParserCtxt, (htmlParserCtxtPtr ctxt), (ctxt))
FORWARD(htmlParserCtxtPtr, htmlNewParserCtxt, (void), ())
FORWARD(xmlDocPtr, xmlCtxtReadMemory, (xmlParserCtxtPtr ctxt, const char *buffer, int size, const char *URL,
         const char *encoding, int options),
        (ctxt, buffer, size, URL, encoding, options))
FORWARD(xmlNodePtr, xmlDocGetRootElement, (const xmlDoc *doc), (doc))
FORWARD(xmlNodePtr, xmlFirstElementChild, (xmlNodePtr parent), (parent))
FORWARD(void, xmlFreeDoc, (xmlDocPtr cur), (cur))
FORWARD(void, xmlFreeParserCtxt, (xmlParserCtxtPtr ctxt), (ctxt))
FORWARD(long, xmlGetLineNo, (const xmlNode *node), (node))
FORWARD(void, xmlInitParser, (void), ())
FORWARD(xmlParserCtxtPtr, xmlNewParserCtxt, (void), ())
FORWARD(xmlNodePtr, xmlNextElementSibling, (xmlNodePtr node), (node))
FORWARD(int, xmlSAX2GetLineNumber, (void *ctx), (ctx))
FORWARD(void, xmlSchemaFree, (xmlSchemaPtr schema), (schema))
FORWARD(void, xmlSchemaFreeParserCtxt, (xmlSchemaParserCtxtPtr ctxt), (ctxt))
FORWARD(void, xmlSchemaFreeValidCtxt, (xmlSchemaValidCtxtPtr ctxt), (ctxt))
FORWARD(xmlSchemaParserCtxtPtr, xmlSchemaNewDocParserCtxt, (xmlDocPtr doc), (doc))
FORWARD(xmlSchemaValidCtxtPtr, xmlSchemaNewValidCtxt, (xmlSchemaPtr schema), (schema))
FORWARD(xmlSchemaPtr, xmlSchemaParse, (xmlSchemaParserCtxtPtr ctxt), (ctxt))
FORWARD(int, xmlSchemaValidateDoc, (xmlSchemaValidCtxtPtr ctxt, xmlDocPtr instance), (ctxt, instance))
FORWARD(void, xmlSetStructuredErrorFunc, (void *ctx, xmlStructuredErrorFunc handler), (ctx, handler))
FORWARD(void, xmlStopParser, (xmlParserCtxtPtr ctxt), (ctxt))

#endif
