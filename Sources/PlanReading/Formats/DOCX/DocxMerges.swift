import XMLTree

/// Where the cells of a table stand, and which rows they cover: Word marks a cell that goes on with the one above it.
struct DocxMerges: Sendable {
  private struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  private var row = 0
  /// For each column, the row in which its merged cell begins.
  private var origins: [Int: Int] = [:]
  private var spans: [Place: Int] = [:]

  /// The next row.
  mutating func row(_ element: XMLElement, cells: [(element: XMLElement, lines: [String])]) -> GridRow {
    var grid = GridRow(row: row, cells: [])
    var column = Self.count(element.first("trPr")?.childValue("gridBefore"), least: 0)
    for (cell, lines) in cells {
      let properties = cell.first("tcPr")
      let columns = Self.count(properties?.childValue("gridSpan"), least: 1)
      if let merge = properties?.first("vMerge") {
        if merge.value("val") == "restart" {
          origins[column] = row
        } else if let origin = origins[column] {
          spans[Place(row: origin, column: column)] = row - origin + 1
        }
      } else {
        origins[column] = nil
      }
      grid.cells.append(GridRow.Cell(text: lines.joined(separator: " "), column: column, columns: columns))
      column += columns
    }
    row += 1
    grid.width = column
    return grid
  }

  /// The rows with the number of rows that each cell covers.
  func spanned(_ lines: [(text: String, row: GridRow?)]) -> [(text: String, row: GridRow?)] {
    lines.map { line in
      var line = line
      for index in line.row?.cells.indices ?? 0..<0 {
        guard let grid = line.row else { continue }
        let place = Place(row: grid.row, column: grid.cells[index].column)
        if let rows = spans[place] { line.row?.cells[index].rows = rows }
      }
      return line
    }
  }

  private static func count(_ value: String?, least: Int) -> Int {
    min(max(value.flatMap { Int($0) } ?? least, least), GridRow.mostColumns)
  }
}
