import PlanModel

/// One line of the cleaned text that holds something, without white space at its ends.
struct TextLine: Hashable, Sendable {
  /// The line; never empty.
  var text: TracedText
  /// True where an empty line, or the beginning of the text, stands above it.
  var followsBlank: Bool
  /// True where page furniture was taken out above it: nothing may be joined across it.
  var followsFurniture = false
  /// Set where the line is a row of a table of tasks; see `TaskTables`.
  var row: TableRow?

  /// The lines of a text, at whatever ends a line in some encoding or other.
  static func lines(of text: TracedText) -> [TextLine] {
    var lines: [TextLine] = []
    var blank = true
    var start = 0
    for index in 0...text.count {
      if index < text.count {
        switch text.scalars[index].value {
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: break
        default: continue
        }
      }
      let line = text[start..<index].trimmed
      // CR LF ends one line, not two.
      let isPair = index == start && index > 0 && text.scalars[index - 1] == "\r"
      if !line.isEmpty {
        lines.append(TextLine(text: line, followsBlank: blank))
        blank = false
      } else if !isPair {
        blank = true
      }
      start = index + 1
    }
    return lines
  }
}
