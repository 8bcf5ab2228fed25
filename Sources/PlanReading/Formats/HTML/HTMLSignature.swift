import PlanModel

/// Tells HTML from plain text, in which scrapers may have left a tag or two.
enum HTMLSignature {
  private static let openers: Set<String> = [
    "body", "center", "div", "font", "h1", "h2", "h3", "head", "header", "link", "main", "meta", "nav", "ol", "p",
    "article", "script", "section", "span", "style", "table", "title", "ul",
  ]

  /// True where the bytes begin as a page or a piece of one does.
  static func opens(_ bytes: [UInt8]) -> Bool {
    // Without a tag there is no page; most documents end here.
    guard bytes.prefix(65_536).withUnsafeBufferPointer({ $0.contains(UInt8(ascii: "<")) }) else { return false }
    if declares(bytes) { return true }
    // Nor where words stand first: the tags of most texts are those that a scraper left.
    if let first = firstLetter(bytes.prefix(1024)), first != "<" { return false }
    // UTF-16 has a NUL beside each of these characters.
    let head = bytes.prefix(65_536).filter { $0 != 0 }
    var text = String(decoding: head, as: UTF8.self).lowercased().unicodeScalars[...]
    var isPage = false
    while true {
      text = text.drop(while: isBlank)
      if starts(text, "<!--"), let end = find("-->", in: text) {
        text = text[end...]
      } else if starts(text, "<?xml"), let end = find("?>", in: text) {
        text = text[end...]
      } else {
        break
      }
    }
    if starts(text, "<!doctype html") || starts(text, "<html") { isPage = true }
    guard !isPage, text.first == "<" else { return isPage }
    // A piece of a page: it opens with a tag of HTML and closes at least two.
    let letters = text.dropFirst().prefix { $0.properties.isAlphabetic || $0.isDecimalDigit }
    let name = String(String.UnicodeScalarView(letters))
    return openers.contains(name) && String(text).split(separator: "</", maxSplits: 2).count > 2
  }

  /// The first character that is no blank; nil where all are, or where the first one may be cut.
  private static func firstLetter(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).unicodeScalars.first { !isBlank($0) }
  }

  /// True for white space and what a decoder leaves of other encodings.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWhiteSpace || scalar == "\u{FEFF}" || scalar == "\u{FFFD}"
  }

  /// True where nothing but blanks stands in front of the declaration or the tag of a page: for most pages.
  private static func declares(_ bytes: [UInt8]) -> Bool {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xEF, 0xBB, 0xBF]
    let start = bytes.prefix(1024).drop { blanks.contains($0) }
    return opens(start, with: "<!doctype html") || opens(start, with: "<html")
  }

  private static func opens(_ bytes: ArraySlice<UInt8>, with words: String) -> Bool {
    // Letters of either size; a letter differs from the other by one bit.
    bytes.count >= words.utf8.count
      && zip(bytes, words.utf8).allSatisfy { byte, letter in
        byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
      }
  }

  private static func starts(_ text: Substring.UnicodeScalarView, _ words: String) -> Bool {
    text.starts(with: words.unicodeScalars)
  }

  /// Index behind the first place of some words; nil where they do not stand.
  static func find(_ words: String, in text: Substring.UnicodeScalarView) -> String.Index? {
    let words = Array(words.unicodeScalars)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == words.first, text[index...].starts(with: words) {
        return text.index(index, offsetBy: words.count)
      }
      index = text.index(after: index)
    }
    return nil
  }
}
