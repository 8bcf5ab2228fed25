/// Escapes text and values of attributes for XML: what would be read as mark-up, or read back as another character,
/// becomes a reference; what XML 1.0 forbids (section 2.2) is dropped.
enum XMLEscape {
  /// Appends words of the program as they are.
  static func append(_ words: String, to bytes: inout [UInt8]) {
    let isWritten: Void? = words.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isWritten == nil { bytes.append(contentsOf: words.utf8) }
  }

  /// Appends text; contiguous runs that need no escape are copied whole.
  ///
  /// - Parameter isValue: true in an attribute, where readers take line ends and tabs for blanks.
  static func append(escaped text: String, isValue: Bool, to bytes: inout [UInt8]) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, isValue: isValue, to: &bytes) }
    guard isWritten == nil else { return }
    // A string that another system lends; ours are all contiguous.
    var own = text
    own.withUTF8 { append($0, isValue: isValue, to: &bytes) }
  }

  private static func append(_ source: UnsafeBufferPointer<UInt8>, isValue: Bool, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      // Three bytes that hold no noncharacter: ideographs and their punctuation.
      if byte >= 0xE0, byte < 0xEF {
        index += 3
        continue
      }
      guard byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0xEF else {
        index += 1
        continue
      }
      let length = byte == 0xEF ? 3 : 1
      if let replacement = replacement(of: byte, in: source, at: index, isValue: isValue) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + length
      }
      index += length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<source.count]))
  }

  private static func replacement(
    of byte: UInt8, in source: UnsafeBufferPointer<UInt8>, at index: Int, isValue: Bool
  ) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x0D: "&#13;"
    case 0x0A: isValue ? "&#10;" : nil
    case 0x09: isValue ? "&#9;" : nil
    // U+FFFE and U+FFFF.
    case 0xEF: index + 2 < source.count && source[index + 1] == 0xBF && source[index + 2] >= 0xBE ? "" : nil
    default: ""
    }
  }

  /// True for a scalar that XML 1.0 allows.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
