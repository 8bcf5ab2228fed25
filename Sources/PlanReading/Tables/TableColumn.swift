import ChineseText
import PlanModel

/// What a column of a table of tasks holds.
enum TableColumn: Hashable, Sendable {
  /// The row's number.
  case number
  /// A heading over several rows, from coarse (0) to fine.
  case category(Int)
  /// The task.
  case title
  /// What is to be done.
  case measure
  /// Who answers for it.
  case units(ResponsibleUnit.Role)
  /// Until when.
  case deadline
  /// Anything else, read as text.
  case other

  private static let words: [String: String] = Dictionary(
    DataTable.rows(EmbeddedData.tableColumns, columns: 2).map { ($0[0], $0[1]) },
    uniquingKeysWith: { first, _ in first })
  private static let longestHead = 14

  /// The columns of a head; nil where the cells are no head of a table of tasks: two known columns at least, one of
  /// them the task or what is to be done, and one of them something else that only such tables have.
  static func columns(of cells: [[Unicode.Scalar]]) -> [TableColumn]? {
    let found = cells.map { column($0) }
    let known = found.compactMap { $0 }
    let isTask = known.contains(.title) || known.contains(.measure)
    let isTable = known.contains { $0 == .number || $0 == .deadline || $0.isUnits }
    guard known.count >= 2, known.count * 2 > cells.count, isTask, isTable,
      cells.allSatisfy({ $0.squeezed.count <= longestHead })
    else { return nil }
    // A column without a head in front of the tasks holds headings over them.
    return ranked(
      found.indices.map { index in
        let isBlank = cells[index].squeezed.isEmpty && index + 1 < found.count
        return found[index]
          ?? (isBlank && (found[index + 1] == .title || found[index + 1] == .measure) ? .category(0) : .other)
      })
  }

  /// The columns of a head of two rows, the second of which parts the column of units (责任分工 above 牵头单位 and 配合单位);
  /// nil where the second row is none.
  static func parted(_ columns: [TableColumn], by cells: [[Unicode.Scalar]]) -> [TableColumn]? {
    let lower = cells.filter { !$0.squeezed.isEmpty }.map { column($0) }
    let units = columns.indices.filter { columns[$0].isUnits }
    guard lower.count >= 2, units.count == 1, let place = units.first,
      lower.allSatisfy({ $0?.isUnits ?? false || $0 == .deadline })
    else { return nil }
    return Array(columns[..<place]) + lower.compactMap { $0 } + columns[(place + 1)...]
  }

  /// The column that one cell of a head names; nil for other words.
  static func column(_ cell: [Unicode.Scalar]) -> TableColumn? {
    guard mayName(cell) else { return nil }
    var cell = cell.squeezed
    if let open = cell.firstIndex(where: \.opensBracket), open > 1 { cell = Array(cell[..<open]) }
    guard !cell.isEmpty, cell.count <= longestHead else { return nil }
    for start in cell.indices where cell.count - start >= 2 || cell.count == 1 {
      let words = Array(cell[start...]).string
      if let role = ResponsibleUnitReader.standard.role(ofLabel: words) { return .units(role) }
      if ResponsibleUnitReader.standard.isDeadline(label: words) { return .deadline }
      switch Self.words[words] {
      case "number": return .number
      case "category": return .category(0)
      case "title": return .title
      case "measure": return .measure
      case "other": return .other
      default: continue
      }
    }
    return nil
  }

  /// False for words that name no column by their length or by what they end with: for nearly all lines of a document.
  private static func mayName(_ cell: [Unicode.Scalar]) -> Bool {
    var last: Unicode.Scalar?
    var letters = 0
    var hasBracket = false
    for scalar in cell where !scalar.isWhiteSpace {
      if scalar.opensBracket, !hasBracket {
        // A remark behind the name does not count.
        if letters > 1 { break }
        hasBracket = true
      }
      letters += 1
      if letters > longestHead { return false }
      last = scalar
    }
    return last.map { lastLetters.contains($0.value) } ?? false
  }

  /// What the names of columns end with.
  private static let lastLetters = Set(
    (words.keys.map { $0 } + ResponsibleUnitReader.standard.contents.keys).compactMap(\.unicodeScalars.last?.value))

  var isUnits: Bool { if case .units = self { true } else { false } }

  var isCategory: Bool { if case .category = self { true } else { false } }

  /// Tasks in front of the number are headings over several; a second task is what is to be done, and without numbers and
  /// tasks what is to be done is the task.
  static func ranked(_ columns: [TableColumn]) -> [TableColumn] {
    var columns = columns
    let number = columns.firstIndex(of: .number) ?? 0
    let hasTaskBehind = columns[number...].contains { $0 == .title || $0 == .measure }
    var titles = 0
    var categories = 0
    for index in columns.indices {
      if columns[index] == .title {
        if index < number, hasTaskBehind { columns[index] = .category(0) } else { titles += 1 }
        if titles > 1 { columns[index] = .measure }
      }
      if columns[index].isCategory {
        columns[index] = .category(categories)
        categories += 1
      }
    }
    if titles == 0, !columns.contains(.number), let measure = columns.firstIndex(of: .measure) {
      columns[measure] = .title
    }
    return columns
  }
}
