internal import CLibXML2

/// Reads HTML pages into values, whatever their state: what HTML forgives is repaired, never refused.
package enum HTMLParser {
  /// Pages of more bytes are refused; saved pages with pictures inside have some millions.
  package static let maximumBytes = 32 << 20
  /// Pages with more tags are refused, so that memory stays within bounds.
  package static let maximumTags = 200_000
  /// Elements nested deeper are taken for their content: their text stays, their tags go.
  package static let maximumDepth = 200
  /// Pages whose elements are nested deeper are refused: closing a tag costs libxml2 a step for each open one.
  package static let maximumNesting = 12_000

  /// Reads a page. Nothing is fetched, from the network or from disk; scripts are not run.
  ///
  /// - Parameters:
  ///   - text: the page, decoded; a charset that it declares itself is not looked at.
  ///   - file: the name for messages; it is not opened.
  /// - Returns: the root element, `html`. Names are in lower case and have no namespace; comments are left out; lines
  ///   are not known.
  /// - Throws: the limit that the page exceeds, or that it has no element.
  package static func parse(_ text: String, file: String) throws(XMLProblem) -> XMLElement {
    // A NUL would end the page for libxml2, which reads C strings.
    let bytes = text.utf8.map { $0 == 0 ? UInt8(ascii: " ") : $0 }
    guard bytes.count <= maximumBytes else {
      throw XMLProblem(file: file, line: 0, message: "the page has more than \(maximumBytes >> 20) MB")
    }
    guard bytes.count(where: { $0 == UInt8(ascii: "<") }) <= 2 * maximumTags else {
      throw XMLProblem(file: file, line: 0, message: "the page has more than \(maximumTags) elements")
    }
    guard !AttributeCount.isExcessive(bytes) else {
      throw XMLProblem(file: file, line: 0, message: "an element has more attributes than a page has")
    }
    let builder = HTMLTreeBuilder()
    ErrorSink().capture { read(bytes, into: builder) }
    guard !builder.isTooDeep else {
      throw XMLProblem(file: file, line: 0, message: "elements are nested more than \(maximumNesting) deep")
    }
    guard let root = builder.finish() else {
      throw XMLProblem(file: file, line: 0, message: "the page has no element")
    }
    return root
  }

  private static func read(_ bytes: [UInt8], into builder: HTMLTreeBuilder) {
    guard let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    guard let sax = context.pointee.sax else { return }
    // Events only: libxml2 builds no tree of its own, whose depth it would limit by cutting the page off.
    sax.pointee = xmlSAXHandler()
    sax.pointee.startElement = { context, name, attributes in
      HTMLTreeBuilder.of(context)?.start(name, attributes)
    }
    sax.pointee.endElement = { context, name in HTMLTreeBuilder.of(context)?.end(name) }
    sax.pointee.characters = { context, text, length in HTMLTreeBuilder.of(context)?.text(text, length) }
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.cdataBlock = sax.pointee.characters
    builder.stop = { [context] in xmlStopParser(context) }
    defer { builder.stop = nil }
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    withExtendedLifetime(builder) {
      bytes.withUnsafeBytes { buffer in
        _ = htmlCtxtReadMemory(
          context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, "UTF-8",
          Int32(bitPattern: options))
      }
    }
  }
}
