/// The rows of a table on a page: which of the lines in a column belong to which number.
///
/// The cells of a row begin at the height of its number where the table sets them at the top, and have their middle at the height
/// of its middle where it sets them there. For each column the lines are dealt out to the numbers, in order, so that they miss
/// those heights by the least (dynamic programming); of the two ways the one that misses by less is the table's.
struct PageTableRows: Sendable {
  /// The rows as lines with cells.
  private(set) var lines: [PageText.Line] = []
  /// True where cells stand in the middle; nil where both ways fit.
  private(set) var isCentred: Bool?

  private typealias Segment = PageTable.Segment

  /// Where a row's number stands.
  private struct Anchor: Sendable {
    var top: Double
    var middle: Double
  }

  /// Greatest number of lines of a column, and of steps for all columns, for which the best way is looked for: its time
  /// is cubic. A page of A4 has some 50 lines.
  private static let mostLines = 150
  private static let mostWork = 1_000_000
  /// What it costs to leave a cell empty, by the gap of a line within one, and to go on with the row of the page before.
  private static let emptyCost = 0.8
  private static let gapCost = 1.0
  private static let leadCost = 0.4
  /// What the miss of a row counts that the page's end may have cut.
  private static let cutWeight = 0.3
  /// Lines of one cell stand closer than this, in letters.
  private static let pitch = 1.0

  /// Reads printed rows.
  ///
  /// - Parameters:
  ///   - rows: the printed rows, none of them a head.
  ///   - table: where the columns stand, and how their cells do if that is known.
  ///   - goesOn: true where the first lines may belong to the last row of the page before.
  ///   - endsPage: true where the last row may go on on the next page.
  init(_ rows: [[PageText.Line]], of table: PageTable, goesOn: Bool, endsPage: Bool) {
    let opens = RowOpenings.flags(of: rows, in: table, goesOn: goesOn)
    let number = table.columns.firstIndex(of: .number)
    let anchors = zip(rows, opens).filter(\.1).map { row, _ in
      let isKey = { (column: Int) in number.map { $0 == column } ?? !table.columns[column].isCategory }
      let line = PageTable.segments(row).first { isKey(table.column(of: $0)) }?.line ?? row[0]
      return Anchor(top: line.top, middle: (line.top + line.bottom) / 2)
    }
    var columns = [[Segment]](repeating: [], count: table.columns.count)
    for row in rows {
      for segment in PageTable.segments(row) { columns[table.column(of: segment)].append(segment) }
    }
    for index in columns.indices { columns[index].sort { $0.line.top < $1.line.top } }
    guard !anchors.isEmpty || goesOn else {
      // No row can be told from the next: each printed one stands for itself.
      lines = Self.apart(rows, opens: rows.map { _ in true }, of: table, goesOn: false)
      return
    }
    guard !anchors.isEmpty else {
      lines = [Self.line(of: columns, in: table, goesOn: true)].compactMap { $0 }
      return
    }
    let work = columns.reduce(0) { $0 + (anchors.count + $1.count) * ($1.count + 1) * ($1.count + 1) }
    guard columns.allSatisfy({ $0.count <= Self.mostLines }), work <= Self.mostWork else {
      lines = Self.apart(rows, opens: opens, of: table, goesOn: goesOn)
      return
    }
    let cut = endsPage ? anchors.count : nil
    let ways = [false, true].filter { table.isCentred == nil || table.isCentred == $0 }.map { isCentred in
      zip(table.columns, columns).map { column, segments in
        column.isCategory
          ? Deal(cost: 0, groups: [])
          : Self.dealt(segments, to: anchors, isCentred: isCentred, goesOn: goesOn, cut: cut)
      }
    }
    let costs = ways.map { $0.reduce(0) { $0 + $1.cost } }
    guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { return }
    let centred = table.isCentred ?? (best == 1)
    isCentred = costs.count == 2 && abs(costs[0] - costs[1]) < 0.5 ? nil : centred
    var cells = (0...anchors.count).map { _ in [[Segment]](repeating: [], count: columns.count) }
    for column in columns.indices where !table.columns[column].isCategory {
      for (row, group) in ways[best][column].groups.enumerated() { cells[row][column] = group }
    }
    for column in columns.indices where table.columns[column].isCategory {
      for (row, group) in Self.categories(
        columns[column], anchors, rows: cells, isCentred: centred, goesOn: goesOn, endsPage: endsPage)
      {
        cells[row][column] += group
      }
    }
    lines = cells.enumerated().compactMap { Self.line(of: $1, in: table, goesOn: goesOn && $0 == 0) }
  }

  /// Rows of a page too long for a look at all ways: each begins with the printed row of its number.
  private static func apart(
    _ rows: [[PageText.Line]], opens: [Bool], of table: PageTable, goesOn: Bool
  ) -> [PageText.Line] {
    var groups: [[[Segment]]] = []
    let isFirstNumbered = opens.first ?? false
    for (row, opens) in zip(rows, opens) {
      if opens || groups.isEmpty { groups.append([[Segment]](repeating: [], count: table.columns.count)) }
      for segment in PageTable.segments(row) { groups[groups.count - 1][table.column(of: segment)].append(segment) }
    }
    return groups.enumerated().compactMap { line(of: $1, in: table, goesOn: goesOn && $0 == 0 && !isFirstNumbered) }
  }

  /// The lines of a column, dealt out: those in front of the first number, then those of each.
  private struct Deal: Sendable {
    var cost: Double
    var groups: [[Segment]]
  }

  private static func dealt(_ segments: [Segment], to anchors: [Anchor], isCentred: Bool, goesOn: Bool, cut: Int?)
    -> Deal
  {
    let (rows, count) = (anchors.count + 1, segments.count)
    var best = [[Double]](repeating: [Double](repeating: .infinity, count: count + 1), count: rows + 1)
    var from = [[Int]](repeating: [Int](repeating: 0, count: count + 1), count: rows + 1)
    best[0][0] = 0
    for row in 0..<rows {
      for begin in 0...count where best[row][begin] < .infinity {
        var gaps = 0.0
        for end in begin...count {
          if end > begin + 1 {
            let (above, below) = (segments[end - 2].line, segments[end - 1].line)
            if below.top - above.bottom > above.size * pitch { gaps += gapCost }
          }
          var cost = gaps
          if row == 0 {
            // Only a page that goes on with a row has lines in front of the first number that are not its own.
            if end > begin { cost += goesOn ? leadCost : 20 }
          } else if end == begin {
            cost += emptyCost
          } else {
            // Half a row has its middle elsewhere.
            let weight = row == cut && isCentred ? cutWeight : 1
            cost += weight * miss(segments[begin].line, segments[end - 1].line, anchors[row - 1], isCentred)
          }
          if best[row][begin] + cost < best[row + 1][end] {
            best[row + 1][end] = best[row][begin] + cost
            from[row + 1][end] = begin
          }
        }
      }
    }
    var groups: [[Segment]] = []
    var end = count
    for row in (1...rows).reversed() {
      groups.append(Array(segments[from[row][end]..<end]))
      end = from[row][end]
    }
    return Deal(cost: best[rows][count], groups: groups.reversed())
  }

  /// By how much, in letters, a cell misses the height of its number.
  private static func miss(
    _ first: PageText.Line, _ last: PageText.Line, _ anchor: Anchor, _ isCentred: Bool
  ) -> Double {
    let distance = isCentred ? (first.top + last.bottom) / 2 - anchor.middle : first.top - anchor.top
    return min(abs(distance) / first.size, 8)
  }

  /// Headings over several rows, each with the first row that it stands over: the one at its height, or the ones that it stands in
  /// the middle of.
  private static func categories(
    _ segments: [Segment], _ anchors: [Anchor], rows: [[[Segment]]], isCentred: Bool, goesOn: Bool, endsPage: Bool
  ) -> [(row: Int, group: [Segment])] {
    var groups: [[Segment]] = []
    for segment in segments {
      if let last = groups.last?.last?.line, segment.line.top - last.bottom <= last.size * pitch {
        groups[groups.count - 1].append(segment)
      } else {
        groups.append([segment])
      }
    }
    guard !isCentred else {
      return centred(groups, rows: rows, goesOn: goesOn, endsPage: endsPage)
    }
    var result: [(Int, [Segment])] = []
    var row = 1
    for group in groups {
      guard row < rows.count, let first = group.first?.line else {
        if let end = result.indices.last { result[end].1 += group }
        continue
      }
      let place = anchors.indices.dropFirst(row - 1).min {
        abs(anchors[$0].top - first.top) < abs(anchors[$1].top - first.top)
      }
      result.append(((place ?? row - 1) + 1, group))
      row = (place ?? row - 1) + 2
    }
    return result
  }

  /// Headings in the middle of the rows that they stand over: runs of rows, one behind the other, whose middles they miss
  /// by the least. Only a page that goes on with a table has rows in front of the first run, and behind the last one none has.
  private static func centred(
    _ groups: [[Segment]], rows: [[[Segment]]], goesOn: Bool, endsPage: Bool
  ) -> [(row: Int, group: [Segment])] {
    let count = rows.count - 1
    guard !groups.isEmpty, groups.count <= count else {
      return groups.first.map { [(1, $0 + groups.dropFirst().joined())] } ?? []
    }
    let edges = rows.dropFirst().map { row in
      (row.joined().map(\.line.top).min() ?? 0, row.joined().map(\.line.bottom).max() ?? 0)
    }
    // best[group][end]: the least miss of the groups so far, the last of which ends before the row `end`.
    var best = [[Double]](repeating: [Double](repeating: .infinity, count: count + 1), count: groups.count + 1)
    var from = [[Int]](repeating: [Int](repeating: 0, count: count + 1), count: groups.count + 1)
    best[0][0] = 0
    if goesOn { for end in 1...count { best[0][end] = leadCost } }
    for (rank, group) in groups.enumerated() {
      guard let first = group.first?.line, let last = group.last?.line else { continue }
      let middle = (first.top + last.bottom) / 2
      for begin in 0..<count where best[rank][begin] < .infinity {
        for end in (begin + 1)...count {
          let isCut = endsPage && rank + 1 == groups.count && end == count
          let miss = abs((edges[begin].0 + edges[end - 1].1) / 2 - middle) / first.size
          let cost = best[rank][begin] + (isCut ? cutWeight : 1) * miss
          if cost < best[rank + 1][end] { (best[rank + 1][end], from[rank + 1][end]) = (cost, begin) }
        }
      }
    }
    var result: [(Int, [Segment])] = []
    var end = count
    for rank in groups.indices.reversed() {
      let begin = from[rank + 1][end]
      result.append((begin + 1, groups[rank]))
      end = begin
    }
    return result.reversed()
  }

  /// One row of the table; nil where nothing stands in it.
  private static func line(of columns: [[Segment]], in table: PageTable, goesOn: Bool) -> PageText.Line? {
    let all = columns.joined().map(\.line)
    guard var line = all.first else { return nil }
    let cells = zip(table.columns, columns).map { column, segments in
      // In a list of offices the end of a line may be all that parts two names.
      column.isUnits
        ? segments.map(\.line.text).joined(separator: " ")
        : segments.reduce("") { ParagraphJoiner.seamless($0, $1.line.text) }
    }
    line.left = all.map(\.left).min() ?? line.left
    line.right = all.map(\.right).max() ?? line.right
    line.top = all.map(\.top).min() ?? line.top
    line.bottom = all.map(\.bottom).max() ?? line.bottom
    (line.cells, line.text, line.continuesRow) = (cells, PageTable.text(of: cells), goesOn)
    return line
  }
}
