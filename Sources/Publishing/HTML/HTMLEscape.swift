/// Escapes text for HTML and XML: what cannot be written as it is becomes a reference or U+FFFD.
///
/// - `&`, `<`, `>` and `"` become references, so that the same text is safe as content and in an attribute.
/// - Control characters, U+FFFE and U+FFFF, which neither HTML nor XML allows, become U+FFFD.
/// - Embeddings, overrides and isolates of direction (U+202A–202E, U+2066–2069) become U+FFFD: left open they would
///   reverse what stands behind them.
enum HTMLEscape {
  /// Appends a string; contiguous runs that need no escape are copied whole.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { append($0, to: &bytes) }
  }

  /// Appends UTF-8 that begins and ends at a scalar's edge.
  static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      // Three bytes that hold neither mark-up nor a sign of direction: ideographs and their punctuation.
      if byte >= 0xE3, byte < 0xEF {
        index += 3
        continue
      }
      guard isSuspect(byte) else {
        index += 1
        continue
      }
      let (length, replacement) = escape(source, at: index)
      if let replacement {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        bytes.append(replacement)
        start = index + length
      }
      index += length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<source.count]))
  }

  /// True for bytes that may begin something to escape; nearly all text passes this test alone.
  @inline(__always)
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E
      : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  private static func escape(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int, StaticString?) {
    switch source[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case 0x09, 0x0A: return (1, nil)
    case 0x0D: return (1, "\n")
    case 0..<0x20, 0x7F: return (1, "\u{FFFD}")
    case 0xC2 where index + 1 < source.count && source[index + 1] < 0xA0: return (2, "\u{FFFD}")
    case 0xE2 where index + 2 < source.count:
      let isTurn =
        source[index + 1] == 0x80 && (0xAA...0xAE).contains(source[index + 2])
        || source[index + 1] == 0x81 && (0xA6...0xA9).contains(source[index + 2])
      return (3, isTurn ? "\u{FFFD}" : nil)
    case 0xEF where index + 2 < source.count:
      return (3, source[index + 1] == 0xBF && source[index + 2] >= 0xBE ? "\u{FFFD}" : nil)
    default: return (1, nil)
    }
  }
}

extension [UInt8] {
  /// Appends mark-up of this program.
  @inline(__always)
  mutating func append(_ markup: StaticString) { markup.withUTF8Buffer { append(contentsOf: $0) } }

  /// Appends a string's UTF-8 as it is.
  mutating func append(unescaped text: String) { text.withBytes { append(contentsOf: $0) } }
}

extension String {
  /// Lends the string's UTF-8, without the copy of the string that `withUTF8` wants.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    // A string that another system lends; ours are all contiguous.
    var own = self
    return own.withUTF8(body)
  }
}
