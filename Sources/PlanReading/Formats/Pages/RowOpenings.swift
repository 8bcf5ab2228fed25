import ChineseText

/// Which printed rows begin a row of the table, and which go on with the one above.
///
/// A number in its column tells. In a table without numbers the first line of a row fills most columns, but so may the
/// second where several cells are longer than their columns. A row of the table is taken to go on where every cell goes
/// on with a line right above that reaches as far right as its column does and ends no sentence; and with all cells filled,
/// only where the lines stand closer than others of the page.
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
    return cells.indices.map { index in
      let row = cells[index]
      defer { above.merge(row) { $1 } }
      guard row.count >= 2, row.count + 1 >= edges.count else { return false }
      let isWhole = row.count == edges.count
      let isFirst = index == 0 && goesOn
      let isFollowing = row.allSatisfy { column, line in
        guard let upper = above[column] else { return isFirst && !isWhole }
        return line.top - upper.bottom <= line.size * pitch
          && upper.right >= (edges[column] ?? 0) - line.size * slack
          && !(upper.text.unicodeScalars.last?.endsSentence ?? false)
      }
      return !isFollowing || isWhole && !(hasTwoGaps && gaps[index] <= closest + sameGap)
    }
  }
}
