@testable import PlanReading

/// Rows of a table as a page prints them, for tests of its parts: a letter is ten wide and ten high.
struct PrintedTable {
  let columns: [Double]
  let head: [String]

  /// The table with its head at the top of a page and rows below it.
  func table(_ rows: [[PageText.Line]]) -> PageTable? {
    PageTable(head: row(head, at: 0), body: rows[...])
  }

  /// A printed row: words in their columns, empty ones left out.
  func row(_ cells: [String], at y: Double) -> [PageText.Line] {
    zip(cells, columns).filter { !$0.0.isEmpty }.map { Self.line($0.0, at: $0.1, y) }
  }

  /// What the rows of a page give, cell by cell.
  func cells(_ rows: [[PageText.Line]], goesOn: Bool = false, endsPage: Bool = false) -> [[String]] {
    lines(rows, goesOn: goesOn, endsPage: endsPage).compactMap(\.cells)
  }

  /// What the rows of a page give.
  func lines(_ rows: [[PageText.Line]], goesOn: Bool = false, endsPage: Bool = false) -> [PageText.Line] {
    table(rows).map { PageTableRows(rows, of: $0, goesOn: goesOn, endsPage: endsPage).lines } ?? []
  }

  /// Words in print.
  static func line(_ text: String, at x: Double, _ y: Double) -> PageText.Line {
    PageText.Line(text: text, left: x, right: x + 10 * Double(text.unicodeScalars.count), top: y, bottom: y + 10)
  }
}
