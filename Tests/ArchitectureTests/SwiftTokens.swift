/// A piece of Swift source, as far as these tests need to tell pieces apart.
enum SwiftToken: Hashable {
  /// A name, keyword or number.
  case word(String)
  /// A string literal without its quotes; escapes and interpolations are kept as written.
  case string(String)
  /// Any other character.
  case mark(Character)
  /// The end of a line outside strings and comments.
  case newline
}

/// Cuts Swift source into tokens and drops comments, so that nothing in a comment or a string passes for code.
///
/// Knows nested comments, raw strings, strings of several lines and interpolation. Regex literals are not known.
struct SwiftTokens {
  private let bytes: [UInt8]
  private var place = 0
  private var tokens: [SwiftToken] = []

  /// The tokens of a source text.
  static func read(_ source: String) -> [SwiftToken] {
    var reader = SwiftTokens(bytes: Array(source.utf8))
    while reader.place < reader.bytes.count { reader.next() }
    return reader.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func next() {
    let byte = bytes[place]
    if byte == UInt8(ascii: "\n") {
      tokens.append(.newline)
      place += 1
    } else if starts("//") {
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    } else if starts("/*") {
      skipComment()
    } else if let pounds = poundsOfString() {
      tokens.append(.string(readString(pounds: pounds)))
    } else if Self.isWord(byte) {
      let start = place
      while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
      tokens.append(.word(String(decoding: bytes[start..<place], as: UTF8.self)))
    } else {
      if byte > UInt8(ascii: " ") { tokens.append(.mark(Character(Unicode.Scalar(byte)))) }
      place += 1
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        place += 2
      } else if starts("*/") {
        depth -= 1
        place += 2
      } else {
        place += 1
      }
    } while depth > 0 && place < bytes.count
  }

  /// Number of # in front of a string that begins here; nil where none begins.
  private func poundsOfString() -> Int? {
    var end = place
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - place : nil
  }

  private mutating func readString(pounds: Int) -> String {
    place += pounds
    let fence = String(repeating: "#", count: pounds)
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    place += quotes.utf8.count
    let start = place
    let end = quotes + fence
    let escape = "\\" + fence
    while place < bytes.count {
      // Most bytes of a long string are neither: compared first, since compiled-in data runs to megabytes.
      if bytes[place] == UInt8(ascii: "\""), starts(end) { break }
      if bytes[place] == UInt8(ascii: "\\"), starts(escape) {
        place += 1 + pounds
        if place < bytes.count, bytes[place] == UInt8(ascii: "(") { skipInterpolation() } else { place += 1 }
      } else {
        place += 1
      }
    }
    place = min(place, bytes.count)
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    place = min(place + quotes.utf8.count + pounds, bytes.count)
    return text
  }

  /// Skips `(…)` of an interpolation, which may hold strings of its own.
  private mutating func skipInterpolation() {
    let kept = tokens
    var depth = 0
    repeat {
      next()
      if tokens.last == .mark("("), tokens.count > kept.count { depth += 1 }
      if tokens.last == .mark(")"), tokens.count > kept.count { depth -= 1 }
      tokens = kept
    } while depth > 0 && place < bytes.count
  }
}
