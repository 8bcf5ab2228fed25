import Taxonomy

/// The lexicon of a scheme, compiled for matching: one automaton for all terms of all topics.
package struct LexiconIndex: Sendable {
  /// What one term says of one topic.
  struct Entry: Sendable {
    /// Index of the topic in `topics`.
    var topic: Int
    /// Weight of evidence.
    var weight: Double
    /// Phrase indices of which one must stand in the sentence or its headings; empty for none.
    var requires: [Int]
    /// Phrase indices of which none may stand in the sentence.
    var excludes: [Int]
  }

  /// A term with a gap: two phrases in one clause, in order, at most `gapLimit` scalars apart.
  struct GapTerm: Sendable {
    var first: Int
    var second: Int
    var entries: [Entry]
  }

  /// The most scalars that … stands for.
  static let gapLimit = 12

  /// Notations of the topics, in taxonomy order.
  package let topics: [String]
  let automaton: PhraseAutomaton
  /// For each phrase, what it says as a whole term.
  let entries: [[Entry]]
  /// Terms with a gap, by the phrase they end with.
  let gapTerms: [Int: [GapTerm]]

  /// Compiles the lexicon of a scheme.
  package init(scheme: ConceptScheme) {
    var phrases = PhraseTable()
    var gaps: [Int: [GapTerm]] = [:]
    for (topic, concept) in scheme.topics.enumerated() {
      for term in concept.allTerms {
        let entry = Entry(
          topic: topic, weight: term.weight, requires: term.requires.compactMap { phrases.index(of: $0) },
          excludes: term.excludes.compactMap { phrases.index(of: $0) })
        // A context that normalises to nothing cannot be required.
        let parts = Self.parts(term.text)
        if parts.count == 2, let first = phrases.index(of: parts[0]), let second = phrases.index(of: parts[1]) {
          gaps[second, default: []].append(GapTerm(first: first, second: second, entries: [entry]))
        } else if parts.count == 1 {
          for variant in Self.variants(term.text) {
            if let index = phrases.index(of: variant) { phrases.add(entry, to: index) }
          }
        }
      }
    }
    topics = scheme.topics.map(\.code)
    automaton = PhraseAutomaton(phrases: phrases.phrases)
    entries = phrases.entries
    gapTerms = gaps
  }

  /// The parts of a term between gaps.
  private static func parts(_ term: String) -> [String] {
    // By scalars, because characters would have to be found from grapheme to grapheme.
    guard term.unicodeScalars.contains("…") else { return term.isEmpty ? [] : [term] }
    return term.unicodeScalars.split(separator: "…").map { String(Substring($0)) }
  }

  /// A term with 、 inside is often written without: 双随机、一公开 and 双随机一公开.
  private static func variants(_ term: String) -> [String] {
    guard term.unicodeScalars.contains("、") else { return [term] }
    let plain = String(String.UnicodeScalarView(term.unicodeScalars.filter { $0.value != 0x3001 }))
    return plain == term ? [term] : [term, plain]
  }
}

/// Collects phrases while a lexicon is compiled; equal phrases share one index.
private struct PhraseTable {
  var phrases: [[UInt32]] = []
  var entries: [[LexiconIndex.Entry]] = []
  private var known: [[UInt32]: Int] = [:]

  /// The index of a phrase, nil where nothing of it is left after normalisation.
  mutating func index(of text: String) -> Int? {
    let scalars = MatchText(text).scalars
    guard !scalars.isEmpty else { return nil }
    if let index = known[scalars] { return index }
    phrases.append(scalars)
    entries.append([])
    known[scalars] = phrases.count - 1
    return phrases.count - 1
  }

  mutating func add(_ entry: LexiconIndex.Entry, to index: Int) {
    if let same = entries[index].firstIndex(where: { $0.topic == entry.topic }) {
      // A label and a weighted term may say the same: the later one, of the lexicon, wins.
      entries[index][same] = entry
    } else {
      entries[index].append(entry)
    }
  }
}
