extension WordingModel {
  /// The clause that speaks most for a topic, as a range of the text's scalars; nil where none gives it `least`.
  ///
  /// For the few decisions that no term of the lexicon carried: so that they too can be traced to words.
  func clause(of text: MatchText, for topic: Int, least: Float) -> Range<Int>? {
    let found = text.clauseRanges
      .map { range in (range: range, share: probability(of: text.scalars[range], for: topic)) }
      .max { $0.share < $1.share }
    guard let found, found.share >= least else { return nil }
    return found.range
  }
}
