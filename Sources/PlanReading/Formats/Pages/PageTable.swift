import ChineseText

/// A table of tasks on pages of fixed layout: where its columns stand, so that its rows can be read cell by cell.
///
/// Nothing but the places of the letters tells a table: its head names columns (序号, 任务, 责任单位), and the strip
/// between two heads that the fewest letters below cross parts the columns. See `PageTableRows` for its rows.
struct PageTable: Hashable, Sendable {
  /// Pieces of one base line that stand in one cell.
  struct Segment: Hashable, Sendable {
    var line: PageText.Line
    var centre: Double { (line.left + line.right) / 2 }
  }

  /// What the columns hold.
  let columns: [TableColumn]
  /// Columns of headings whose head stands over the tasks, too.
  private let parted: [Int]
  /// The middle of each column's head.
  private let centres: [Double]
  /// Where the columns part; one fewer than columns.
  private let borders: [Double]
  /// True where cells stand in the middle of their row, false where at its top; nil where no row told yet.
  private(set) var isCentred: Bool?

  /// Pieces with less than this between them, in letters, stand in one cell.
  private static let gap = 0.6
  /// A gap between lines that ends a table, in letters.
  private static let longestGap = 4.0
  /// Headings over the whole width of a table are not longer than this, in scalars.
  private static let headingLimit = 40
  /// Segments, and rows, that are looked at to find where columns part.
  private static let mostSegments = 240
  /// Heads of more cells are none: the widest tables at hand have nine columns.
  private static let mostColumns = 40

  /// A table whose head is this row of a page; nil for other rows.
  ///
  /// - Parameters:
  ///   - head: the pieces of the row.
  ///   - body: the rows below it.
  init?(head: [PageText.Line], body: ArraySlice<[PageText.Line]>) {
    let cells = Self.segments(head)
    guard cells.count >= 3, cells.count <= Self.mostColumns, let columns = Self.columns(of: cells) else { return nil }
    var centres = cells.map(\.centre)
    var found: [Segment] = []
    for row in body.prefix(Self.mostSegments) where found.count < Self.mostSegments {
      let segments = Self.segments(row)
      if !segments.contains(where: { Self.crosses($0, by: centres) }) {
        found += segments
      } else if segments.count > 1 || segments[0].line.text.unicodeScalars.count > Self.headingLimit {
        break
      }
    }
    let parted = PageTableHead.columns(cells, body: found)
    centres = parted.map(\.segment.centre)
    self.columns = TableColumn.ranked(parted.map { $0.isHeading ? .category(0) : columns[$0.cell] })
    self.centres = centres
    self.parted = parted.indices.filter { parted[$0].isHeading }
    found = (parted.count > cells.count ? parted.map(\.segment) : cells) + found
    borders = zip(centres, centres.dropFirst()).map { Self.border(between: $0, and: $1, found) }
  }

  /// The middle of the widest strip between two places that the fewest segments cover.
  private static func border(between left: Double, and right: Double, _ segments: [Segment]) -> Double {
    let near = segments.filter { $0.line.right > left && $0.line.left < right }
    let wide = near.filter { $0.line.right > $0.line.left }
    let (begins, ends) = (wide.map(\.line.left).sorted(), wide.map(\.line.right).sorted())
    var (begun, ended) = (0, 0)
    let edges = ([left, right] + near.flatMap { [$0.line.left, $0.line.right] }).filter { $0 >= left && $0 <= right }
      .sorted()
    var best = (count: Int.max, width: 0.0, place: (left + right) / 2)
    for (low, high) in zip(edges, edges.dropFirst()) where high > low {
      let place = (low + high) / 2
      while begun < begins.count, begins[begun] < place { begun += 1 }
      while ended < ends.count, ends[ended] <= place { ended += 1 }
      let count = begun - ended
      if count < best.count || count == best.count && high - low > best.width { best = (count, high - low, place) }
    }
    return best.place
  }

  /// The pieces of a row, put together where they stand close; pieces printed twice, a hair apart, to look bold, are one.
  static func segments(_ row: [PageText.Line]) -> [Segment] {
    var result: [Segment] = []
    var before: PageText.Line?
    for piece in row {
      if let last = result.last?.line, let before, piece.left - last.right < last.size * gap {
        // Compared with the last piece, not with the cell so far: the second letter of 责责任任 is none of its own.
        if piece.text == before.text, piece.left - before.left < piece.size * 0.2 { continue }
        result[result.count - 1].line.text = PageText.joined(
          last.text, piece.text, gap: piece.left - last.right, size: piece.size)
        result[result.count - 1].line.right = max(last.right, piece.right)
      } else {
        result.append(Segment(line: piece))
      }
      before = piece
    }
    return result
  }

  private static func columns(of head: [Segment]) -> [TableColumn]? {
    TableColumn.columns(of: head.map { Array($0.line.text) })
  }

  /// True for the head of a table, as it is repeated at the top of a page.
  static func isHead(_ row: [PageText.Line]) -> Bool { row.count >= 3 && columns(of: segments(row)) != nil }

  /// True for the cells of a head.
  static func isHead(_ cells: [String]) -> Bool { TableColumn.columns(of: cells.map { Array($0) }) != nil }

  /// True where a segment covers two of the places.
  private static func crosses(_ segment: Segment, by places: [Double]) -> Bool {
    places.count { segment.line.left < $0 && $0 < segment.line.right } >= 2
  }

  /// The column that a segment stands in.
  func column(of segment: Segment) -> Int { borders.count { $0 < segment.centre } }

  /// True where a row can stand in the table: nothing in it runs from one column well into another.
  private func holds(_ row: [PageText.Line]) -> Bool {
    let found = Self.segments(row)
    return !found.isEmpty
      && !found.contains { segment in
        let slack = segment.line.size
        return Self.crosses(segment, by: centres)
          || borders.contains { segment.line.left < $0 - slack && $0 + slack < segment.line.right }
      }
  }

  /// True where a row holds the number of a row of the table or, without numbers, most of its cells: by itself such a
  /// one may go on with the row above, see `RowOpenings`.
  func opensRow(_ row: [PageText.Line]) -> Bool {
    let found = Self.segments(row)
    guard let number = columns.firstIndex(of: .number) else { return found.count >= columns.count - 1 }
    return found.contains { column(of: $0) == number && TableRow.number(Array($0.line.text)) != nil }
  }

  /// Where the table begins again at the top of the next page; nil where it does not.
  func resumes(in rows: [[PageText.Line]]) -> Int? {
    for index in rows.indices.prefix(3) where holds(rows[index]) && !Self.isPageNumber(rows[index]) {
      let next = rows[index...].prefix(6)
      if Self.segments(rows[index]).count >= 2 || next.contains(where: { holds($0) && opensRow($0) }) { return index }
    }
    return nil
  }

  private static func isPageNumber(_ row: [PageText.Line]) -> Bool {
    RunningHeads.isPageNumber(row.flatMap { Array($0.text) })
  }

  /// Reads rows of a page that stand in the table.
  ///
  /// - Parameters:
  ///   - rows: the page's rows, from top to bottom.
  ///   - start: the first row below the head or, on a further page, at its top.
  ///   - goesOn: true on a further page.
  /// - Returns: the lines, and the index of the first row that stands below the table.
  mutating func read(
    _ rows: [[PageText.Line]], from start: Int, goesOn: Bool
  ) -> (lines: [PageText.Line], end: Int) {
    var lines: [PageText.Line] = []
    var group: [[PageText.Line]] = []
    var goesOn = goesOn
    var end = start
    func close(_ table: inout PageTable) {
      if !group.isEmpty {
        let endsPage = rows.count - end <= 2
        let found = PageTableRows(group, of: table, goesOn: goesOn, endsPage: endsPage)
        table.isCentred = found.isCentred ?? table.isCentred
        lines += found.lines
        goesOn = false
      }
      group = []
    }
    while end < rows.count {
      let row = rows[end]
      if end > start, let above = rows[end - 1].map(\.bottom).max(), let first = row.first,
        first.top - above > first.size * Self.longestGap
      {
        break
      }
      if end + 1 == rows.count, Self.isPageNumber(row) { break }

      if Self.isHead(row) {
        let isRepeated = goesOn && group.isEmpty
        close(&self)
        lines += Self.line(of: Self.segments(row))
        goesOn = isRepeated
      } else if holds(row) {
        group.append(row)
      } else if Self.segments(row).count == 1, row[0].text.unicodeScalars.count <= Self.headingLimit,
        rows[(end + 1)...].prefix(2).contains(where: { holds($0) && opensRow($0) })
      {
        close(&self)
        lines += Self.line(of: Self.segments(row))  // a heading over the whole width
      } else {
        break
      }
      end += 1
    }
    close(&self)
    return (lines, end)
  }

  /// A printed row that is a row of the table as it stands.
  static func line(of segments: [Segment]) -> [PageText.Line] {
    guard var line = segments.first?.line else { return [] }
    let cells = segments.map(\.line.text)
    (line.cells, line.text) = (cells, text(of: cells))
    line.right = segments.map(\.line.right).max() ?? line.right
    return [line]
  }

  /// The head as a row of the table: below a cell that stands over headings and tasks there are two columns, the first of
  /// which it leaves empty.
  func headLine(_ row: [PageText.Line]) -> [PageText.Line] {
    var lines = Self.line(of: Self.segments(row))
    guard var cells = lines.first?.cells, cells.count < columns.count else { return lines }
    for index in columns.indices where parted.contains(index) { cells.insert("", at: index) }
    (lines[0].cells, lines[0].text) = (cells, Self.text(of: cells))
    return lines
  }

  /// A row as text, its cells parted as those of the other formats are.
  static func text(of cells: [String]) -> String {
    var cells = cells
    while let last = cells.last, last.isEmpty { cells.removeLast() }
    return cells.joined(separator: " | ")
  }
}
