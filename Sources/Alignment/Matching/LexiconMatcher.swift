/// One term found in a text, with what it says of one topic.
package struct TermMatch: Hashable, Sendable {
  /// Index of the topic.
  package var topic: Int
  /// Weight of evidence.
  package var weight: Double
  /// First matched scalar, an index into the `MatchText`.
  package var start: Int
  /// Index behind the last.
  package var end: Int
}

/// A place of a phrase of the lexicon in a text.
struct PhraseSpan: Sendable {
  /// Index of the phrase.
  var phrase: Int
  /// First scalar.
  var start: Int
  /// Index behind the last.
  var end: Int
}

/// Finds the terms of a lexicon in a text.
///
/// Rules: (1) every occurrence is found; (2) a term inside a longer found term is dropped, whatever the topics,
/// so that 规范性文件合法性审核 is not also 合法性审核; (3) a term whose context is missing, or whose excluded word is
/// there, is not found at all, and hides nothing; (4) a term with a gap hides nothing.
package struct LexiconMatcher: Sendable {
  let index: LexiconIndex
  /// What each phrase says, in one list: an entry with lists of its own would count references each time it is looked at.
  private let sayings: [Saying]
  /// For each phrase, where its sayings begin; one more for the end.
  private let starts: [Int32]
  /// For each phrase, whether a term with a gap ends with it.
  private let endsGap: [Bool]

  /// What a phrase says as a whole term.
  private struct Saying {
    var topic: Int
    var weight: Double
    /// Its number among the phrase's entries where it depends on what else is said; nil for most.
    var conditional: Int?
  }

  /// Makes a matcher.
  package init(index: LexiconIndex) {
    self.index = index
    var sayings: [Saying] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(index.entries.count + 1)
    for phrase in index.entries.indices {
      for number in index.entries[phrase].indices {
        let isFree =
          index.entries[phrase][number].requires.isEmpty && index.entries[phrase][number].excludes.isEmpty
        sayings.append(
          Saying(
            topic: index.entries[phrase][number].topic, weight: index.entries[phrase][number].weight,
            conditional: isFree ? nil : number))
      }
      starts.append(Int32(sayings.count))
    }
    var endsGap = Array(repeating: false, count: index.entries.count)
    for phrase in index.gapTerms.keys { endsGap[phrase] = true }
    (self.sayings, self.starts, self.endsGap) = (sayings, starts, endsGap)
  }

  /// The phrases that stand in a text: terms, parts of gap terms and context words.
  package func phrases(in text: MatchText) -> Set<Int> {
    var found: Set<Int> = []
    index.automaton.forEachMatch(in: text.scalars) { phrase, _, _ in found.insert(phrase) }
    return found
  }

  /// The terms found in a text, in text order; `context` holds the phrases of its headings.
  package func matches(in text: MatchText, context: Set<Int> = []) -> [TermMatch] {
    matches(of: spans(in: text), in: text, context: context)
  }

  /// Every phrase that stands in a text, in the order of the ends.
  func spans(in text: MatchText) -> [PhraseSpan] {
    var spans: [PhraseSpan] = []
    index.automaton.forEachMatch(in: text.scalars) { phrase, start, end in
      spans.append(PhraseSpan(phrase: phrase, start: start, end: end))
    }
    return spans
  }

  /// The terms found in a text whose phrases are known.
  func matches(of spans: [PhraseSpan], in text: MatchText, context: Set<Int>) -> [TermMatch] {
    guard !spans.isEmpty else { return [] }
    // Few entries have a context and few phrases are found: looking through them beats building a set, but not in a
    // "sentence" of a hundred thousand characters.
    let standing = spans.count > Self.fewSpans ? Set(spans.map(\.phrase)) : []
    func stands(_ phrase: Int) -> Bool {
      standing.isEmpty ? spans.contains { $0.phrase == phrase } : standing.contains(phrase)
    }
    func holds(_ entry: LexiconIndex.Entry) -> Bool {
      (entry.requires.isEmpty || entry.requires.contains { stands($0) || context.contains($0) })
        && !entry.excludes.contains(where: stands)
    }
    var found: [TermMatch] = []
    found.reserveCapacity(spans.count)
    var active: [PhraseSpan] = []
    active.reserveCapacity(spans.count)
    for span in spans {
      var isActive = false
      for place in Int(starts[span.phrase])..<Int(starts[span.phrase + 1]) {
        let saying = sayings[place]
        if let number = saying.conditional, !holds(index.entries[span.phrase][number]) { continue }
        found.append(TermMatch(topic: saying.topic, weight: saying.weight, start: span.start, end: span.end))
        isActive = true
      }
      if isActive { active.append(span) }
    }
    if active.count > 1 {
      let longest = Self.maximal(active)
      found.removeAll { match in
        // Of spans of which none holds another, the last that begins before the match reaches farthest.
        guard let holder = Self.last(of: longest, beginningBy: match.start) else { return false }
        return match.end <= holder.end && holder.end - holder.start > match.end - match.start
      }
    }
    addGapMatches(spans, text, holds, to: &found)
    guard found.count > 1 else { return found }
    return found.sorted {
      ($0.start, $0.end, $0.topic, $0.weight) < ($1.start, $1.end, $1.topic, $1.weight)
    }
  }

  /// Up to so many spans are looked through one by one.
  private static let fewSpans = 64

  /// The last of spans in text order that begins at `start` or before.
  private static func last(of spans: [PhraseSpan], beginningBy start: Int) -> PhraseSpan? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start <= start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? spans[low - 1] : nil
  }

  /// Spans that no other span holds, in text order.
  private static func maximal(_ spans: [PhraseSpan]) -> [PhraseSpan] {
    var kept: [PhraseSpan] = []
    for span in spans.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      if let last = kept.last, span.end <= last.end { continue }
      kept.append(span)
    }
    return kept
  }

  private func addGapMatches(
    _ spans: [PhraseSpan], _ text: MatchText, _ holds: (LexiconIndex.Entry) -> Bool, to found: inout [TermMatch]
  ) {
    for (place, second) in spans.enumerated() where endsGap[second.phrase] {
      guard let terms = index.gapTerms[second.phrase] else { continue }
      for term in terms {
        // The nearest first part before the second, within the gap and the clause.
        // Spans come in the order of their ends, so that what ends too early ends the search.
        let near = spans[..<place].reversed().prefix { second.start - $0.end <= LexiconIndex.gapLimit }
        let first = near.first {
          $0.phrase == term.first && $0.end <= second.start
            && text.clauses[$0.start] == text.clauses[second.end - 1]
        }
        guard let first else { continue }
        for entry in term.entries where holds(entry) {
          found.append(
            TermMatch(topic: entry.topic, weight: entry.weight, start: first.start, end: second.end))
        }
      }
    }
  }
}
