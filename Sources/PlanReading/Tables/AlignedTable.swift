import ChineseText
import PlanModel

/// A table of tasks in plain text whose columns are set apart by runs of blanks.
///
/// Blanks are scattered in scraped text. So only a head whose words name columns begins such a table, only a run of two
/// or more parts cells, and rows are taken as long as each has as many cells as the head, numbers and all.
struct AlignedTable: Sendable {
  /// The lines of the table, made rows.
  let lines: [TextLine]

  private static let fewestRows = 2
  private static let fewestColumns = 3
  private static let mostColumns = 20

  /// The table that begins with the first of the lines; nil where none does.
  init?(_ lines: ArraySlice<TextLine>, source: SourceCover) {
    guard let first = lines.first else { return nil }
    let head = Self.cells(of: first.text, source)
    guard (Self.fewestColumns...Self.mostColumns).contains(head.count),
      let columns = TableColumn.columns(of: head.map(\.scalars))
    else { return nil }
    var line = first
    line.row = TableRow(isHead: true)
    var table = [line]
    let categories = columns.count(where: \.isCategory)
    var heading: TextLine?
    for var line in lines.dropFirst() {
      let cells = Self.cells(of: line.text, source)
      if cells.count == 1, heading == nil, Self.isHeading(line.text) {
        line.row = TableRow(cells: [.init(column: .category(0), text: line.text)], categories: categories)
        heading = line
        continue
      }
      guard cells.count == columns.count, Self.fits(cells, columns) else { break }
      if let heading { table.append(heading) }
      heading = nil
      line.row = TableRow(
        cells: zip(columns, cells).map { TableRow.Cell(column: $0, text: $1) }, categories: categories)
      table.append(line)
    }
    guard table.count > Self.fewestRows else { return nil }
    self.lines = table
  }

  /// True for a line that may be a heading over rows.
  private static func isHeading(_ text: TracedText) -> Bool {
    text.count <= 40 && OutlineMarker.read(text.scalars) != nil && !text.scalars.contains(where: \.endsSentence)
  }

  private static func fits(_ cells: [TracedText], _ columns: [TableColumn]) -> Bool {
    zip(cells, columns).allSatisfy { cell, column in
      column != .number || TableRow.number(cell.scalars) != nil
    }
  }

  /// The stretches between runs of blanks.
  private static func cells(of text: TracedText, _ source: SourceCover) -> [TracedText] {
    var cells: [TracedText] = []
    var begin = 0
    for index in text.ranges.indices.dropFirst() {
      let gap = SourceRange(start: text.ranges[index - 1].end, end: text.ranges[index].start)
      guard gap.end > gap.start + 1 else { continue }
      let words = source.words(gap).unicodeScalars
      let width = words.reduce(0) { $0 + ($1 == "\u{3000}" ? 2 : 1) }
      guard width >= 2, words.allSatisfy(\.isWhiteSpace) else { continue }
      cells.append(text.trimmed(begin..<index))
      begin = index
      if cells.count > mostColumns { return [] }
    }
    return cells + [text.trimmed(begin..<text.count)]
  }
}
