import XMLTree

/// Tables: rows of data become lines, frames for layout are looked through.
enum HTMLTable {
  /// True for a table of data: more than one column, no table within, and cells of a few lines.
  static func isData(_ table: XMLElement) -> Bool {
    var widest = 0
    for row in rows(of: table) {
      let cells = cells(of: row)
      widest = max(widest, cells.count)
      for cell in cells where isFrame(cell) { return false }
    }
    return widest >= 2
  }

  /// True for a cell that holds a layout of its own: a table, a heading, or a page of paragraphs.
  private static func isFrame(_ cell: XMLElement) -> Bool {
    var paragraphs = 0
    var stack = [cell]
    while let element = stack.popLast() {
      for child in element.elements {
        switch child.name.local {
        case "table", "h1", "h2", "h3", "form", "script", "ul": return true
        case "p", "div", "br", "li": paragraphs += 1
        default: break
        }
        stack.append(child)
      }
    }
    return paragraphs > 6 && cell.text.utf8.count > 1200
  }

  /// The rows, whatever groups them.
  static func rows(of table: XMLElement) -> [XMLElement] {
    table.elements.flatMap { element -> [XMLElement] in
      switch element.name.local {
      case "tr": [element]
      case "tbody", "thead", "tfoot": element.elements("tr")
      case "caption": [element]
      default: []
      }
    }
  }

  private static func cells(of row: XMLElement) -> [XMLElement] {
    row.name.local == "caption" ? [row] : row.elements.filter { $0.name.local == "td" || $0.name.local == "th" }
  }

  /// The rows as lines, their cells parted by ` | `; a cell that spans rows stands in the first one only. Empty rows are left
  /// out.
  static func blocks(of table: XMLElement, node: Int) -> [HTMLFlow.Block] {
    // For each column, how many of the next rows a cell above covers it in.
    var covered: [Int] = []
    var blocks: [HTMLFlow.Block] = []
    for (index, row) in rows(of: table).enumerated() where !HTMLTags.isHidden(row) {
      var grid = GridRow(row: index, cells: [])
      var line = HTMLFlow.Block(text: "", node: node, isRow: true)
      var column = 0
      var opened: [(columns: Range<Int>, rows: Int)] = []
      for cell in cells(of: row) where !HTMLTags.isHidden(cell) {
        while column < covered.count, covered[column] > 0 { column += 1 }
        let (columns, rows) = (span(cell, "colspan"), span(cell, "rowspan"))
        opened.append((column..<(column + columns), rows))
        let inner = HTMLFlow(cell)
        let text = inner.blocks.map(\.text).joined(separator: " ").split(separator: "\n").joined(separator: " ")
        grid.cells.append(GridRow.Cell(text: text, column: column, columns: columns, rows: rows))
        column += columns
        for block in inner.blocks {
          line.size += block.size
          line.linked += block.linked
          line.stops += block.stops
          line.marks += block.marks
        }
      }
      while column < covered.count, covered[column] > 0 { column += 1 }
      grid.width = column
      covered = covered.map { max(0, $0 - 1) }
      for (columns, rows) in opened where columns.upperBound <= GridRow.mostColumns {
        while covered.count < columns.upperBound { covered.append(0) }
        for column in columns { covered[column] = max(covered[column], rows - 1) }
      }
      line.text = grid.line
      line.grid = column <= GridRow.mostColumns ? grid : nil
      if line.size > 0 { blocks.append(line) }
    }
    return blocks
  }

  private static func span(_ cell: XMLElement, _ name: String) -> Int {
    min(max(cell.attribute(name).flatMap { Int($0.filter { !$0.isWhitespace }) } ?? 1, 1), 1000)
  }
}
