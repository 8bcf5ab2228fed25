import ChineseText
import PlanModel

/// Finds tables of tasks whose columns the document's format tells: which cell stands in which column, and how many rows
/// and columns it covers.
///
/// Guarantees: as those of `TaskTables`; a table whose rows do not fit its head is left to it.
struct GridTables: Sendable {
  /// The row of each line that is one.
  private var layouts: [Int: RowLayout] = [:]

  /// Finds the rows among the lines; both in document order.
  init(_ lines: [TextLine], rows: [RowLayout]) {
    var next = 0
    for (index, line) in lines.enumerated() where next < rows.count {
      let start = line.text.ranges.first?.start ?? 0
      while next < rows.count, rows[next].range.end <= start { next += 1 }
      guard next < rows.count, rows[next].range.start <= start else { continue }
      layouts[index] = rows[next]
      next += 1
    }
  }

  /// The lines of the table whose head stands at an index, made rows; nil where none does.
  func table(at start: Int, in lines: [TextLine]) -> [TextLine]? {
    guard let first = layouts[start] else { return nil }
    var all: [(layout: RowLayout, line: TextLine)] = []
    while let layout = layouts[start + all.count], layout.table == first.table {
      all.append((layout, lines[start + all.count]))
    }
    guard let head = TableHead(all.map(\.layout), cells: all.prefix(TableHead.mostRows).map { Self.cells(of: $0, $1) })
    else { return nil }
    var result: [TextLine] = []
    // Cells of units and deadlines that cover further rows, by column, with the last one.
    var merged: [Int: (cell: TableRow.Cell, last: Int)] = [:]
    for (index, (layout, line)) in all.enumerated() {
      let cells = Self.cells(of: layout, line)
      var line = line
      defer { result.append(line) }
      if index < head.rows || head.isRepeated(cells.map(\.text.scalars)) {
        line.row = TableRow(isHead: true)
        continue
      }
      var row = TableRow(categories: head.columns.count(where: \.isCategory))
      if cells.count == 1, let cell = cells.first, cell.place.columns > 1, cell.place.columns * 2 > head.columns.count {
        guard head.isHeading(cell.text) else { continue }
        row.cells = [TableRow.Cell(column: .category(0), text: cell.text)]
        line.row = row
        continue
      }
      if layout.row.width == head.columns.count {
        row.cells = cells.map { .init(column: head.column(of: $0.place), text: $0.text) }
      } else {
        row.cells = TableRow.assigned(cells.map(\.text), to: head.columns)
      }
      row.inherited = merged.sorted { $0.key < $1.key }.map(\.value).filter { $0.last >= layout.row.row }.map(\.cell)
      for (cell, assigned) in zip(cells, row.cells) where cell.place.rows > 1 {
        guard assigned.column.isUnits || assigned.column == .deadline else { continue }
        merged[cell.place.column] = (assigned, layout.row.row + cell.place.rows - 1)
      }
      line.row = row
    }
    return result
  }

  /// The filled cells of a row, with their texts.
  private static func cells(of layout: RowLayout, _ line: TextLine) -> [GridCell] {
    let ranges = line.text.ranges
    var cells: [GridCell] = []
    var index = 0
    for (place, range) in zip(layout.row.cells, layout.cells) {
      guard let range else { continue }
      while index < ranges.count, ranges[index].start < range.start { index += 1 }
      var end = index
      while end < ranges.count, ranges[end].start < range.end { end += 1 }
      let text = line.text.trimmed(index..<end)
      if !text.isEmpty { cells.append(GridCell(place: place, text: text)) }
      index = end
    }
    return cells
  }
}

/// A cell of a table with its place and its cleaned text.
struct GridCell: Hashable, Sendable {
  var place: GridRow.Cell
  var text: TracedText
}
