import PlanModel

/// White space and punctuation together: a sign that turns Chinese lets the blank beside it go, and the sign behind
/// that blank has a new neighbour then.
///
/// Guarantee: the result is the same after a second run (rounds until nothing changes; two do for real text, and the
/// limit is for hostile input).
package struct HouseStyle: CleaningStep {
  private static let rounds = 8

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    var text = text
    for _ in 0..<Self.rounds {
      let before = text.scalars
      text = WhiteSpace().clean(text, of: source).text
      text = PunctuationStyle().clean(text, of: source).text
      if text.scalars == before { break }
    }
    return (text, [])
  }
}
