internal import CLibXML2

/// Writes a document into memory: UTF-8 with its declaration, indented by two spaces, everything escaped.
///
/// Names of elements and attributes (`dz:topic`, `xmlns:dz`) are taken as they are and must be valid; text and
/// values may hold anything, and characters that XML 1.0 forbids (section 2.2) are dropped. One writer belongs to
/// one function: it is not Sendable.
package final class XMLWriter {
  private struct Frame {
    var hasElements = false
    var isInline = false
  }

  private let buffer: xmlBufferPtr?
  private let writer: xmlTextWriterPtr?
  private var frames: [Frame] = []
  /// True until the first element or comment: the declaration ends its own line.
  private var isStart = true
  private var finished: String?
  private let sink: ((String) -> Void)?
  /// Elements that were closed since the sink was last given something.
  private var closed = 0
  /// Line end and blanks by depth.
  private var indents: [String] = []

  /// Starts a document.
  ///
  /// - Parameter sink: takes the document part by part; without one the whole is kept in memory for `finish`.
  package init(to sink: ((String) -> Void)? = nil) {
    self.sink = sink
    Library.start()
    buffer = xmlBufferCreate()
    writer = xmlNewTextWriterMemory(buffer, 0)
    // Naming the encoding here keeps Chinese attribute values as they are; without it each is a character reference.
    xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Opens an element.
  ///
  /// - Parameters:
  ///   - name: its name, with the prefix if it has one.
  ///   - attributes: names and values, in the order of writing.
  ///   - inline: true for mixed content that begins with an element: no white space is put inside.
  package func startElement(_ name: String, attributes: [(String, String)] = [], inline: Bool = false) {
    breakLine()
    frames.append(Frame(isInline: inline || (frames.last?.isInline ?? false)))
    XMLWriter.with(name) { xmlTextWriterStartElement(writer, $0) }
    for (key, value) in attributes {
      XMLWriter.with(key) { key in
        XMLWriter.with(XMLWriter.allowed(value)) { xmlTextWriterWriteAttribute(writer, key, $0) }
      }
    }
  }

  /// Writes text into the open element; from here on the element's content is written without indentation.
  package func text(_ text: String) {
    guard !frames.isEmpty, !text.isEmpty else { return }
    frames[frames.count - 1].isInline = true
    XMLWriter.with(XMLWriter.allowed(text)) { xmlTextWriterWriteString(writer, $0) }
  }

  /// Closes the element opened last; without one, does nothing.
  package func endElement() {
    guard let frame = frames.popLast() else { return }
    if frame.hasElements, !frame.isInline { indent() }
    xmlTextWriterEndElement(writer)
    closed += 1
    if sink != nil, closed >= 256 { drain() }
  }

  /// Gives the sink what was written, and empties the buffer.
  private func drain() {
    guard let sink else { return }
    closed = 0
    xmlTextWriterFlush(writer)
    sink(written)
    xmlBufferEmpty(buffer)
  }

  private var written: String {
    let bytes = UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes an element that holds only text.
  package func element(_ name: String, attributes: [(String, String)] = [], text: String = "") {
    startElement(name, attributes: attributes)
    self.text(text)
    endElement()
  }

  /// Writes a comment on a line of its own; `--`, which a comment cannot hold, becomes `- -`.
  package func comment(_ text: String) {
    breakLine()
    var safe = ""
    for scalar in XMLWriter.allowed(text).unicodeScalars {
      if scalar == "-", safe.unicodeScalars.last == "-" { safe.unicodeScalars.append(" ") }
      safe.unicodeScalars.append(scalar)
    }
    xmlTextWriterWriteComment(writer, " \(safe) ")
  }

  /// Closes what is open and gives the document, or to the sink what is left of it; what is written afterwards is lost.
  package func finish() -> String {
    if let finished { return finished }
    while !frames.isEmpty { endElement() }
    xmlTextWriterWriteRaw(writer, "\n")
    xmlTextWriterFlush(writer)
    let document = written
    if let sink {
      sink(document)
      finished = ""
      return ""
    }
    finished = document
    return document
  }

  /// Puts the next element or comment on a line of its own, unless white space would change mixed content.
  private func breakLine() {
    guard let last = frames.indices.last else {
      if !isStart { indent() }
      isStart = false
      return
    }
    guard !frames[last].isInline else { return }
    frames[last].hasElements = true
    indent()
  }

  private func indent() {
    while indents.count <= frames.count {
      indents.append("\n" + String(repeating: "  ", count: indents.count))
    }
    XMLWriter.with(indents[frames.count]) { xmlTextWriterWriteRaw(writer, $0) }
  }

  /// Lends a string's own bytes to the library; a string that is passed for an `xmlChar` pointer is copied each time.
  private static func with(_ text: String, _ body: (UnsafePointer<xmlChar>) -> Void) {
    text.withCString { start in
      start.withMemoryRebound(to: xmlChar.self, capacity: text.utf8.count + 1) { body($0) }
    }
  }

  /// The text without the characters that XML 1.0 forbids.
  static func allowed(_ text: String) -> String {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
    // Only a control character or the last two scalars of the plane (EF BF BE, EF BF BF) need a second look.
    var former: UInt8 = 0
    let isPlain = text.utf8.allSatisfy { byte in
      defer { former = byte }
      return byte >= 0x20 && !(byte >= 0xBE && former == 0xBF) || byte == 0x9 || byte == 0xA || byte == 0xD
    }
    guard !isPlain, !text.unicodeScalars.allSatisfy(isAllowed) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter(isAllowed))
    return String(kept)
  }
}
