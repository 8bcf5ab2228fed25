import ChineseText
import PlanModel

/// The head of a table whose columns the format tells: one row, or several where a cell stands over two columns and the
/// row below it names them (责任分工 over 牵头单位 and 配合单位).
struct TableHead: Hashable, Sendable {
  /// Heads of more rows are none.
  static let mostRows = 3
  /// A heading over the whole width of a table is not longer than this many scalars.
  private static let headingLimit = 40

  /// How many rows it has.
  let rows: Int
  /// What the table's columns hold.
  let columns: [TableColumn]
  private let words: Set<[Unicode.Scalar]>

  /// The head of a table; nil where its first row is none.
  ///
  /// - Parameters:
  ///   - table: the rows, head included.
  ///   - cells: the filled cells of the first rows.
  init?(_ table: [RowLayout], cells: [[GridCell]]) {
    guard let first = cells.first, let layout = table.first,
      TableColumn.columns(of: first.map(\.text.scalars)) != nil
    else { return nil }
    let depth = min(layout.row.cells.map(\.rows).max() ?? 1, Self.mostRows, cells.count, table.count - 1)
    var rows = 1
    while rows < depth, Self.isLower(cells[rows]) { rows += 1 }
    let width = layout.row.width
    var kinds = [TableColumn](repeating: .other, count: width)
    // Columns below one cell of the head that nothing parts.
    var shared: [Range<Int>] = []
    for cell in cells[..<rows].joined() {
      let columns = cell.place.column..<min(cell.place.column + cell.place.columns, width)
      shared.removeAll { $0.overlaps(columns) }
      if columns.count > 1 { shared.append(columns) }
      guard let kind = TableColumn.column(cell.text.scalars) else { continue }
      for column in columns { kinds[column] = kind }
    }
    let body = table.dropFirst(rows)
    guard body.count(where: { $0.row.width > width }) * 5 <= body.count else { return nil }
    Self.tell(&kinds, shared: shared, body: body)
    (self.rows, columns) = (rows, TableColumn.ranked(kinds))
    words = Set(cells[..<rows].joined().map(\.text.scalars.squeezed))
  }

  /// True for cells of the further rows of a head: short, and most of them name columns.
  private static func isLower(_ cells: [GridCell]) -> Bool {
    let known = cells.count { TableColumn.column($0.text.scalars) != nil }
    return known > 0 && known * 2 >= cells.count && cells.allSatisfy { TableRow.number($0.text.scalars) == nil }
  }

  /// Tells headings over several rows from tasks: a cell that covers rows which differ is no task.
  private static func tell(_ kinds: inout [TableColumn], shared: [Range<Int>], body: ArraySlice<RowLayout>) {
    let number = kinds.firstIndex(of: .number)
    /// Whether a column has a cell over several rows, each with a number of its own if the table has numbers.
    func isMerged(_ column: Int) -> Bool {
      body.contains { layout in
        guard let cell = layout.row.cells.first(where: { $0.column == column }), cell.rows > 1 else { return false }
        let own = number.flatMap { number in layout.row.cells.first { $0.column == number } }
        return own.map { $0.rows < cell.rows } ?? true
      }
    }
    let tasks = kinds.indices.filter { kinds[$0] == .title || kinds[$0] == .measure }
    for columns in shared where columns.allSatisfy({ tasks.contains($0) }) {
      for column in columns.dropFirst() { kinds[column] = .measure }
    }
    for (rank, column) in tasks.enumerated() where isMerged(column) {
      guard let finer = tasks.dropFirst(rank + 1).first(where: { !isMerged($0) }) else { continue }
      kinds[column] = .category(0)
      let isShared = shared.contains { $0.contains(column) && $0.contains(finer) }
      if isShared, !tasks.contains(where: { $0 != column && kinds[$0] == .title }) { kinds[finer] = .title }
    }
  }

  /// What a cell holds: of a cell over several columns, what the last of them does.
  func column(of cell: GridRow.Cell) -> TableColumn {
    let last = min(cell.column + cell.columns, columns.count) - 1
    return columns.indices.contains(last) ? columns[last] : .other
  }

  /// True for the head repeated at the top of a page.
  func isRepeated(_ cells: [[Unicode.Scalar]]) -> Bool {
    cells.count > 1 && cells.allSatisfy { words.contains($0.squeezed) }
  }

  /// True for words that may be a heading over the width of the table.
  func isHeading(_ text: TracedText) -> Bool {
    text.count <= Self.headingLimit && !text.scalars.contains(where: \.endsSentence)
  }
}
