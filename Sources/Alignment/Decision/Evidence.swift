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
      // Marks at either end, which the clause's range holds, are no words; nor is the number of an item.
      let start = clause.lowerBound == 0 ? numberEnd(match.scalars) : clause.lowerBound
      let words = (min(start, clause.upperBound)..<clause.upperBound).filter {
        CharacterNGrams.isWordScalar(match.scalars[$0])
      }
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

  /// Index behind the number that a text begins with: 18. or （三）; 0 without one.
  private static func numberEnd(_ scalars: [UInt32]) -> Int {
    var index = 0
    let isBracketed = scalars.first == 0xFF08 || scalars.first == 0x28
    if isBracketed { index = 1 }
    let start = index
    while index < scalars.count, index - start < 4, isNumeral(scalars[index]) { index += 1 }
    guard index > start, index < scalars.count else { return 0 }
    let closers: [UInt32] = isBracketed ? [0xFF09, 0x29] : [0x2E, 0x3001, 0xFF0E, 0xFF09, 0x29]
    guard closers.contains(scalars[index]) else { return 0 }
    // 3.5万件 is a figure.
    if index + 1 < scalars.count, scalars[index] == 0x2E, isNumeral(scalars[index + 1]) { return 0 }
    return index + 1
  }

  private static func isNumeral(_ scalar: UInt32) -> Bool {
    if (0x30...0x39).contains(scalar) { return true }
    return "一二三四五六七八九十百".unicodeScalars.contains { $0.value == scalar }
  }
}
