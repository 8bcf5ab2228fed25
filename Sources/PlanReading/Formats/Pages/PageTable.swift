import ChineseText

/// A table of tasks on pages of fixed layout: where its columns stand, so that its rows can be read cell by cell.
///
/// Nothing but the places of the letters tells a table: its head names columns (序号, 任务, 责任单位), rows in which every
/// column holds something show where the columns part, and the number of each row where it stands. A cell of several
/// lines goes up and down from its number where the table sets cells in the middle, and down only where it sets them at the top.
struct PageTable: Hashable, Sendable {
  /// Pieces of one base line that stand in one cell.
  struct Segment: Hashable, Sendable {
    var line: PageText.Line
    var centre: Double { (line.left + line.right) / 2 }
  }

  /// What the columns hold.
  private(set) var columns: [TableColumn]
  /// The middle of each column's head.
  private let centres: [Double]
  /// Where the columns part; one fewer than columns.
  private(set) var borders: [Double]
  /// True where cells stand in the middle of their row; nil where no row told yet.
  private(set) var isCentred: Bool?

  /// Pieces with less than this between them, in letters, stand in one cell.
  private static let gap = 0.6
  /// A gap between lines that ends a table, in letters.
  private static let longestGap = 3.0

  /// A table whose head is this row of a page; nil for other rows.
  ///
  /// - Parameters:
  ///   - head: the pieces of the row.
  ///   - body: the rows below it.
  init?(head: [PageText.Line], body: ArraySlice<[PageText.Line]>) {
    let cells = Self.segments(head)
    guard cells.count >= 3, let columns = TableColumn.columns(of: cells.map { Array($0.line.text) }) else { return nil }
    self.columns = columns
    centres = cells.map(\.centre)
    borders = zip(cells, cells.dropFirst()).map { ($0.line.right + $1.line.left) / 2 }
    var ends = cells.map(\.line.right)
    var starts = cells.map(\.line.left)
    for row in body {
      let found = Self.segments(row)
      if found.contains(where: { crosses($0, by: centres) }) { break }
      guard found.count == columns.count else { continue }
      for index in found.indices {
        ends[index] = max(ends[index], found[index].line.right)
        starts[index] = min(starts[index], found[index].line.left)
      }
    }
    for index in borders.indices where ends[index] < starts[index + 1] {
      borders[index] = (ends[index] + starts[index + 1]) / 2
    }
  }

  /// The pieces of a row, put together where they stand close.
  static func segments(_ row: [PageText.Line]) -> [Segment] {
    var result: [Segment] = []
    for piece in row {
      if let last = result.last?.line, piece.left - last.right < last.size * gap {
        if piece.text == last.text, piece.left - last.left < piece.size * 0.2 { continue }
        result[result.count - 1].line.text = PageText.joined(
          last.text, piece.text, gap: piece.left - last.right, size: piece.size)
        result[result.count - 1].line.right = max(last.right, piece.right)
      } else {
        result.append(Segment(line: piece))
      }
    }
    return result
  }

  /// True where a segment covers two of the places.
  private func crosses(_ segment: Segment, by places: [Double]) -> Bool {
    places.count { segment.line.left < $0 && $0 < segment.line.right } >= 2
  }

  /// True where a segment runs from one column well into another.
  private func leaves(_ segment: Segment) -> Bool {
    let slack = segment.line.size
    return crosses(segment, by: centres)
      || borders.contains { segment.line.left < $0 - slack && $0 + slack < segment.line.right }
  }

  private func column(of segment: Segment) -> Int { borders.count { $0 < segment.centre } }

  /// True where a row can stand in the table.
  func holds(_ row: [PageText.Line]) -> Bool {
    let found = Self.segments(row)
    return !found.isEmpty && !found.contains(where: leaves)
  }

  /// True where a row holds the number of a table row, or the head again.
  func opensRow(_ row: [PageText.Line]) -> Bool {
    let found = Self.segments(row)
    if TableColumn.columns(of: found.map { Array($0.line.text) }) != nil { return true }
    guard let number = columns.firstIndex(of: .number) else { return found.count >= columns.count - 1 }
    return found.contains { column(of: $0) == number && TableRow.number(Array($0.line.text)) != nil }
  }

  /// Where the table begins again at the top of the next page; nil where it does not.
  func resumes(in rows: [[PageText.Line]]) -> Int? {
    for index in rows.indices.prefix(3) where holds(rows[index]) && !Self.isPageNumber(rows[index]) {
      let next = rows[index...].prefix(4)
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
    var end = start
    var groups: [[Int]] = [[]]
    var lines: [PageText.Line] = []
    while end < rows.count {
      if let above = rows[..<end].last?.first, let line = rows[end].first, end > start,
        line.top - above.bottom > line.size * Self.longestGap
      {
        break
      }
      if end + 1 == rows.count, Self.isPageNumber(rows[end]) { break }
      if holds(rows[end]) {
        groups[groups.count - 1].append(end)
      } else if end + 1 < rows.count, rows[(end + 1)...].prefix(2).contains(where: { holds($0) && opensRow($0) }),
        Self.segments(rows[end]).count == 1
      {
        groups += [[end], []]  // a heading over the whole width
      } else {
        break
      }
      end += 1
    }
    for (rank, group) in groups.enumerated() where !group.isEmpty {
      if group.count == 1, !holds(rows[group[0]]) {
        var line = Self.segments(rows[group[0]])[0].line
        line.cells = [line.text]
        lines.append(line)
      } else {
        lines += tableRows(rows, group, goesOn: goesOn && rank == 0)
      }
    }
    return (lines, end)
  }

  /// The rows of the table among printed rows without headings between them.
  private mutating func tableRows(_ rows: [[PageText.Line]], _ group: [Int], goesOn: Bool) -> [PageText.Line] {
    let anchors = group.indices.filter { opensRow(rows[group[$0]]) }
    guard let first = anchors.first else {
      return [line(of: group.map { rows[$0] }, goesOn: goesOn)].compactMap { $0 }
    }
    let isCentred = isCentred ?? Self.areCentred(anchors, count: group.count)
    if group.count > anchors.count { self.isCentred = isCentred }
    var starts: [Int] = []
    if isCentred {
      var top = 0
      for (rank, anchor) in anchors.enumerated() {
        starts.append(top)
        let next = rank + 1 < anchors.count ? anchors[rank + 1] : group.count
        guard let middle = Self.middle(rows[group[anchor]]), let upper = rows[group[top]].map(\.top).min() else {
          continue
        }
        let bottom = 2 * middle - upper
        top = anchor + 1
        while top < next, let place = Self.middle(rows[group[top]]), place < bottom { top += 1 }
      }
    } else {
      starts = first > 0 ? [0] + anchors : anchors
    }
    return zip(starts, starts.dropFirst() + [group.count]).compactMap { start, end in
      line(of: group[start..<end].map { rows[$0] }, goesOn: goesOn && start == 0 && !isCentred && first > 0)
    }
  }

  /// True where the numbers stand in the middle of their rows: as many lines above each as below it.
  private static func areCentred(_ anchors: [Int], count: Int) -> Bool {
    guard let first = anchors.first else { return false }
    if first > 0 { return true }
    var above = 0
    for (anchor, next) in zip(anchors, anchors.dropFirst() + [count]) {
      let below = next - anchor - 1
      guard above <= below else { return false }
      if next == count { return above == below }
      above = below - above
    }
    return false
  }

  private static func middle(_ row: [PageText.Line]) -> Double? {
    guard let top = row.map(\.top).min(), let bottom = row.map(\.bottom).max() else { return nil }
    return (top + bottom) / 2
  }

  /// Printed rows as one row of the table.
  private func line(of rows: [[PageText.Line]], goesOn: Bool) -> PageText.Line? {
    guard var line = rows.first?.first else { return nil }
    var cells = [String](repeating: "", count: columns.count)
    for row in rows {
      for segment in Self.segments(row) {
        let column = column(of: segment)
        cells[column] = ParagraphJoiner.seamless(cells[column], segment.line.text)
        line.left = min(line.left, segment.line.left)
        line.right = max(line.right, segment.line.right)
        line.bottom = max(line.bottom, segment.line.bottom)
      }
    }
    line.cells = cells
    line.continuesRow = goesOn
    line.text = Self.text(of: cells)
    return line
  }

  /// A row as text, its cells parted as those of the other formats are.
  static func text(of cells: [String]) -> String {
    var cells = cells
    while let last = cells.last, last.isEmpty { cells.removeLast() }
    return cells.joined(separator: " | ")
  }
}
