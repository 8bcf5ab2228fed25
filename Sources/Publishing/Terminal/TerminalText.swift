/// Makes text from a document harmless for a terminal.
enum TerminalText {
  /// One line without control characters: line ends and tabs become spaces; escape and other control characters,
  /// and the characters that turn the direction of what follows, become U+FFFD, so that a document cannot move
  /// the cursor, colour the screen or reverse a line.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}": safe.append(" ")
      default: safe.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(safe)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
    default: false
    }
  }
}
