/// Writes HTML that is XML too: every element closed, every attribute quoted, everything escaped.
///
/// There is no way to write mark-up but through `element`, and none to write text but escaped; only the style sheet
/// and the script of this program go in as they are.
package struct HTMLWriter {
  /// What was written, in UTF-8; with a sink, what it was not given yet.
  package private(set) var bytes: [UInt8] = []
  private let sink: PartSink?

  /// An empty fragment.
  ///
  /// - Parameters:
  ///   - sink: takes a long page part by part; without one the whole is kept in `bytes`.
  ///   - expected: number of bytes for which room is set aside; memory is only taken as it is filled, while a page that
  ///     outgrows its room is copied.
  init(to sink: PartSink? = nil, expected: Int = 1 << 16) {
    self.sink = sink
    bytes.reserveCapacity(expected)
  }

  /// Writes the document type that a page begins with.
  mutating func documentType() { bytes.append("<!DOCTYPE html>\n") }

  /// Writes an element with a list of attributes made elsewhere.
  mutating func element(_ tag: HTMLTag, all attributes: [HTMLAttribute], body: (inout HTMLWriter) -> Void) {
    start(tag, attributes)
    body(&self)
    end(tag)
  }

  /// Writes an element without content.
  mutating func void(_ tag: HTMLTag, _ attributes: HTMLAttribute...) {
    start(tag, attributes)
    if !tag.isVoid { end(tag) }
  }

  /// Writes text.
  mutating func text(_ text: String) { HTMLEscape.append(text, to: &bytes) }

  /// Writes a part of a text: UTF-8 that begins and ends at a scalar's edge.
  mutating func text(_ part: UnsafeBufferPointer<UInt8>) { HTMLEscape.append(part, to: &bytes) }

  /// Writes the style sheet that is compiled into the program.
  mutating func style(_ css: String) {
    bytes.append("<style>\n")
    bytes.append(unescaped: css)
    bytes.append("</style>\n")
  }

  /// Writes the script that is compiled into the program; it holds neither `<` nor `&`, so that the page stays XML.
  mutating func script(_ script: String) {
    bytes.append("<script>\n")
    bytes.append(unescaped: script)
    bytes.append("</script>\n")
  }

  private mutating func start(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    open(tag)
    for index in attributes.indices { attributes[index].write(to: &bytes) }
    close(tag)
  }

  private mutating func open(_ tag: HTMLTag) { bytes.append(contentsOf: tag.open) }

  private mutating func close(_ tag: HTMLTag) {
    guard tag.isVoid else { return bytes.append(UInt8(ascii: ">")) }
    bytes.append("/>")
    if tag.endsLine { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func end(_ tag: HTMLTag) {
    bytes.append(contentsOf: tag.end)
    if let sink, tag.endsLine { sink.drain(&bytes) }
  }
}

/// Elements by their number of attributes: nearly all have at most two, for which no list has to be made.
extension HTMLWriter {
  /// Writes an element with what `body` writes inside it.
  mutating func element(_ tag: HTMLTag, body: (inout HTMLWriter) -> Void) {
    bytes.append(contentsOf: tag.start)
    body(&self)
    end(tag)
  }

  /// Writes an element that holds one text.
  mutating func element(_ tag: HTMLTag, text: String) {
    bytes.append(contentsOf: tag.start)
    self.text(text)
    end(tag)
  }

  /// Writes an element with one attribute.
  mutating func element(_ tag: HTMLTag, _ attribute: HTMLAttribute, body: (inout HTMLWriter) -> Void) {
    open(tag)
    attribute.write(to: &bytes)
    close(tag)
    body(&self)
    end(tag)
  }

  /// Writes an element with one attribute that holds one text.
  mutating func element(_ tag: HTMLTag, _ attribute: HTMLAttribute, text: String) {
    open(tag)
    attribute.write(to: &bytes)
    close(tag)
    self.text(text)
    end(tag)
  }

  /// Writes an element with several attributes.
  mutating func element(
    _ tag: HTMLTag, _ first: HTMLAttribute, _ second: HTMLAttribute, _ others: HTMLAttribute...,
    body: (inout HTMLWriter) -> Void
  ) {
    open(tag, first, second, others)
    body(&self)
    end(tag)
  }

  /// Writes an element with several attributes that holds one text.
  mutating func element(
    _ tag: HTMLTag, _ first: HTMLAttribute, _ second: HTMLAttribute, _ others: HTMLAttribute..., text: String
  ) {
    open(tag, first, second, others)
    self.text(text)
    end(tag)
  }

  private mutating func open(
    _ tag: HTMLTag, _ first: HTMLAttribute, _ second: HTMLAttribute, _ others: [HTMLAttribute]
  ) {
    open(tag)
    first.write(to: &bytes)
    second.write(to: &bytes)
    for index in others.indices { others[index].write(to: &bytes) }
    close(tag)
  }
}
