internal import CLibXML2

/// A schema (W3C XML Schema 1.0) that documents are checked against.
package struct XMLSchema: Sendable {
  private let xsd: [UInt8]

  /// Reads a schema. It must stand alone: `include`, `import` and `redefine` are refused, because libxml2 would
  /// fetch what they name.
  ///
  /// - Throws: the first problem of the schema, with its line.
  package init(xsd: [UInt8]) throws(XMLProblem) {
    self.xsd = xsd
    for element in try XMLParser.parse(xsd, file: "schema").elements
    where ["include", "import", "redefine"].contains(element.name.local) {
      throw XMLProblem(line: element.line, message: "the schema does not stand alone: \(element.name.local)")
    }
    if let first = try run(on: nil).first { throw first }
  }

  /// Checks a document.
  ///
  /// - Parameter bytes: the document; the rules of `XMLParser.parse` hold.
  /// - Returns: what is wrong with it, in document order; empty for a valid document.
  package func problems(in bytes: [UInt8]) -> [XMLProblem] {
    do throws(XMLProblem) {
      return try GuardedDocument.read(bytes, file: nil) { document throws(XMLProblem) in try run(on: document) }
    } catch {
      return [error]
    }
  }

  /// Compiles the schema and, where a document is given, validates it. The compiled schema lives in this function
  /// only: compiling takes a millisecond, and so no pointer is shared between tasks.
  private func run(on document: xmlDocPtr?) throws(XMLProblem) -> [XMLProblem] {
    try GuardedDocument.read(xsd, file: nil) { source throws(XMLProblem) in
      let sink = ErrorSink()
      sink.capture {
        guard let parser = xmlSchemaNewDocParserCtxt(source) else { return }
        defer { xmlSchemaFreeParserCtxt(parser) }
        guard let schema = xmlSchemaParse(parser) else {
          if sink.problems.isEmpty { sink.add(line: 0, message: "the schema cannot be compiled") }
          return
        }
        defer { xmlSchemaFree(schema) }
        guard let document, let validator = xmlSchemaNewValidCtxt(schema) else { return }
        defer { xmlSchemaFreeValidCtxt(validator) }
        if xmlSchemaValidateDoc(validator, document) != 0, sink.problems.isEmpty {
          sink.add(line: 0, message: "the document cannot be validated")
        }
      }
      return sink.problems
    }
  }
}
