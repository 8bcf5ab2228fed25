import ChineseText
import PlanModel

extension SourceCover {
  /// The scalars of a text with a blank wherever white space, or a tag, of the source was dropped between two of them.
  ///
  /// Cleaning drops blanks beside Chinese text, since scraping scatters them; in a list of offices a blank or the end
  /// of a line in a cell may be all that parts two names.
  func spaced(_ text: TracedText) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var end: Int?
    for (scalar, range) in zip(text.scalars, text.ranges) {
      if let end, end < range.start, Self.isBlank(words(SourceRange(start: end, end: range.start))) {
        result.append(" ")
      }
      result.append(scalar)
      end = max(end ?? 0, range.end)
    }
    return result
  }

  private static func isBlank(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy(\.isWhiteSpace) || words.unicodeScalars.contains("<")
  }
}
