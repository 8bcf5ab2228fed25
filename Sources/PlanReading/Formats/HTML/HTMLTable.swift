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

  /// A row as a line, its cells parted by ` | `, and what of it is set aside; a cell that spans rows stands in the first
  /// one only. nil for a hidden row; the line of an empty row has no size.
  static func block(
    of row: XMLElement, node: Int, sheet: HTMLSheet = HTMLSheet(), ink: HTMLInk = HTMLInk(), grid: inout HTMLGrid
  ) -> (block: HTMLFlow.Block, asides: [HTMLRun.Aside])? {
    let look = sheet.declarations(row)
    if case .gone = HTMLSight(row, look) { return nil }
    let ink = ink.within(row, look)
    var line = HTMLFlow.Block(text: "", node: node, isRow: true)
    var texts: [String] = []
    var asides: [HTMLRun.Aside] = []
    for cell in cells(of: row) {
      if case .gone = HTMLSight(cell, sheet.declarations(cell)) { continue }
      let inner = HTMLFlow(cell, sheet: sheet, isCell: true, ink: ink)
      texts.append(inner.blocks.map(\.text).joined(separator: " "))
      grid.add(cell, text: texts[texts.count - 1])
      asides += inner.asides.map(\.aside)
      for block in inner.blocks {
        line.size += block.size
        line.linked += block.linked
        line.stops += block.stops
        line.marks += block.marks
      }
    }
    while texts.last?.isEmpty ?? false { texts.removeLast() }
    let filled = texts.filter { !$0.isEmpty }
    line.text = filled.count > 1 ? texts.joined(separator: " | ") : filled.first ?? ""
    line.grid = grid.endRow()
    return (line, asides)
  }
}
