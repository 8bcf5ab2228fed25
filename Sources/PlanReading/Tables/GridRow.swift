import PlanModel

/// A row of a table as its format gives it: the texts of its cells, and how many columns and rows each covers.
struct GridRow: Hashable, Sendable {
  /// One cell.
  struct Cell: Hashable, Sendable {
    /// Its text on one line; empty for a cell that holds nothing.
    var text: String
    /// Its first column, counted from 0.
    var column: Int
    /// How many columns it covers.
    var columns = 1
    /// How many rows it covers.
    var rows = 1
  }

  /// Tables of more columns are not read by their columns.
  static let mostColumns = 200

  /// The row's place in its table, counted from 0; rows without text count.
  var row: Int
  /// Its cells in order; one that a cell of a row above covers is left out or empty.
  var cells: [Cell]
  /// How many columns it has, those that cells of rows above cover included.
  var width = 0

  /// The row as a line, its cells parted by ` | `; a row with one cell is that cell's text.
  var line: String { parts.map(\.text).joined() }

  /// Where each cell stands in the line, in UTF-8 bytes; nil for an empty one.
  var ranges: [SourceRange?] {
    var ranges = [SourceRange?](repeating: nil, count: cells.count)
    var offset = 0
    for part in parts {
      let length = part.text.utf8.count
      if let cell = part.cell, length > 0 { ranges[cell] = SourceRange(start: offset, end: offset + length) }
      offset += length
    }
    return ranges
  }

  private var parts: [(text: String, cell: Int?)] {
    let filled = cells.indices.filter { !cells[$0].text.isEmpty }
    guard filled.count > 1, let last = filled.last else { return filled.map { (cells[$0].text, $0) } }
    return cells.indices.prefix(last + 1).flatMap { index -> [(String, Int?)] in
      (index == 0 ? [] : [(" | ", nil)]) + [(cells[index].text, index)]
    }
  }
}

/// Where the cells of a row stand in an extracted text.
struct RowLayout: Hashable, Sendable {
  /// The row.
  var row: GridRow
  /// Tells the rows of one table from those of the next.
  var table: Int
  /// The row's line, in UTF-8 bytes of the text.
  var range: SourceRange
  /// Its cells in the same way; nil for an empty one.
  var cells: [SourceRange?]

  /// The row at a place of the text.
  init(_ row: GridRow, table: Int, at start: Int) {
    (self.row, self.table) = (row, table)
    range = SourceRange(start: start, end: start + row.line.utf8.count)
    cells = row.ranges.map { $0.map { SourceRange(start: start + $0.start, end: start + $0.end) } }
  }
}
