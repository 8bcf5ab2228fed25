import Taxonomy

/// Collects the evidence for topics in texts: the engine's knowledge of a scheme, compiled once, then read only.
package struct EvidenceCollector: Sendable {
  let matcher: LexiconMatcher
  let profiles: TopicProfiles
  private let topicCount: Int

  /// Compiles a scheme.
  package init(scheme: ConceptScheme) {
    matcher = LexiconMatcher(index: LexiconIndex(scheme: scheme))
    profiles = TopicProfiles(scheme: scheme)
    topicCount = scheme.topics.count
  }

  /// The evidence in one text; `context` holds the phrases of its headings.
  package func evidence(in text: MatchText, context: Set<Int> = []) -> TopicEvidence {
    let matches = matcher.matches(in: text, context: context)
    var own = Array(repeating: Float(0), count: topicCount)
    for (index, match) in matches.enumerated() where !isRepeated(index, in: matches, text) {
      own[match.topic] += Float(match.weight)
    }
    return TopicEvidence(own: own, likeness: profiles.likeness(of: text), matches: matches)
  }

  /// True where the same words spoke for the same topic before: saying a thing twice does not double it.
  private func isRepeated(_ index: Int, in matches: [TermMatch], _ text: MatchText) -> Bool {
    let match = matches[index]
    let words = text.scalars[match.start..<match.end]
    return matches[..<index].contains {
      $0.topic == match.topic && text.scalars[$0.start..<$0.end] == words
    }
  }
}
