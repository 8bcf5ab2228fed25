import PlanModel

/// Finds tables of tasks among the lines of a text: rows with pipes between their cells, cells a line each, with lone
/// pipes between them or without.
///
/// Guarantees: a line is changed only below a head whose cells name columns (序号, 重点任务, 责任单位); every character
/// stays in its place, only the lines of one row become one.
enum TaskTables {
  /// A heading over the whole width of a table is not longer than this many scalars.
  private static let headingLimit = 40

  /// The lines with tables made rows.
  ///
  /// - Parameters:
  ///   - rows: rows of tables in order, where the document's format tells their columns.
  ///   - source: where blanks are looked up that cleaning dropped; without it no columns set apart by blanks are found.
  static func read(_ lines: [TextLine], rows: [RowLayout] = [], source: SourceCover? = nil) -> [TextLine] {
    var result: [TextLine] = []
    let grids = GridTables(lines, rows: rows)
    var index = 0
    while index < lines.count {
      if let table = grids.table(at: index, in: lines) {
        result += table
        index += table.count
      } else if let source, let table = AlignedTable(lines[index...], source: source)?.lines {
        result += table
        index += table.count
      } else if let end = piped(lines, from: index, to: &result) ?? flattened(lines, from: index, to: &result) {
        index = end
      } else {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }

  /// A table with a row a line; the index behind it, nil where none begins.
  private static func piped(_ lines: [TextLine], from start: Int, to result: inout [TextLine]) -> Int? {
    guard isRow(lines[start]) else { return nil }
    let hasBorder = lines[start].text.scalars.first == "|" && lines[start].text.scalars.last == "|"
    let head = cells(of: lines[start], hasBorder: hasBorder)
    guard var columns = TableColumn.columns(of: head.map(\.scalars)) else { return nil }
    var table = [row(lines[start], TableRow(isHead: true))]
    var index = start + 1
    if index < lines.count, isRow(lines[index]),
      let both = TableColumn.parted(columns, by: cells(of: lines[index], hasBorder: hasBorder).map(\.scalars))
    {
      columns = both
      table.append(row(lines[index], TableRow(isHead: true)))
      index += 1
    }
    while index < lines.count {
      let line = lines[index]
      if isRow(line) {
        let cells = cells(of: line, hasBorder: hasBorder)
        // A head that is repeated at the top of a page.
        let isHead = TableColumn.columns(of: cells.map(\.scalars)) != nil
        let isRule = line.text.scalars.allSatisfy { ["|", "-", ":", "—", " "].contains($0) }
        let assigned = isHead || isRule ? [] : TableRow.assigned(cells, to: columns)
        table.append(row(line, TableRow(isHead: isHead || isRule, cells: assigned), columns))
      } else if line.text.count <= headingLimit, !line.text.scalars.contains(where: \.endsSentence),
        index + 1 < lines.count, isRow(lines[index + 1])
      {
        table.append(row(line, TableRow(cells: [.init(column: .category(0), text: line.text)]), columns))
      } else {
        break
      }
      index += 1
    }
    guard table.count > 1 else { return nil }
    result += table
    return index
  }

  /// A table with a cell a line; the index behind it, nil where none begins. Its rows begin with their numbers.
  private static func flattened(_ lines: [TextLine], from start: Int, to result: inout [TextLine]) -> Int? {
    guard TableColumn.column(lines[start].text.scalars) != nil else { return nil }
    var end = start
    while end < lines.count, TableColumn.column(lines[end].text.scalars) != nil { end += 1 }
    guard end - start >= 3, let columns = TableColumn.columns(of: lines[start..<end].map(\.text.scalars)),
      columns.contains(.number)
    else { return nil }
    // Cells in front of the number belong to the row behind them.
    let lead = columns.prefix { $0 != .number }.count
    var numbers: [Int] = []
    for index in end..<lines.count {
      guard let number = TableRow.number(lines[index].text.scalars)?.value else { continue }
      if number == (numbers.last.flatMap { TableRow.number(lines[$0].text.scalars)?.value } ?? 0) + 1 {
        numbers.append(index)
      }
    }
    guard numbers.count >= 2, let first = numbers.first, first - end <= lead else { return nil }
    result.append(joined(lines[start..<end], TableRow(isHead: true)))
    var begin = end
    for (rank, number) in numbers.enumerated() {
      let next = rank + 1 < numbers.count ? numbers[rank + 1] : nil
      var stop = next ?? tableEnd(lines, from: number, columns: columns)
      if next != nil { stop -= leading(lines, before: stop, behind: number, at: columns, limit: lead) }
      let cells = lines[begin..<stop].map(\.text)
      result.append(joined(lines[begin..<stop], TableRow(cells: TableRow.assigned(cells, to: columns)), columns))
      begin = stop
    }
    return begin
  }

  /// How many of the lines before a number are headings of its row.
  private static func leading(
    _ lines: [TextLine], before stop: Int, behind number: Int, at columns: [TableColumn], limit: Int
  ) -> Int {
    var best = (count: 0, columns: -1)
    for count in 0...limit where stop - count > number {
      // The row above should end with its last column.
      let cells = lines[number..<(stop - count)].map(\.text)
      let last = TableRow.assigned(cells, to: Array(columns.dropFirst(limit))).last?.column
      let rank = columns.lastIndex { $0 == last } ?? -1
      let isFull = cells.count <= columns.count - limit
      if isFull && count == 0 || rank > best.columns && count > 0 && best.columns < columns.count - 1 {
        best = (count, rank)
        if isFull { break }
      }
    }
    return best.count
  }

  /// Where the last row ends: at an outline, a date or a signature, or when its columns are full.
  private static func tableEnd(_ lines: [TextLine], from start: Int, columns: [TableColumn]) -> Int {
    let lead = columns.prefix { $0 != .number }.count
    var index = start + 1
    while index < lines.count {
      let scalars = lines[index].text.scalars
      if OutlineMarker.read(scalars)?.style.isPart ?? false
        || FrontMatter.closesDocument(scalars)
          && !UnitNames.isUnit(scalars)
      {
        break
      }
      let cells = lines[start...index].map(\.text)
      if cells.count > columns.count - lead {
        let last = TableRow.assigned(Array(cells.dropLast()), to: Array(columns.dropFirst(lead))).last
        if let last, last.column == columns.last, last.column != .measure, last.column != .title { break }
      }
      index += 1
    }
    return index
  }

  private static func isRow(_ line: TextLine) -> Bool { line.text.scalars.contains("|") }

  /// The cells of a line; of | a | b | the pipes at both ends are a border.
  private static func cells(of line: TextLine, hasBorder: Bool) -> [TracedText] {
    var cells: [TracedText] = []
    var begin = 0
    for index in 0...line.text.count where index == line.text.count || line.text.scalars[index] == "|" {
      cells.append(line.text.trimmed(begin..<index))
      begin = index + 1
    }
    if hasBorder, cells.count > 2 {
      if cells.first?.isEmpty ?? false { cells.removeFirst() }
      if cells.last?.isEmpty ?? false { cells.removeLast() }
    }
    return cells
  }

  private static func row(_ line: TextLine, _ row: TableRow, _ columns: [TableColumn] = []) -> TextLine {
    var line = line
    line.row = row
    line.row?.categories = columns.count(where: \.isCategory)
    return line
  }

  private static func joined(
    _ lines: ArraySlice<TextLine>, _ row: TableRow, _ columns: [TableColumn] = []
  ) -> TextLine {
    var text = TracedText()
    for line in lines {
      if let end = text.ranges.last?.end { text.append("\n", from: SourceRange(start: end, end: end)) }
      text.append(line.text)
    }
    return Self.row(
      TextLine(
        text: text, followsBlank: lines.first?.followsBlank ?? false,
        followsFurniture: lines.first?.followsFurniture ?? false), row, columns)
  }
}
