/// A page of a document with fixed layout, such as PDF or OFD; any unit of length, y grows downwards.
struct PageText: Hashable, Sendable {
  /// One printed line, or the part of one that stands in a column.
  struct Line: Hashable, Sendable {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// Number of the column or flow that it stands in.
    var flow = 0
    /// The cells of a row of a table; nil for other lines.
    var cells: [String]?
    /// True for a row that goes on with the last one of the page before.
    var continuesRow = false

    /// Height of its letters, about; never 0.
    var size: Double { max(bottom - top, 0.1) }
  }

  var width: Double
  var height: Double
  /// Lines in reading order.
  var lines: [Line]
}

extension PageText {
  /// Puts together pieces of text that stand on one line: with a blank where words or columns part, or where the
  /// document has a wide one (中共中央　国务院).
  static func joined(_ left: String, _ right: String, gap: Double, size: Double) -> String {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return left + right }
    let areWords = last.isASCII && first.isASCII
    return left + (gap > size * 0.6 || (areWords && gap > size * 0.12) ? " " : "") + right
  }
}
