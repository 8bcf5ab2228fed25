import ChineseText
import PlanModel

/// The decoded source text by bytes, and the pieces that share it out.
///
/// Guarantee: the ranges given do not overlap, are in document order, and hold every character that is not white
/// space. What cleaning took out (a gloss, a tag) belongs to the piece it stands in, beside or before.
struct SourceCover: Sendable {
  // The string itself, whose storage is shared, and no copy of its bytes.
  private let text: String
  private var count: Int { text.utf8.count }

  /// Makes a cover of a decoded source text.
  init(_ source: String) {
    var source = source
    source.makeContiguousUTF8()
    text = source
  }

  /// The words as found in a range.
  func words(_ range: SourceRange) -> String { text.words(range) }

  /// True where white space, and nothing else, stood between two characters; cleaning drops it beside Chinese text.
  func hasBlank(between left: SourceRange, and right: SourceRange) -> Bool {
    let gap = SourceRange(start: left.end, end: right.start)
    return !gap.isEmpty && words(gap).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// From the first character that is not white space to the last; nil where there is none.
  var whole: SourceRange? {
    let found = rest(in: 0..<count)
    guard let first = found.first, let last = found.last else { return nil }
    return SourceRange(start: first, end: last)
  }

  /// A range for each piece; pieces must come in document order.
  ///
  /// - Parameter pieces: the range of each piece's own characters; nil for one that has none.
  func ranges(of pieces: [SourceRange?]) -> [SourceRange] {
    var ranges: [SourceRange] = []
    ranges.reserveCapacity(pieces.count)
    var end = 0
    for piece in pieces {
      let own = piece ?? SourceRange(start: end, end: end)
      let start = min(max(own.start, end), count)
      let range = SourceRange(start: start, end: min(max(own.end, start), count))
      let gap = rest(in: end..<start)
      if let before = gap.sameLineEnd, !ranges.isEmpty { ranges[ranges.count - 1].end = before }
      ranges.append(SourceRange(start: gap.nextLineStart ?? range.start, end: range.end))
      if ranges.count == 1, let first = gap.first { ranges[0].start = first }
      end = range.end
    }
    if !ranges.isEmpty, let last = rest(in: end..<count).last { ranges[ranges.count - 1].end = last }
    return ranges
  }

  /// What a gap between two pieces holds besides white space.
  private struct Rest {
    /// Start of the first character that is not white space, and end of the last.
    var first: Int?
    var last: Int?
    /// End of the last character on the line on which the gap begins: it belongs to the piece before.
    var sameLineEnd: Int?
    /// Start of the first character on a later line: it belongs to the piece behind.
    var nextLineStart: Int?
  }

  private func rest(in gap: Range<Int>) -> Rest {
    var rest = Rest()
    guard !gap.isEmpty else { return rest }
    var offset = gap.lowerBound
    var isSameLine = true
    for scalar in text.words(SourceRange(start: gap.lowerBound, end: gap.upperBound)).unicodeScalars {
      let length = UTF8.width(scalar)
      defer { offset += length }
      if scalar.isWhiteSpace {
        if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}"].contains(scalar) { isSameLine = false }
        continue
      }
      if rest.first == nil { rest.first = offset }
      rest.last = offset + length
      if isSameLine {
        rest.sameLineEnd = offset + length
      } else if rest.nextLineStart == nil {
        rest.nextLineStart = offset
      }
    }
    return rest
  }
}
