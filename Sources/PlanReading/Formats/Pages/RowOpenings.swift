import ChineseText

/// Which printed rows begin a row of the table, and which go on with the one above.
///
/// A number in its column tells. In a table without numbers the first line of a row fills most columns, but so may the
/// second where several cells are longer than their columns. A printed row is taken to go on where its cells go on with
/// lines right above that reach as far right as their columns do and end no sentence; with all cells filled, or with some
/// that have no line right above, only where it stands closer to them than others of the page do.
enum RowOpenings {
  /// Lines of one cell stand closer than this, in letters.
  private static let pitch = 1.0
  /// What a full line may lack, in letters: a sign or a number may not be parted and moves to the next.
  private static let slack = 2.0
  /// Gaps between lines that differ by less, in letters, are the same.
  private static let sameGap = 0.2

  /// For each printed row whether a row of the table begins there.
  ///
  /// - Parameters:
  ///   - rows: the printed rows, none of them a head.
  ///   - table: where the columns stand.
  ///   - goesOn: true where the first lines may belong to the last row of the page before.
  static func flags(of rows: [[PageText.Line]], in table: PageTable, goesOn: Bool) -> [Bool] {
    guard !table.columns.contains(.number) else { return rows.map(table.opensRow) }
    let cells = rows.map { row in
      Dictionary(
        PageTable.segments(row).map { (table.column(of: $0), $0.line) }.filter { !table.columns[$0.0].isCategory },
        uniquingKeysWith: { $1 })
    }
    // How far right each column reaches; a column that is empty all over the page is none to fill.
    let edges = cells.reduce(into: [Int: Double]()) { edges, row in
      edges.merge(row.mapValues(\.right), uniquingKeysWith: max)
    }
    var above: [Int: PageText.Line] = [:]
    let gaps = cells.map { row in
      let gaps = row.map { column, line in above[column].map { (line.top - $0.bottom) / line.size } ?? .infinity }
      above.merge(row) { $1 }
      return gaps.min() ?? .infinity
    }
    let closest = gaps.min() ?? .infinity
    let hasTwoGaps = gaps.contains { $0 > closest + sameGap && $0 < .infinity }
    above = [:]
    // Columns whose last line stands in a row of the table that has begun.
    var begun: Set<Int> = []
    return cells.indices.map { index in
      let row = cells[index]
      func opens() -> Bool {
        guard row.count >= 2, row.count + 1 >= edges.count else { return false }
        let isWhole = row.count == edges.count
        if index == 0, goesOn { return isWhole }
        let near = row.filter { column, line in
          above[column].map { line.top - $0.bottom <= line.size * pitch } ?? false
        }
        let isFollowing = near.allSatisfy { column, line in
          guard let upper = above[column] else { return false }
          return upper.right >= (edges[column] ?? 0) - line.size * slack
            && !(upper.text.unicodeScalars.last?.endsSentence ?? false)
        }
        guard !near.isEmpty, isFollowing else { return true }
        let isClose = hasTwoGaps && gaps[index] <= closest + sameGap
        // A short cell in the middle of its row has no line right above it.
        let isAll = near.count == row.count || isClose && near.keys.contains(where: begun.contains)
        return !isAll || isWhole && !isClose
      }
      let isOpening = opens()
      for (column, line) in row {
        let goesOn = above[column].map { line.top - $0.bottom <= line.size * min(pitch, closest + sameGap) } ?? false
        if isOpening { begun.insert(column) } else if !goesOn { begun.remove(column) }
      }
      above.merge(row) { $1 }
      return isOpening
    }
  }
}
