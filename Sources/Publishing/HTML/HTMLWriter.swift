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
  /// - Parameter sink: takes a long page part by part; without one the whole is kept in `bytes`.
  init(to sink: PartSink? = nil) {
    self.sink = sink
    bytes.reserveCapacity(1 << 16)
  }

  /// Writes the document type that a page begins with.
  mutating func documentType() { raw("<!DOCTYPE html>\n") }

  /// Writes an element with what `body` writes inside it. A void element has no body.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., body: (inout HTMLWriter) -> Void) {
    start(tag, attributes)
    body(&self)
    end(tag)
  }

  /// Writes an element that holds one text.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    start(tag, attributes)
    self.text(text)
    end(tag)
  }

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

  /// Writes the style sheet that is compiled into the program.
  mutating func style(_ css: String) {
    raw("<style>\n")
    raw(css)
    raw("</style>\n")
  }

  /// Writes the script that is compiled into the program; it holds neither `<` nor `&`, so that the page stays XML.
  mutating func script(_ script: String) {
    raw("<script>\n")
    raw(script)
    raw("</script>\n")
  }

  private mutating func start(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    bytes.append(UInt8(ascii: "<"))
    raw(tag.rawValue)
    for attribute in attributes {
      let (name, value) = attribute.pair
      bytes.append(UInt8(ascii: " "))
      raw(name)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    if tag.isVoid { bytes.append(UInt8(ascii: "/")) }
    bytes.append(UInt8(ascii: ">"))
    if tag.isVoid && tag.endsLine { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func end(_ tag: HTMLTag) {
    guard !tag.isVoid else { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    raw(tag.rawValue)
    bytes.append(UInt8(ascii: ">"))
    guard tag.endsLine else { return }
    bytes.append(UInt8(ascii: "\n"))
    sink?.drain(&bytes)
  }

  private mutating func raw(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }
}
