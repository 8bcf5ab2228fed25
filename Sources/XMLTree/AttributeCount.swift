/// Counts what attributes cost before a parser sees them: libxml2 compares each attribute of a tag with those before it,
/// so that a tag of a million attributes would take hours.
enum AttributeCount {
  /// Most comparisons of a document: one tag of thirty thousand attributes, or any number of common tags.
  static let maximumComparisons = 500_000_000

  /// True where the tags of a document have more attributes than its parser can compare in a few seconds.
  ///
  /// Words outside of quotation marks between `<` and `>` are counted: at least as many as there are attributes.
  static func isExcessive(_ bytes: [UInt8]) -> Bool {
    var comparisons = 0
    var words = 0
    var quote: UInt8?
    var isTag = false
    var isBlank = false
    var last: UInt8 = 0
    // Without the NUL bytes UTF-16 reads as ASCII here.
    for byte in bytes where byte != 0 {
      defer { last = byte }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      guard isTag else {
        // A tag begins with a letter: what follows another < is text, a comment, or an end tag without attributes.
        if last == UInt8(ascii: "<"), isLetter(byte) { (isTag, isBlank, words) = (true, false, 0) }
        continue
      }
      switch byte {
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // Only a value is quoted; in the text of a script a mark may stand alone.
        if last == UInt8(ascii: "=") || last <= 0x20 { quote = byte }
        isBlank = true
      case 0...0x20, UInt8(ascii: "/"): isBlank = true
      default:
        guard isBlank else { continue }
        isBlank = false
        comparisons += words
        words += 1
        if comparisons > maximumComparisons { return true }
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }
}
