import ChineseText

/// Word's conditions in pages that it saves: `<![if !supportLists]>`, `<![endif]>`. Browsers know no such tag and show
/// nothing of it. Also the ends of CDATA sections (`]]>`) that feeds leave in a page.
enum HTMLConditionals {
  /// A page without them.
  static func removed(from page: String) -> String {
    guard holdsAny(page) else { return page }
    var result = String.UnicodeScalarView()
    var rest = page.unicodeScalars[...]
    var isClosed = true
    while let first = rest.first {
      if isClosed, first == "<", rest.starts(with: "<!--".unicodeScalars) {
        guard let end = HTMLSignature.find("-->", in: rest.dropFirst(2)) else {
          isClosed = false  // nothing closes this comment, and none behind it: looked for once
          continue
        }
        // In a comment the same words may close it: <!--[if mso]>…<![endif]-->.
        result.append(contentsOf: rest[..<end])
        rest = rest[end...]
      } else if first == "<", rest.starts(with: "<![".unicodeScalars), let end = end(of: rest) {
        rest = rest[end...]
      } else if first == "]", rest.starts(with: "]]>".unicodeScalars) {
        rest = rest.dropFirst(3)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// True where `<![` or `]]>` stands in a page.
  private static func holdsAny(_ page: String) -> Bool {
    var (last, beforeLast) = (UInt8(0), UInt8(0))
    for byte in page.utf8 {
      if byte == UInt8(ascii: "["), last == UInt8(ascii: "!"), beforeLast == UInt8(ascii: "<") { return true }
      if byte == UInt8(ascii: ">"), last == UInt8(ascii: "]"), beforeLast == UInt8(ascii: "]") { return true }
      (beforeLast, last) = (last, byte)
    }
    return false
  }

  /// Behind the tag that begins a text; nil where it is none. Of CDATA only the opening is.
  private static func end(of text: Substring.UnicodeScalarView) -> String.Index? {
    let opening = "<![CDATA[".unicodeScalars
    if text.starts(with: opening) { return text.index(text.startIndex, offsetBy: 9) }
    guard let close = text.prefix(120).firstIndex(of: ">"), text[..<close].dropFirst(3).first != "]" else { return nil }
    guard text[..<close].last == "]" || text[..<close].last == "-" else { return nil }
    return text.index(after: close)
  }
}
