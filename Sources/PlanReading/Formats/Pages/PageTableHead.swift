import ChineseText

/// The head of a table on a page: one printed row, or two or three where narrow cells break their words (序 above 号).
enum PageTableHead {
  /// A head's cell is not longer than this, in scalars.
  private static let longestCell = 8
  /// Printed rows of one head stand closer than this, in letters.
  private static let pitch = 1.2
  private static let mostRows = 3

  /// The printed rows with those of a broken head made one.
  ///
  /// Rows are joined only where every cell that comes of it names a column, and not all of them did before.
  static func joined(_ rows: [[PageText.Line]]) -> [[PageText.Line]] {
    var result: [[PageText.Line]] = []
    var index = 0
    while index < rows.count {
      let head = (2...mostRows).compactMap { count in
        index + count <= rows.count ? Self.head(rows[index..<(index + count)]).map { ($0, count) } : nil
      }.last
      result.append(head?.0 ?? rows[index])
      index += head?.1 ?? 1
    }
    return result
  }

  private static func head(_ rows: ArraySlice<[PageText.Line]>) -> [PageText.Line]? {
    var cells: [PageText.Line] = []
    var bottom = -Double.infinity
    for row in rows {
      let segments = PageTable.segments(row).map(\.line)
      guard let top = segments.map(\.top).min(), let size = segments.first?.size,
        bottom == -.infinity || top - bottom < size * pitch,
        segments.allSatisfy({ $0.text.unicodeScalars.count <= longestCell && !isNumber($0.text) })
      else { return nil }
      bottom = segments.map(\.bottom).max() ?? bottom
      for segment in segments {
        let over = cells.indices.filter { cells[$0].left < segment.right && segment.left < cells[$0].right }
        guard over.count <= 1 else { return nil }
        guard let place = over.first else {
          cells.append(segment)
          continue
        }
        cells[place].text += segment.text
        cells[place].left = min(cells[place].left, segment.left)
        cells[place].right = max(cells[place].right, segment.right)
        // Its height stays that of one line: it is the measure of gaps.
        (cells[place].top, cells[place].bottom) = (segment.top, segment.bottom)
      }
    }
    cells.sort { $0.left < $1.left }
    func isKnown(_ line: PageText.Line) -> Bool { TableColumn.column(Array(line.text)) != nil }
    guard cells.count >= 3, cells.count < rows.joined().count, cells.allSatisfy(isKnown),
      PageTable.isHead(cells.map(\.text)), !rows.joined().allSatisfy(isKnown)
    else { return nil }
    return cells
  }

  private static func isNumber(_ text: String) -> Bool { TableRow.number(Array(text)) != nil }

  /// A column of a table on a page.
  struct Column: Sendable {
    /// Where it stands.
    var segment: PageTable.Segment
    /// The cell of the head above it.
    var cell: Int
    /// True for headings over the tasks that stand below the same cell.
    var isHeading = false
  }

  /// The columns below the cells of a head: below a cell that stands over headings and tasks there are two.
  static func columns(_ head: [PageTable.Segment], body: [PageTable.Segment]) -> [Column] {
    head.indices.flatMap { index -> [Column] in
      let kind = TableColumn.column(Array(head[index].line.text))
      let left = index > 0 ? head[index - 1].line.right : -.infinity
      let right = index + 1 < head.count ? head[index + 1].line.left : .infinity
      let below = body.filter { $0.line.left > left && $0.line.right < right }
      guard kind == .title || kind == .measure, let strip = strip(below) else {
        return [Column(segment: head[index], cell: index)]
      }
      return [true, false].map { isHeading in
        var line = head[index].line
        let side = below.filter { ($0.centre < strip) == isHeading }.map(\.line)
        line.left = side.map(\.left).min() ?? line.left
        line.right = side.map(\.right).max() ?? line.right
        return Column(segment: PageTable.Segment(line: line), cell: index, isHeading: isHeading)
      }
    }
  }

  /// A place that no segment of a column crosses, with headings on its left and, beginning all at one height, tasks on its
  /// right; nil where there is none.
  private static func strip(_ segments: [PageTable.Segment]) -> Double? {
    let sorted = segments.map(\.line).sorted { $0.left < $1.left }
    guard let size = sorted.first?.size else { return nil }
    var right = -Double.infinity
    for (index, line) in sorted.enumerated() {
      if index > 0, line.left - right > size * 0.3 {
        let (headings, tasks) = (sorted[..<index], sorted[index...])
        let aligned = tasks.count { $0.left - line.left < size * 2.5 }
        let words = headings.count { $0.text.unicodeScalars.count >= 2 && !isMarker($0.text) }
        let beside = headings.count { heading in tasks.contains { abs($0.top - heading.top) < size * 0.6 } }
        if headings.count >= 2, headings.count * 2 < tasks.count * 3, aligned * 5 >= tasks.count * 4,
          words * 3 >= headings.count * 2, beside >= 2
        {
          return (right + line.left) / 2
        }
      }
      right = max(right, line.right)
    }
    return nil
  }

  private static func isMarker(_ text: String) -> Bool {
    isNumber(text) || text.unicodeScalars.count <= 4 && OutlineMarker.read(Array(text)) != nil
  }
}
