internal import CLibXML2

/// Reads bytes into a libxml2 document under the rules for hostile input, lends it to a function and frees it.
///
/// No network, no external subset, no entity declarations, limits on size and depth. Nothing of the document may
/// leave `body` but values copied from it.
enum GuardedDocument {
  static func read<Result>(
    _ bytes: [UInt8], file: String?, _ body: (xmlDocPtr) throws(XMLProblem) -> Result
  ) throws(XMLProblem) -> Result {
    guard !bytes.isEmpty else { throw XMLProblem(file: file, line: 0, message: "the document is empty") }
    guard bytes.count <= XMLParser.maximumBytes else {
      throw XMLProblem(
        file: file, line: 0,
        message: "the document has \(bytes.count) bytes, more than the limit of \(XMLParser.maximumBytes)")
    }
    guard !AttributeCount.isExcessive(bytes) else {
      throw XMLProblem(file: file, line: 0, message: "an element has more attributes than a document has")
    }
    let sink = ErrorSink()
    let document = sink.capture { parse(bytes, sink: sink) }
    defer { if let document { xmlFreeDoc(document) } }
    if let first = sink.problems.first { throw XMLProblem(file: file, line: first.line, message: first.message) }
    guard let document, let root = xmlDocGetRootElement(document) else {
      throw XMLProblem(file: file, line: 0, message: "the document has no element")
    }
    if let line = lineBeyondMaximumDepth(root) {
      throw XMLProblem(
        file: file, line: line, message: "elements are nested more than \(XMLParser.maximumDepth) deep")
    }
    return try body(document)
  }

  private static func parse(_ bytes: [UInt8], sink: ErrorSink) -> xmlDocPtr? {
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = Unmanaged.passUnretained(sink).toOpaque()
    context.pointee.sax?.pointee.entityDecl = { context, name, _, _, _, _ in
      guard let context else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      if let sink = parser.pointee._private {
        Unmanaged<ErrorSink>.fromOpaque(sink).takeUnretainedValue().add(
          line: Int(xmlSAX2GetLineNumber(context)),
          message:
            "the document declares an entity (\(GuardedDocument.string(name) ?? "")), which is not read for safety")
      }
      xmlStopParser(parser)
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    return bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
        Int32(bitPattern: options))
    }
  }

  /// Walks without recursion, so that no depth can exhaust the stack.
  private static func lineBeyondMaximumDepth(_ root: xmlNodePtr) -> Int? {
    var node = root
    var depth = 1
    while true {
      if depth > XMLParser.maximumDepth { return Int(xmlGetLineNo(node)) }
      if let child = xmlFirstElementChild(node) {
        node = child
        depth += 1
        continue
      }
      while xmlNextElementSibling(node) == nil {
        guard depth > 1, let parent = node.pointee.parent else { return nil }
        node = parent
        depth -= 1
      }
      guard depth > 1, let next = xmlNextElementSibling(node) else { return nil }
      node = next
    }
  }

  /// A copy of a libxml2 string.
  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
