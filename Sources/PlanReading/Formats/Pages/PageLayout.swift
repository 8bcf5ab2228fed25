/// Puts the pieces of text of a page into reading order: from top to bottom, two columns one behind the other.
///
/// A page has two columns where many rows leave the same gap, the left side fills its width and the right side begins
/// at one edge. Cells of a table do not, and are read row by row.
enum PageLayout {
  /// Rows with text on both sides of the gap, at least.
  private static let fewestRows = 4
  /// Letters of the average line of a column, at least: cells are shorter.
  private static let fewestLetters = 8
  /// A gap is at least this wide, in letters.
  private static let gap = 1.5
  /// Most gaps that are compared with each other.
  private static let mostGaps = 400

  /// The lines of a page in reading order, each with the number of its column; the rows of tables of tasks as lines.
  ///
  /// - Parameter table: the table that the page before ended with; on return the one that this page ends with.
  static func lines(of pieces: [PageText.Line], table: inout PageTable?) -> [PageText.Line] {
    let rows = PageTableHead.joined(rows(pieces))
    var result: [PageText.Line] = []
    var begin = 0
    var start = 0
    if var open = table, let top = open.resumes(in: rows) {
      result += ordinary(rows[..<top])
      let found = open.read(rows, from: top, goesOn: true)
      result += found.lines
      (begin, start) = (found.end, found.end)
      table = rows.count - found.end <= 2 ? open : nil
    } else {
      table = nil
    }
    while start < rows.count {
      guard rows[start].count >= 3, var open = PageTable(head: rows[start], body: rows[(start + 1)...]) else {
        start += 1
        continue
      }
      let found = open.read(rows, from: start + 1, goesOn: false)
      guard !found.lines.isEmpty || start + 1 == rows.count else {
        start += 1
        continue
      }
      result += ordinary(rows[begin..<start])
      result += open.headLine(rows[start]) + found.lines
      (begin, start) = (found.end, found.end)
      table = rows.count - found.end <= 2 ? open : nil
    }
    return result + ordinary(rows[begin...])
  }

  /// Rows without tables, columns one behind the other.
  private static func ordinary(_ rows: ArraySlice<[PageText.Line]>) -> [PageText.Line] {
    let rows = Array(rows)
    guard let gutter = gutter(rows) else { return rows.compactMap { joined($0, flow: 0) } }
    var result: [PageText.Line] = []
    var flow = 0
    var run: [[PageText.Line]] = []
    func close() {
      let sides = run.map { row in
        (row.filter { $0.left < gutter }, row.filter { $0.left >= gutter })
      }
      if areColumns(sides) {
        result += sides.compactMap { joined($0.0, flow: flow + 1) } + sides.compactMap { joined($0.1, flow: flow + 2) }
        flow += 3
      } else {
        result += run.compactMap { joined($0, flow: flow) }
      }
      run = []
    }
    for row in rows {
      if row.contains(where: { $0.left < gutter && $0.right > gutter }) {
        close()
        if let line = joined(row, flow: flow) { result.append(line) }
      } else {
        run.append(row)
      }
    }
    close()
    return result
  }

  /// Pieces on one base line, from left to right; rows from top to bottom.
  private static func rows(_ pieces: [PageText.Line]) -> [[PageText.Line]] {
    let order = pieces.enumerated().sorted {
      ($0.element.bottom, $0.element.left, $0.offset) < ($1.element.bottom, $1.element.left, $1.offset)
    }.map(\.element)
    var rows: [[PageText.Line]] = []
    for piece in order {
      if let last = rows.last?.last, piece.bottom - last.bottom < min(piece.size, last.size) * 0.5 {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
      }
    }
    return rows.map { row in
      row.enumerated().sorted { ($0.element.left, $0.offset) < ($1.element.left, $1.offset) }.map(\.element)
    }
  }

  /// A row as one line; letters printed twice, a hair apart, to look bold, are one. nil for an empty row.
  private static func joined(_ row: [PageText.Line], flow: Int) -> PageText.Line? {
    guard var line = row.first else { return nil }
    line.flow = flow
    var last = line
    for piece in row.dropFirst() {
      if piece.text == last.text, piece.left - last.left < piece.size * 0.2 { continue }
      line.text = PageText.joined(line.text, piece.text, gap: piece.left - line.right, size: piece.size)
      line.right = max(line.right, piece.right)
      line.top = min(line.top, piece.top)
      line.bottom = max(line.bottom, piece.bottom)
      last = piece
    }
    return line
  }

  /// The place that most gaps share; nil where too few rows have one.
  private static func gutter(_ rows: [[PageText.Line]]) -> Double? {
    let gaps = rows.flatMap { row in
      zip(row, row.dropFirst()).filter { $1.left - $0.right >= $0.size * gap }.map { ($0.right, $1.left) }
    }
    guard gaps.count >= fewestRows else { return nil }
    let step = gaps.count / mostGaps + 1
    let sample = stride(from: 0, to: gaps.count, by: step).map { gaps[$0] }
    var best: (place: Double, count: Int) = (0, 0)
    for gap in sample {
      let place = (gap.0 + gap.1) / 2
      let count = sample.count { $0.0 < place && place < $0.1 }
      if count > best.count { best = (place, count) }
    }
    return best.count * step >= fewestRows ? best.place : nil
  }

  private static func areColumns(_ sides: [(left: [PageText.Line], right: [PageText.Line])]) -> Bool {
    let both = sides.filter { !$0.left.isEmpty && !$0.right.isEmpty }
    guard both.count >= fewestRows, both.count * 2 >= sides.count else { return false }
    let ends = both.compactMap { $0.left.last }
    let starts = both.compactMap { $0.right.first }
    let size = ends.map(\.size).sorted()[ends.count / 2]
    let edge = ends.map(\.right).max() ?? 0
    let start = starts.map(\.left).min() ?? 0
    func letters(_ rows: [[PageText.Line]]) -> Int { rows.joined().reduce(0) { $0 + $1.text.unicodeScalars.count } }
    return ends.count { $0.right > edge - size * 2.2 } * 2 >= ends.count
      && starts.count { $0.left < start + size * 2.5 } * 5 >= starts.count * 4
      && letters(both.map(\.left)) >= fewestLetters * both.count
      && letters(both.map(\.right)) >= fewestLetters * both.count
  }
}
