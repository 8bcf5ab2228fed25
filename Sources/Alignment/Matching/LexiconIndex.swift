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
  package init(scheme: ConceptScheme) { self.init(TopicWords(scheme)) }

  /// Compiles the lexicon of a scheme whose words are known.
  init(_ words: TopicWords) {
    var phrases = PhraseTable(capacity: words.scalars.count)
    var gaps: [Int: [GapTerm]] = [:]
    for (topic, concept) in words.topics.enumerated() {
      for found in concept.terms {
        let term = found.term
        // A context that normalises to nothing cannot be required.
        let entry = Entry(
          topic: topic, weight: term.weight,
          requires: term.requires.isEmpty ? [] : term.requires.compactMap { phrases.index(of: $0) },
          excludes: term.excludes.isEmpty ? [] : term.excludes.compactMap { phrases.index(of: $0) })
        let text = words.scalars[found.words]
        let parts = text.contains(Self.gap) ? text.split(separator: Self.gap) : [text]
        if parts.count == 2, let first = phrases.index(of: parts[0]), let second = phrases.index(of: parts[1]) {
          gaps[second, default: []].append(GapTerm(first: first, second: second, entries: [entry]))
        } else if parts.count == 1 {
          if let index = phrases.index(of: text) { phrases.add(entry, to: index) }
          // A term with 、 inside is often written without: 双随机、一公开 and 双随机一公开.
          if text.contains(Self.listMark), let index = phrases.index(of: text.filter { $0 != Self.listMark }[...]) {
            phrases.add(entry, to: index)
          }
        }
      }
    }
    topics = words.topics.map(\.code)
    automaton = PhraseAutomaton(phrases.trie)
    entries = phrases.entries
    gapTerms = gaps
  }

  /// … between the parts of a term.
  private static let gap: UInt32 = 0x2026
  /// 、 between the members of a list.
  private static let listMark: UInt32 = 0x3001
}

/// Collects phrases while a lexicon is compiled; equal phrases share one index.
private struct PhraseTable {
  private(set) var trie: PhraseTrie
  private(set) var entries: [[LexiconIndex.Entry]] = []

  init(capacity: Int) { trie = PhraseTrie(capacity: capacity) }

  /// The index of a phrase, nil where nothing of it is left after normalisation.
  mutating func index(of text: String) -> Int? {
    var scalars: [UInt32] = []
    MatchText.forEachScalar(of: text) { scalar, _, _ in scalars.append(scalar) }
    return index(of: scalars[...])
  }

  /// The index of a normalised phrase, nil for an empty one.
  mutating func index(of scalars: ArraySlice<UInt32>) -> Int? {
    guard let index = trie.number(of: scalars) else { return nil }
    if index == entries.count { entries.append([]) }
    return index
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
