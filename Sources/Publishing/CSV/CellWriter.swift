/// Takes the cells of a row one by one, whatever the table is written as.
protocol CellWriter {
  /// Takes a cell.
  mutating func cell(_ text: String)
  /// Takes a cell of several lines, one below the other.
  mutating func cell(lines: [String])
}

extension CSVWriter: CellWriter {}

/// The cells of one row as a list, for workbooks.
struct ListedCells: CellWriter {
  private(set) var cells: [String] = []

  mutating func cell(_ text: String) { cells.append(text) }

  mutating func cell(lines: [String]) { cells.append(lines.joined(separator: "\n")) }
}
