/// Breaks text into lines of a terminal.
package enum TextWrap {
  /// Lines of at most `columns` columns that hold all of the text.
  ///
  /// Lines end between words and between Chinese characters; closing punctuation begins no line and opening
  /// punctuation ends none. A word wider than a line is cut. White space at a break is left out.
  package static func lines(_ text: String, columns: Int) -> [String] {
    let limit = max(2, columns)
    var lines: [String] = []
    var line = ""
    var width = 0
    for piece in pieces(text) {
      let own = DisplayWidth.of(piece)
      if width + own <= limit {
        if !(line.isEmpty && piece == " ") {
          line += piece
          width += own
        }
        continue
      }
      if !line.isEmpty { lines.append(trimmed(line)) }
      (line, width) = ("", 0)
      if piece == " " { continue }
      for scalar in piece.unicodeScalars {
        let columns = DisplayWidth.of(scalar)
        if width + columns > limit {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line.unicodeScalars.append(scalar)
        width += columns
      }
    }
    if !line.isEmpty { lines.append(trimmed(line)) }
    return lines.isEmpty ? [""] : lines
  }

  private static let opening = Set("（《〈“‘〔【([".unicodeScalars)
  private static let closing = Set("，。；：、！？）》〉”’〕】)]%,.;:".unicodeScalars)

  /// What must not be broken: a word, or one wide character with the punctuation that belongs to it.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let joins: Bool
      if let last, scalar != " ", last != " " {
        let isWide = DisplayWidth.of(scalar) == 2 || DisplayWidth.of(last) == 2
        joins = closing.contains(scalar) || opening.contains(last) || !isWide
      } else {
        joins = false
      }
      if joins, !pieces.isEmpty {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      last = scalar
    }
    return pieces
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
