import PlanModel

/// White space and punctuation together: a sign that turns Chinese lets the blank beside it go, and the sign behind
/// that blank has a new neighbour then.
///
/// Guarantees:
/// 1. The result is the same after a second run (rounds until nothing changes; two do for real text, and the limit is
///    for hostile input).
/// 2. One finding tells how many signs changed, with the first place; blanks are not told.
package struct HouseStyle: CleaningStep {
  private static let rounds = 8

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let original = text
    var text = text
    for _ in 0..<Self.rounds {
      let before = text.scalars
      text = WhiteSpace().clean(text, of: source).text
      text = PunctuationStyle().clean(text, of: source).text
      if text.scalars == before { break }
    }
    return (text, findings(from: original, to: text, of: source))
  }

  /// Every scalar of the styled text keeps the place of the one it was made from.
  private func findings(from original: TracedText, to text: TracedText, of source: SourceText) -> [Finding] {
    // The same storage where no step changed anything.
    if original == text { return [] }
    var (old, count) = (0, 0)
    var first: (range: SourceRange, before: Unicode.Scalar, after: Unicode.Scalar)?
    let (scalars, ranges, places) = (original.scalars, original.ranges, text.ranges)
    for (index, after) in text.scalars.enumerated() {
      let range = places[index]
      while old < ranges.count, ranges[old] != range, ranges[old] < range { old += 1 }
      guard old < ranges.count, ranges[old] == range else { continue }
      let before = scalars[old]
      if before != after, !before.isLineBreak, !before.isBlank {
        count += 1
        if first == nil { first = (range, before, after) }
      }
      old += 1
    }
    guard let first else { return [] }
    return [
      Finding(
        .punctuation, .note,
        LocalizedText("标点和全角、半角字符按规范统一\(count)处", "\(count) signs brought to one width and form"),
        source: first.range, before: String(first.before), after: String(first.after))
    ]
  }
}
