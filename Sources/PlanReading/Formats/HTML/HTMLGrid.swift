import XMLTree

/// Where the cells of a page's table stand, row by row: a cell may cover several rows and columns, and the ones behind
/// it move to the right.
struct HTMLGrid: Sendable {
  /// For each column, in how many of the next rows a cell above covers it.
  private var covered: [Int] = []
  private var opened: [(columns: Range<Int>, rows: Int)] = []
  private var row = GridRow(row: 0, cells: [])
  private var column = 0

  /// Adds the next cell of the row that is being read.
  mutating func add(_ cell: XMLElement, text: String) {
    skipCovered()
    let (columns, rows) = (Self.span(cell, "colspan"), Self.span(cell, "rowspan"))
    opened.append((column..<(column + columns), rows))
    let line = text.split(separator: "\n").joined(separator: " ")
    row.cells.append(GridRow.Cell(text: line, column: column, columns: columns, rows: rows))
    column += columns
  }

  /// Ends the row; nil for one of more columns than are read.
  mutating func endRow() -> GridRow? {
    skipCovered()
    covered = covered.map { max(0, $0 - 1) }
    for (columns, rows) in opened where columns.upperBound <= GridRow.mostColumns {
      while covered.count < columns.upperBound { covered.append(0) }
      for column in columns { covered[column] = max(covered[column], rows - 1) }
    }
    row.width = column
    defer { (row, column, opened) = (GridRow(row: row.row + 1, cells: []), 0, []) }
    return column <= GridRow.mostColumns ? row : nil
  }

  private mutating func skipCovered() {
    while column < covered.count, covered[column] > 0 { column += 1 }
  }

  private static func span(_ cell: XMLElement, _ name: String) -> Int {
    min(max(cell.attribute(name).flatMap { Int($0.filter { !$0.isWhitespace }) } ?? 1, 1), 1000)
  }
}
