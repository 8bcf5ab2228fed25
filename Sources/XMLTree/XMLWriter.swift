/// Writes a document into memory: UTF-8 with its declaration, indented by two spaces, everything escaped.
///
/// Names of elements and attributes (`dz:topic`, `xmlns:dz`) are taken as they are and must be valid; text and
/// values may hold anything, and characters that XML 1.0 forbids (section 2.2) are dropped. One writer belongs to
/// one function: it is not Sendable.
package final class XMLWriter {
  private struct Frame {
    let name: String
    var hasElements = false
    var isInline = false
  }

  // Unchecked: no call from here leads back into the writer, so no two accesses can overlap, and the check of each at run
  // time would take a sixth of the writing.
  @exclusivity(unchecked) private var bytes: [UInt8] = []
  @exclusivity(unchecked) private var frames: [Frame] = []
  /// True while attributes can be added: the start tag has no `>` yet.
  private var isTagOpen = false
  private var isFinished = false
  private let sink: (([UInt8]) -> Void)?
  private let partLength: Int

  /// Starts a document.
  ///
  /// - Parameters:
  ///   - expected: number of bytes for which room is set aside; memory is only taken as it is filled, while a document
  ///     that outgrows its room is copied.
  ///   - partLength: number of bytes from which the sink is given a part.
  ///   - sink: takes the document part by part, cut between elements, all but the last part, which `finish` gives;
  ///     without one the whole is kept in memory.
  package init(expected: Int = 1 << 12, partLength: Int = 1 << 15, to sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
    self.partLength = partLength
    bytes.reserveCapacity(expected)
    XMLEscape.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", to: &bytes)
  }

  /// Opens an element.
  ///
  /// - Parameters:
  ///   - name: its name, with the prefix if it has one.
  ///   - attributes: names and values, in the order of writing.
  ///   - inline: true for mixed content that begins with an element: no white space is put inside.
  package func startElement(_ name: String, attributes: [(String, String)] = [], inline: Bool = false) {
    guard !isFinished else { return }
    breakLine()
    frames.append(Frame(name: name, isInline: inline || (frames.last?.isInline ?? false)))
    bytes.append(UInt8(ascii: "<"))
    XMLEscape.append(name, to: &bytes)
    isTagOpen = true
    for (key, value) in attributes { attribute(key, value) }
  }

  /// Adds an attribute to the element that was just opened; without a value, or once the element has content, does
  /// nothing.
  package func attribute(_ name: String, _ value: String?) {
    guard isTagOpen, let value else { return }
    bytes.append(UInt8(ascii: " "))
    XMLEscape.append(name, to: &bytes)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    XMLEscape.append(escaped: value, isValue: true, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes text into the open element; from here on the element's content is written without indentation.
  package func text(_ text: String) {
    guard !frames.isEmpty, !text.isEmpty else { return }
    frames[frames.count - 1].isInline = true
    closeTag()
    XMLEscape.append(escaped: text, isValue: false, to: &bytes)
  }

  /// Closes the element opened last; without one, does nothing.
  package func endElement() {
    guard let frame = frames.popLast() else { return }
    if isTagOpen {
      bytes.append(UInt8(ascii: "/"))
      isTagOpen = false
    } else {
      if frame.hasElements, !frame.isInline { indent() }
      bytes.append(UInt8(ascii: "<"))
      bytes.append(UInt8(ascii: "/"))
      XMLEscape.append(frame.name, to: &bytes)
    }
    bytes.append(UInt8(ascii: ">"))
    guard let sink, bytes.count >= partLength else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes an element that holds only text.
  package func element(_ name: String, attributes: [(String, String)] = [], text: String = "") {
    startElement(name, attributes: attributes)
    self.text(text)
    endElement()
  }

  /// Writes a comment on a line of its own; `--`, which a comment cannot hold, becomes `- -`.
  package func comment(_ text: String) {
    guard !isFinished else { return }
    breakLine()
    closeTag()
    var safe = ""
    for scalar in text.unicodeScalars where XMLEscape.isAllowed(scalar) {
      if scalar == "-", safe.unicodeScalars.last == "-" { safe.unicodeScalars.append(" ") }
      safe.unicodeScalars.append(scalar)
    }
    XMLEscape.append("<!-- \(safe) -->", to: &bytes)
  }

  /// Closes what is open and gives the document, or what the sink did not get of it; what is written afterwards is lost.
  package func finish() -> String { String(decoding: finishedBytes(), as: UTF8.self) }

  /// The same as bytes.
  package func finishedBytes() -> [UInt8] {
    guard !isFinished else { return bytes }
    while !frames.isEmpty { endElement() }
    bytes.append(UInt8(ascii: "\n"))
    isFinished = true
    return bytes
  }

  private func closeTag() {
    guard isTagOpen else { return }
    bytes.append(UInt8(ascii: ">"))
    isTagOpen = false
  }

  /// Puts the next element or comment on a line of its own, unless white space would change mixed content.
  private func breakLine() {
    closeTag()
    guard let last = frames.indices.last else { return indent() }
    guard !frames[last].isInline else { return }
    frames[last].hasElements = true
    indent()
  }

  private func indent() {
    let blanks: StaticString = "\n                                "
    blanks.withUTF8Buffer { blanks in
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: blanks[..<min(blanks.count, 1 + 2 * frames.count)]))
      // Hardly any document is deeper than that.
      for _ in blanks.count..<max(blanks.count, 1 + 2 * frames.count) { bytes.append(UInt8(ascii: " ")) }
    }
  }
}
