import PlanModel

/// Puts an extracted text together line by line, and notes where furniture stands in it.
struct TextAssembly: Sendable {
  /// The text so far; each line ends with `\n`.
  private(set) var text = ""
  /// Regions of furniture so far; neighbours of one name are one region.
  private(set) var furniture: [ExtractedText.Region] = []
  /// Rows of tables so far, with the places of their cells.
  private(set) var rows: [RowLayout] = []
  private var length = 0

  /// Adds a paragraph; line breaks in it stay. White space alone adds nothing.
  mutating func add(_ line: some StringProtocol) {
    guard line.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    text += line
    text += "\n"
    length += line.utf8.count + 1
  }

  /// Adds a row of a table.
  ///
  /// - Parameter table: tells the rows of one table from those of the next.
  mutating func add(_ row: GridRow, table: Int) {
    let start = length
    add(row.line)
    if length > start { rows.append(RowLayout(row, table: table, at: start)) }
  }

  /// Adds a line of furniture.
  mutating func add(_ line: some StringProtocol, furniture name: LocalizedText) {
    let start = length
    add(line)
    guard length > start else { return }
    let range = SourceRange(start: start, end: length)
    if let last = furniture.last, last.name == name, last.range.end == start {
      furniture[furniture.count - 1].range.end = length
    } else {
      furniture.append(ExtractedText.Region(range: range, name: name))
    }
  }
}
