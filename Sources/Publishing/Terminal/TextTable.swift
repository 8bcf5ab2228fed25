/// A table for the terminal, with columns lined up by East Asian width.
package struct TextTable: Sendable {
  /// One column.
  package struct Column: Sendable {
    /// Head of the column.
    package let title: String
    /// True where cells stand at the right, as numbers do.
    package let isNumber: Bool
    /// Share of the room that is left when the table is too wide; 0 keeps the column at its full width.
    package let stretch: Int

    /// Makes a column.
    package init(_ title: String, isNumber: Bool = false, stretch: Int = 0) {
      self.title = title
      self.isNumber = isNumber
      self.stretch = stretch
    }
  }

  private let columns: [Column]
  private let wraps: Bool
  private var rows: [[String]] = []
  /// Text below a row, by the row's number.
  private var notes: [Int: String] = [:]

  /// An empty table.
  ///
  /// - Parameter wraps: true where cells that are too wide go on in the next line; else they are cut.
  package init(columns: [Column], wraps: Bool = false) {
    self.columns = columns
    self.wraps = wraps
  }

  /// Puts a text below the last row: indented, in lines of the table's full width.
  package mutating func note(_ text: String) {
    if !rows.isEmpty, !text.isEmpty { notes[rows.count - 1] = TerminalText.line(text) }
  }

  /// Appends a row; missing cells are empty, cells too many are left out.
  package mutating func row(_ cells: [String]) {
    var row = cells.prefix(columns.count).map(TerminalText.line)
    while row.count < columns.count { row.append("") }
    rows.append(row)
  }

  /// The table's text, a line end behind each row.
  ///
  /// - Parameter width: columns of the terminal; cells of stretching columns are cut or wrapped to fit. `nil` keeps each cell
  ///   on one line, and notes too.
  package func rendered(width: Int? = nil) -> String {
    let head = columns.map { TerminalText.line($0.title) }
    let widths = columnWidths(head: head, width: width)
    var text = line(head, widths)
    text += widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
    for (number, row) in rows.enumerated() {
      text += wraps ? wrapped(row, widths) : line(row, widths)
      guard let note = notes[number] else { continue }
      for line in width.map({ TextWrap.lines(note, columns: $0 - 4) }) ?? [note] { text += "    \(line)\n" }
    }
    return text
  }

  private func columnWidths(head: [String], width: Int?) -> [Int] {
    var widths = head.map { DisplayWidth.of($0) }
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
    }
    guard let width else { return widths }
    let gaps = 2 * max(0, columns.count - 1)
    var excess = widths.reduce(gaps, +) - width
    guard excess > 0 else { return widths }
    // Take from the widest stretching column, in relation to its share, until the row fits or all are narrow.
    let narrowest = 8
    while excess > 0 {
      let candidates = columns.indices.filter { columns[$0].stretch > 0 && widths[$0] > narrowest }
      let widest = candidates.max {
        widths[$0] * columns[$1].stretch < widths[$1] * columns[$0].stretch
      }
      guard let widest else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// A row whose cells may take several lines.
  private func wrapped(_ cells: [String], _ widths: [Int]) -> String {
    let parts = cells.indices.map { TextWrap.lines(cells[$0], columns: widths[$0]) }
    let count = parts.map(\.count).max() ?? 0
    return (0..<count).map { number in
      line(parts.map { number < $0.count ? $0[number] : "" }, widths)
    }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let shown = DisplayWidth.truncated(cell, to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(shown)))
      if index > 0 { text += "  " }
      if columns[index].isNumber {
        text += padding + shown
      } else if index == cells.count - 1 {
        text += shown
      } else {
        text += shown + padding
      }
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text + "\n"
  }
}
