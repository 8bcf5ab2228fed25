/// Cuts a long text into parts that are cleaned one after the other, so that the memory that cleaning takes, some
/// dozen times its text, does not grow with the document.
///
/// Guarantees: the parts are the text, in order; a text within the limit is one part; a cut stands behind a line end
/// (LF, else CR) where there is one within reach, else behind a full stop or a blank, never within a character.
package enum TextParts {
  /// Texts of at most so many UTF-8 bytes are one part: thirty times the largest of the plans at hand.
  package static let longest = 1 << 20
  /// How far behind the limit the end of a line is sought, in bytes; no paragraph is so long.
  private static let reach = 1 << 16

  /// The parts of a text as ranges of its UTF-8 bytes.
  package static func bounds(of text: String, longest: Int = longest) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var parts: [Range<Int>] = []
      var start = 0
      while bytes.count - start > longest {
        let end = cut(bytes, behind: start + longest)
        parts.append(start..<end)
        start = end
      }
      if start < bytes.count || parts.isEmpty { parts.append(start..<bytes.count) }
      return parts
    }
  }

  private static func cut(_ bytes: UnsafeBufferPointer<UInt8>, behind place: Int) -> Int {
    let window = place..<min(place + reach, bytes.count)
    if let line = window.first(where: { bytes[$0] == 0x0A }) { return line + 1 }
    // Texts of old Macintosh programs end their lines so.
    if let line = window.first(where: { bytes[$0] == 0x0D }) { return line + 1 }
    // 。 and the ideographic blank are E3 80 82 and E3 80 80.
    let stop = window.first { index in
      bytes[index] == 0xE3 && index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x82 || bytes[index + 2] == 0x80)
    }
    if let stop { return stop + 3 }
    if let blank = window.first(where: { bytes[$0] == 0x20 }) { return blank + 1 }
    var end = place
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
