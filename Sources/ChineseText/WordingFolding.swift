import PlanModel

/// Folds the office wording of careless converters (程式, 資訊, 稽核) to mainland wording (程序, 信息, 审核).
///
/// Guarantees:
/// 1. A document in simplified script is touched only where it shows that it was converted there and back: four
///    different unmistakable words (网际网路, 伺服器, 程式码). Elsewhere 程式 and 资讯 are its own words. In such a
///    document each pair is a warning.
/// 2. Words that mean something in mainland wording too are folded only where the document shows a converter's
///    hand: two different unmistakable words, or one three times.
/// 3. The longest entry wins, then the first of the file whose conditions hold; a guard keeps its words.
/// 4. One finding for each pair of words, with the number and the first place; characters that t2s leaves (著力)
///    count as script.
package struct WordingFolding: CleaningStep {
  private let dictionary: WordingDictionary

  /// Makes the step; runs after `ScriptFolding`.
  package init(dictionary: WordingDictionary = .shared) { self.dictionary = dictionary }

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    guard source.isTraditional else { return overConverted(text, of: source) }
    var matches = dictionary.matches(in: text.scalars) { _ in true }
    // Where no risky words stand, there is nothing to find anew without them.
    if !Self.showsConversion(matches), matches.contains(where: \.entry.isRisky) {
      matches = dictionary.matches(in: text.scalars) { !$0.isRisky }
    }
    matches.removeAll(where: \.entry.isGuard)
    let edits = matches.map { TextEdit($0.bounds, $0.entry.official) }
    return (text.applying(edits), findings(matches, in: text, of: source))
  }

  /// Different unmistakable words that show a conversion there and back, and those that show it beyond doubt.
  private static let fewestSigns = 4
  private static let manySigns = 7

  /// A document in simplified script whose wording went through a converter.
  private func overConverted(
    _ text: TracedText, of source: SourceText
  ) -> (text: TracedText, findings: [Finding]) {
    // 登录 and its like turn up by themselves; a quick look at unmistakable words spares most documents the rest.
    var matches = dictionary.matches(in: text.scalars) { !$0.isRisky }
    let signs = Set(matches.filter(\.entry.isSign).map(\.entry.found)).count
    guard signs >= Self.fewestSigns else { return (text, []) }
    if signs >= Self.manySigns { matches = dictionary.matches(in: text.scalars) { _ in true } }
    matches.removeAll { $0.entry.isGuard || $0.entry.isScript }
    let edits = matches.map { TextEdit($0.bounds, $0.entry.official) }
    let findings = findings(matches, in: text, of: source).map { finding in
      var finding = finding
      finding.severity = .warning
      return finding
    }
    return (text.applying(edits), findings)
  }

  /// True where the text was not only put into traditional script but also into other wording.
  private static func showsConversion(_ matches: [WordingDictionary.Match]) -> Bool {
    let signs = matches.filter(\.entry.isSign).map(\.entry.found)
    return signs.count >= 3 || Set(signs).count >= 2
  }

  private func findings(
    _ matches: [WordingDictionary.Match], in text: TracedText, of source: SourceText
  ) -> [Finding] {
    struct Pair: Hashable {
      var before: String
      var after: String
      var kind: Finding.Kind
    }
    var order: [Pair] = []
    var places: [Pair: (count: Int, first: SourceRange)] = [:]
    for match in matches {
      guard let range = text.sourceRange(match.bounds) else { continue }
      let pair = Pair(
        before: source.words(range), after: match.entry.official.string,
        kind: match.entry.isScript ? .scriptConverted : .wordingConverted)
      if let known = places[pair] {
        places[pair] = (known.count + 1, known.first)
      } else {
        order.append(pair)
        places[pair] = (1, range)
      }
    }
    return order.compactMap { pair in
      places[pair].map { place in
        Finding(
          pair.kind, .note,
          LocalizedText(
            "“\(pair.before)”按规范表述记作“\(pair.after)”，共\(place.count)处",
            "“\(pair.before)” read as the mainland wording “\(pair.after)”, \(place.count) in all"),
          source: place.first, before: pair.before, after: pair.after)
      }
    }
  }
}
