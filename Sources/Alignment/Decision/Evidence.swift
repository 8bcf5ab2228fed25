import PlanModel

/// The words that decided.
enum Evidence {
  /// The words of `text` that speak for a topic, in text order, each once: the terms of the lexicon; without any, the
  /// clause whose wording speaks most for it. Empty where only the headings or the sentences around did.
  static func words(
    for topic: Int, in matches: [TermMatch], text: String, match: MatchText, telling: [TellingClause]
  ) -> [String] {
    var spans: [Range<Int>] = []
    for found in matches where found.topic == topic && found.weight > 0 { spans.append(found.start..<found.end) }
    if spans.isEmpty, let clause = TellingClause.most(telling, for: topic) {
      // Marks at either end, which the clause's range holds, are no words.
      let words = clause.filter { CharacterNGrams.isWordScalar(match.scalars[$0]) }
      if let first = words.first, let last = words.last { spans = [first..<(last + 1)] }
    }
    guard !spans.isEmpty else { return [] }
    let scalars = text.unicodeScalars
    var (place, number) = (scalars.startIndex, 0)
    /// The index of a scalar by its number. Spans come in text order: the way there begins where the last one ended.
    func index(_ wanted: Int) -> String.Index? {
      if wanted < number { (place, number) = (scalars.startIndex, 0) }
      while number < wanted, place < scalars.endIndex {
        place = scalars.index(after: place)
        number += 1
      }
      return number == wanted ? place : nil
    }
    var words: [String] = []
    for span in spans {
      let first = Int(match.positions[span.lowerBound])
      let last = Int(match.positions[span.upperBound - 1])
      guard first <= last, let start = index(first), let end = index(last + 1) else { continue }
      let word = String(scalars[start..<end])
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}
