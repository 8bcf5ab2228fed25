import ChineseText
import PlanModel

/// A row of a table of tasks, cell by cell.
struct TableRow: Hashable, Sendable {
  /// One cell that holds something.
  struct Cell: Hashable, Sendable {
    /// What it holds.
    var column: TableColumn
    /// Its text without white space at its ends.
    var text: TracedText
  }

  /// True for the head.
  var isHead = false
  /// Cells in document order; empty ones are left out.
  var cells: [Cell] = []
  /// Number of the columns that hold headings.
  var categories = 0
  /// Units and deadlines of the rows above whose cells cover this row too.
  var inherited: [Cell] = []

  /// The number of the row as written; nil where it has none.
  var number: (value: Int, written: String)? {
    guard let cell = cells.first(where: { $0.column == .number }) else { return nil }
    return Self.number(cell.text.scalars)
  }

  /// True where the row only goes on with the task above it.
  var goesOn: Bool { number == nil && !cells.contains { $0.column == .title } }

  /// 3, （三）, 三 or 3. alone in a cell.
  static func number(_ cell: [Unicode.Scalar]) -> (value: Int, written: String)? {
    let letters = cell.squeezed.filter { !$0.opensBracket && !$0.closesBracket && ![".", "、", "．"].contains($0) }
    guard !letters.isEmpty, letters.count <= 4 else { return nil }
    if letters.allSatisfy(\.isDecimalDigit) {
      let value = letters.reduce(0) { $0 * 10 + ($1.decimalValue ?? 0) }
      return value > 0 ? (value, String(value)) : nil
    }
    return ChineseNumber.ordinal(letters.string).map { ($0, letters.string) }
  }

  /// The cells under their columns: some columns may be missing (a cell over several rows stands in the first one
  /// only), and a cell may hold several paragraphs. The assignment in which the cells look most like their columns wins
  /// (dynamic programming, as in the alignment of sequences by Needleman and Wunsch, 1970).
  static func assigned(_ cells: [TracedText], to columns: [TableColumn]) -> [Cell] {
    guard !columns.isEmpty, columns.count <= 200, cells.count <= 200 else {
      return cells.map { Cell(column: .other, text: $0) }
    }
    let width = columns.count + 1
    var best = [Double](repeating: -.infinity, count: (cells.count + 1) * width)
    var step = [Character](repeating: " ", count: best.count)
    best[0] = 0
    func improve(_ place: Int, _ value: Double, _ name: Character) {
      if value > best[place] { (best[place], step[place]) = (value, name) }
    }
    // A wide table has many columns of one kind, which a cell fits alike.
    var fits: [TableColumn: Double] = [:]
    func fit(row: Int, _ column: TableColumn) -> Double {
      if let known = fits[column] { return known }
      let found = Self.fit(cells[row].scalars, column)
      fits[column] = found
      return found
    }
    for row in 0...cells.count {
      fits.removeAll(keepingCapacity: true)
      for column in 0...columns.count {
        let here = best[row * width + column]
        guard here > -.infinity else { continue }
        if column < columns.count {
          improve(row * width + column + 1, here - skipCost(columns[column], isLast: row == cells.count), "s")
        }
        guard row < cells.count else { continue }
        if column < columns.count {
          improve((row + 1) * width + column + 1, here + fit(row: row, columns[column]), "m")
        }
        if column > 0 {
          let cost = columns[column - 1] == .measure || columns[column - 1] == .title ? 0.3 : 1.5
          improve((row + 1) * width + column, here + fit(row: row, columns[column - 1]) - cost, "e")
        }
      }
    }
    var result: [Cell] = []
    var (row, column) = (cells.count, columns.count)
    while row > 0 || column > 0 {
      switch step[row * width + column] {
      case "s": column -= 1
      case "m":
        (row, column) = (row - 1, column - 1)
        result.append(Cell(column: columns[column], text: cells[row]))
      default:
        row -= 1
        result.append(Cell(column: columns[max(column - 1, 0)], text: cells[row]))
      }
    }
    return result.reversed().filter { !$0.text.isEmpty }
  }

  private static func skipCost(_ column: TableColumn, isLast: Bool) -> Double {
    switch column {
    case .category: 0.4
    case .number: 2
    case .title: 1.5
    case .measure: 1
    case .units, .deadline, .other: isLast ? 0.3 : 1
    }
  }

  /// How much a cell looks like what its column holds.
  private static func fit(_ cell: [Unicode.Scalar], _ column: TableColumn) -> Double {
    guard !cell.isEmpty else { return column.isCategory ? 0.2 : 0 }
    let isNumber = number(cell) != nil
    let isSentence = cell.contains(where: \.endsSentence)
    switch column {
    case .number: return isNumber ? 3 : -4
    case .deadline: return DeadlineText.isDeadline(cell) ? 2 : isSentence ? -2 : -0.5
    case .units:
      if isSentence || isNumber { return -3 }
      let names = UnitNames.split(cell[...])
      let units = names.count { UnitNames.isUnit(Array($0)) }
      return units == names.count ? 2 : units > 0 ? 1 : -0.5
    case .category: return isNumber || isSentence || cell.count > 40 ? -2 : 0.3
    case .title, .measure:
      if isNumber || DeadlineText.isDeadline(cell) { return -2 }
      let isList = UnitNames.split(cell[...]).allSatisfy { UnitNames.isUnit(Array($0)) }
      return isList ? -1 : isSentence && column == .measure ? 1 : 0.5
    case .other: return 0
    }
  }
}
