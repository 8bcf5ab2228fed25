/// Joins printed lines into paragraphs.
///
/// A line goes on with the paragraph above where that line reaches the right edge of its column and this one begins
/// at the left edge, without indent, in letters of the same size. Chinese documents indent the first line by two
/// characters (GB/T 9704).
struct ParagraphJoiner: Sendable {
  /// A column of the document: where its lines begin and end.
  private struct Column: Sendable {
    var left: Double
    var right: Double
    var lines: [PageText.Line]
  }

  /// Slack at the right edge in letters: punctuation may hang or be squeezed, and what may not begin or end a line
  /// takes its neighbour along. Behind a full stop a short line is more likely the paragraph's end.
  private static let slack = 2.4
  private static let slackBehindStop = 1.2
  private static let indent = 1.2

  private var columns: [Column] = []

  /// The paragraphs of all pages in order; a paragraph may run over a page's end.
  static func paragraphs(of pages: [[PageText.Line]]) -> [String] {
    let joiner = ParagraphJoiner(pages)
    var result: [String] = []
    var last: PageText.Line?
    /// The last row of a table and where it stands: a row goes on over the end of a page, the head repeated above it.
    var row: (cells: [String], index: Int)?
    for page in pages {
      for (index, line) in page.enumerated() {
        if line.continuesRow, let cells = line.cells, let above = row, above.cells.count == cells.count {
          let whole = zip(above.cells, cells).map { seamless($0, $1) }
          result[above.index] = PageTable.text(of: whole)
          row = (whole, above.index)
          last = line
          continue
        }
        if let cells = line.cells, !PageTable.isHead(cells) { row = (cells, result.count) }
        if let last, joiner.goesOn(from: last, to: line, isSamePage: index > 0) {
          result[result.count - 1] = seamless(result[result.count - 1], line.text)
        } else {
          result.append(line.text)
        }
        last = line
      }
    }
    return result
  }

  private init(_ pages: [[PageText.Line]]) {
    for page in pages {
      for flow in Dictionary(grouping: page.filter { $0.cells == nil }, by: \.flow).sorted(by: { $0.key < $1.key }).map(
        \.value)
      where flow.count >= 3 {
        let (left, right) = (flow.map(\.left).min() ?? 0, flow.map(\.right).max() ?? 0)
        if let index = columns.firstIndex(where: { Self.overlap($0, left, right) > 0.6 }) {
          columns[index].lines += flow
          columns[index].left = min(columns[index].left, left)
          columns[index].right = max(columns[index].right, right)
        } else {
          columns.append(Column(left: left, right: right, lines: flow))
        }
      }
    }
    if columns.isEmpty, let first = pages.joined().first {
      let all = Array(pages.joined())
      columns = [
        Column(
          left: all.map(\.left).min() ?? first.left, right: all.map(\.right).max() ?? first.right, lines: all)
      ]
    }
    for index in columns.indices {
      columns[index].left = Self.commonEdge(columns[index].lines, \.left, outermost: <)
      columns[index].right = Self.commonEdge(columns[index].lines, \.right, outermost: >)
    }
  }

  /// The outermost place at which at least one line in twelve, and two at least, begin or end; the outermost line's
  /// where lines are few.
  private static func commonEdge(
    _ lines: [PageText.Line], _ edge: KeyPath<PageText.Line, Double>, outermost: (Double, Double) -> Bool
  ) -> Double {
    let edges = lines.map { $0[keyPath: edge] }.sorted(by: outermost)
    let size = lines.map(\.size).sorted()[lines.count / 2]
    let least = max(2, lines.count / 12)
    var end = 0
    for start in edges.indices {
      end = max(end, start)
      while end < edges.count, abs(edges[end] - edges[start]) <= size { end += 1 }
      if end - start >= least { return edges[start] }
    }
    return edges[0]
  }

  /// The share of the narrower one that both hold.
  private static func overlap(_ column: Column, _ left: Double, _ right: Double) -> Double {
    let common = min(column.right, right) - max(column.left, left)
    return common / max(max(column.right - column.left, right - left), 0.1)
  }

  private func column(of line: PageText.Line) -> Column? {
    columns.max { Self.inside($0, line) < Self.inside($1, line) }
  }

  private static func inside(_ column: Column, _ line: PageText.Line) -> Double {
    min(column.right, line.right) - max(column.left, line.left)
  }

  private func goesOn(from upper: PageText.Line, to lower: PageText.Line, isSamePage: Bool) -> Bool {
    guard upper.cells == nil, lower.cells == nil, let above = column(of: upper), let below = column(of: lower) else {
      return false
    }
    let size = max(upper.size, lower.size)
    guard abs(upper.size - lower.size) < size * 0.2 else { return false }
    // A number or word that may not be parted moves to the next line whole and leaves the line short.
    let moved = Double(lower.text.unicodeScalars.prefix { $0.isASCII && $0 != " " }.count) * size * 0.55
    let words = Array(upper.text)
    // An entry of a table of contents, and units that answer for what stands above, have lines of their own.
    let stops = words.last?.endsSentence ?? false
    if TableOfContents.hasLeaders(words)
      || stops && ResponsibleUnitReader.standard.opensWithLabel(Array(lower.text.unicodeScalars))
    {
      return false
    }
    let slack = size * (stops ? Self.slackBehindStop : Self.slack)
    guard upper.right + moved > above.right - slack, lower.left < below.left + size * Self.indent else { return false }
    if stops, DateText.wholeDate(Array(lower.text)) != nil { return false }
    if isSamePage, upper.flow == lower.flow, lower.top - upper.bottom > size * 2.5 { return false }
    // Without indents, a number behind a full stop opens a paragraph.
    let ends = stops || (words.last?.closesBracket ?? false)
    return !(ends && OutlineMarker.read(Array(lower.text)) != nil)
  }

  /// Both texts as one: Chinese without a blank, words of Latin letters with one.
  static func seamless(_ upper: String, _ lower: String) -> String {
    guard let last = upper.unicodeScalars.last, let first = lower.unicodeScalars.first else { return upper + lower }
    let areWords = last.isASCII && first.isASCII && last.properties.isAlphabetic && first.properties.isAlphabetic
    return upper + (areWords ? " " : "") + lower
  }
}
