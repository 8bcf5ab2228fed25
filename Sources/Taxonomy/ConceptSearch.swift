import PlanModel

extension ConceptScheme {
  /// The concepts that a word leads to: those whose notation or slug it is, then those with it in a label, then in
  /// a term, then in a scope note; each group in the scheme's order. English is matched without regard to case.
  public func search(_ word: String) -> [Concept] {
    let needle = Needle(word)
    guard !needle.isEmpty else { return [] }
    let ranked = concepts.enumerated().compactMap { index, concept in
      needle.rank(concept).map { (rank: $0, index: index) }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { concepts[$0.index] }
  }

  /// The top concept above (or equal to) the concept with a notation; nil for an unknown notation.
  public func domain(of code: String) -> Concept? {
    var concept = self[code]
    // A scheme made by hand may hold a cycle; the reader refuses one.
    for _ in concepts {
      guard let broader = concept?.broader else { break }
      concept = self[broader]
    }
    return concept
  }
}

/// A word sought, as lower-case UTF-8.
private struct Needle {
  private let bytes: [UInt8]

  init(_ word: String) {
    let lower = word.lowercased()
    let words = lower.split(whereSeparator: \.isWhitespace)
    bytes = Array(words.joined(separator: " ").utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  func rank(_ concept: Concept) -> Int? {
    if [concept.code, concept.slug].contains(where: { Array($0.lowercased().utf8) == bytes }) { return 0 }
    let labels = [concept.label.chinese, concept.label.english] + concept.altLabels + concept.englishAltLabels
    if labels.contains(where: isIn) { return 1 }
    if concept.hiddenLabels.contains(where: isIn) { return 2 }
    if concept.terms.contains(where: { $0.weight > 0 && isIn($0.text) }) { return 2 }
    if isIn(concept.scopeNote.chinese) || isIn(concept.scopeNote.english) { return 3 }
    return nil
  }

  private func isIn(_ text: String) -> Bool {
    let hay = Array(text.lowercased().utf8)
    guard let first = bytes.first, hay.count >= bytes.count else { return false }
    for start in 0...(hay.count - bytes.count)
    where hay[start] == first && hay[start..<(start + bytes.count)].elementsEqual(bytes) { return true }
    return false
  }
}
