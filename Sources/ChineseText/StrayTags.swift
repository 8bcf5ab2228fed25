import PlanModel

/// Removes tags of HTML that scraping left in the text, and decodes character references.
///
/// Guarantees:
/// 1. Only names of HTML are taken for tags: `<街道办事处>` and `a<b` stay.
/// 2. A tag that ends a line on the page (`<br>`, `</p>`) leaves a line break, any other leaves nothing.
/// 3. A script or style sheet goes with what it holds.
/// 4. What a decoded reference makes (`&lt;br&gt;`) is looked at again, up to four times; one finding counts the references but for blanks.
package struct StrayTags: CleaningStep {
  /// Names of HTML elements that turn up in scraped text.
  private static let names: Set<String> = [
    "a", "abbr", "article", "b", "body", "br", "center", "col", "colgroup", "dd", "div", "dl", "dt", "em", "figure",
    "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img",
    "input", "ins", "label", "li", "link", "main", "meta", "nav", "ol", "p", "pre", "rp", "rt", "ruby", "script",
    "section", "small", "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "u", "ul", "channel", "content:encoded", "description", "guid", "item", "pubdate", "rss", "o:p",
    "st1:chsdate", "v:shape", "w:wrap",
  ]
  private static let blocks: Set<String> = [
    "article", "br", "channel", "content:encoded", "description", "div", "guid", "item", "pubdate", "rss", "dd", "dl",
    "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "section",
    "table", "tr", "ul",
  ]
  private static let section = Array("<![CDATA[".unicodeScalars)
  private static let references: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "lt": "<", "gt": ">", "amp": "&",
    "quot": "\"", "apos": "'", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–",
    "hellip": "…", "middot": "·", "times": "×", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lang": "〈", "rang": "〉",
  ]

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    var text = text
    var findings = FindingList()
    var references: (count: Int, first: Finding)?
    for _ in 0..<4 {
      var edits: [TextEdit] = []
      var index = 0
      while index < text.count {
        let edit =
          switch text.scalars[index] {
          case "<": tag(at: index, in: text.scalars)
          case "&": reference(at: index, in: text.scalars)
          // The end of a CDATA section, which feeds leave.
          case "]" where text.scalars.holds(["]", "]", ">"], at: index): TextEdit(index..<(index + 3))
          default: nil as TextEdit?
          }
        guard let edit else {
          index += 1
          continue
        }
        edits.append(edit)
        if text.scalars[index] != "&" {
          findings.append(finding(edit, in: text, of: source))
        } else if edit.replacement.first?.isBlank == false {
          references = (
            (references?.count ?? 0) + 1, references?.first ?? decoded(edit, in: text, of: source)
          )
        }
        index = edit.bounds.upperBound
      }
      guard !edits.isEmpty else { break }
      text = text.applying(edits)
    }
    if let (count, told) = references {
      var first = told
      first.message = LocalizedText("网页字符实体已解码，共\(count)处", "character references of HTML decoded, \(count) in all")
      findings.append(first)
    }
    return (text, findings.findings)
  }

  /// Tells the decoding of a reference; the message comes when all are counted.
  private func decoded(_ edit: TextEdit, in text: TracedText, of source: SourceText) -> Finding {
    let range = text.sourceRange(edit.bounds)
    return Finding(
      .strayTag, .note, LocalizedText("", ""), source: range, before: range.map { source.words($0) },
      after: edit.replacement.string)
  }

  private func finding(_ edit: TextEdit, in text: TracedText, of source: SourceText) -> Finding {
    let range = text.sourceRange(edit.bounds)
    let words = range.map { source.words($0) } ?? ""
    return Finding(
      .strayTag, .note, LocalizedText("去除残留的网页标签\(words)", "stray mark-up tag \(words) removed"),
      source: range, before: words, after: "")
  }

  /// The removal of a tag or comment that starts at `index`; nil where none does.
  private func tag(at index: Int, in scalars: [Unicode.Scalar]) -> TextEdit? {
    // A tag of scraped text is short; the limit keeps hostile input linear.
    if scalars.holds(Self.section, at: index) { return TextEdit(index..<(index + Self.section.count)) }
    let limit = min(scalars.count, index + 400)
    guard let end = scalars[index..<limit].firstIndex(of: ">") else { return nil }
    var place = index + 1
    if scalars[place..<end].starts(with: "!--".unicodeScalars) { return TextEdit(index..<(end + 1)) }
    // Word's conditions, which browsers do not show: <![if !supportLists]>, <![endif]>.
    if scalars[place..<end].starts(with: "![".unicodeScalars), end - index < 120, scalars[end - 1] == "]" {
      return TextEdit(index..<(end + 1))
    }
    let closes = place < end && scalars[place] == "/"
    if closes { place += 1 }
    var name = ""
    while place < end, scalars[place].isASCIILetter || scalars[place].isASCIIDigit || scalars[place] == ":" {
      name.unicodeScalars.append(scalars[place])
      place += 1
    }
    name = name.lowercased()
    guard Self.names.contains(name), !scalars[(index + 1)..<end].contains("<") else { return nil }
    // Behind the name: nothing, a slash, or attributes behind a blank.
    guard place == end || scalars[place] == "/" || scalars[place].isBlank else { return nil }
    // What a script or a style sheet holds is no text.
    if !closes, name == "script" || name == "style", let close = closing(name, behind: end, in: scalars) {
      return TextEdit(index..<close)
    }
    guard Self.blocks.contains(name), !atLineEdge(index, end + 1, scalars) else { return TextEdit(index..<(end + 1)) }
    return TextEdit(index..<(end + 1), "\n")
  }

  /// The end of the closing tag of a script or style sheet; nil where none comes soon.
  private func closing(_ name: String, behind start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let limit = min(scalars.count, start + 5000)
    let tag = Array("</\(name)".unicodeScalars)
    for index in start..<limit where scalars[index] == "<" && index + tag.count < limit {
      let isClosing = zip(tag, scalars[index..<(index + tag.count)]).allSatisfy { own, found in
        own == found || own.isASCIILetter && own.value == found.value | 0x20
      }
      if isClosing { return scalars[index..<limit].firstIndex(of: ">").map { $0 + 1 } }
    }
    return nil
  }

  private func atLineEdge(_ start: Int, _ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    start == 0 || end == scalars.count || scalars[start - 1].isLineBreak || scalars[end].isLineBreak
  }

  /// The decoding of a character reference that starts at `index`; nil where none does.
  private func reference(at index: Int, in scalars: [Unicode.Scalar]) -> TextEdit? {
    let limit = min(scalars.count, index + 10)
    guard let end = scalars[index..<limit].firstIndex(of: ";"), end > index + 1 else { return nil }
    var body = String.UnicodeScalarView()
    body.append(contentsOf: scalars[(index + 1)..<end])
    let name = String(body)
    if let scalar = Self.references[name] { return TextEdit(index..<(end + 1), [scalar]) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
      let scalar = Unicode.Scalar(value), value >= 0x20
    else { return nil }
    return TextEdit(index..<(end + 1), [scalar])
  }
}
