import PlanModel
import Taxonomy

/// Collects the evidence for topics in texts: the engine's knowledge of a scheme, compiled once, then read only.
package struct EvidenceCollector: Sendable {
  let matcher: LexiconMatcher
  let profiles: TopicProfiles
  let wording: WordingModel?
  private let topicCount: Int
  /// For each topic, the topics of its domain.
  private let domains: [Range<Int>]
  /// What the models say of texts that came before.
  private let memo = TextMemo<ModelEvidence>(bits: 14)

  /// Compiles a scheme; a wording model for other topics than the scheme's is not used.
  package init(scheme: ConceptScheme, wording: WordingModel?) {
    self.wording = wording?.topics == scheme.topics.map(\.code) ? wording : nil
    let broader = scheme.topics.map(\.broader)
    // Topics stand in taxonomy order, those of one domain side by side.
    domains = broader.indices.map { topic in
      var first = topic
      while first > 0, broader[first - 1] == broader[topic] { first -= 1 }
      var last = topic
      while last + 1 < broader.count, broader[last + 1] == broader[topic] { last += 1 }
      return first..<(last + 1)
    }
    let words = TopicWords(scheme)
    matcher = LexiconMatcher(index: LexiconIndex(words))
    profiles = TopicProfiles(words)
    topicCount = scheme.topics.count
  }

  /// The evidence in one text; `context` holds the phrases of its headings, `source` is what the text was made from.
  package func evidence(in text: MatchText, of source: String, context: Set<Int> = []) -> TopicEvidence {
    let models = memo.value(of: source) { modelEvidence(text) }
    let matches = matcher.matches(of: models.spans, in: text, context: context)
    var own = Array(repeating: Float(0), count: topicCount)
    // Saying a thing twice does not double it. Few things are said in a sentence: looking through them beats a set.
    let isLong = matches.count > Self.fewMatches
    var said: Set<Saying> = []
    for (place, match) in matches.enumerated() {
      let words = text.scalars[match.start..<match.end]
      let isNew =
        isLong
        ? said.insert(Saying(topic: match.topic, words: words)).inserted
        : !matches[..<place].contains {
          $0.topic == match.topic && $0.end - $0.start == words.count
            && text.scalars[$0.start..<$0.end].elementsEqual(words)
        }
      if isNew { own[match.topic] += Float(match.weight) }
    }
    return TopicEvidence(own: own, models: models, matches: matches)
  }

  private static let fewMatches = 32

  /// What the models say, whatever the headings are.
  private func modelEvidence(_ text: MatchText) -> ModelEvidence {
    let found = wordingEvidence(text)
    return ModelEvidence(
      likeness: profiles.likeness(of: text), wording: found.whole, clauseWording: found.clauses,
      telling: found.telling, noTopic: found.whole.count > topicCount ? found.whole[topicCount] : 0,
      domainWording: domainMass(found.whole), spans: matcher.spans(in: text))
  }

  private func wordingEvidence(_ text: MatchText) -> WordingModel.Probabilities {
    if let wording { return wording.probabilities(of: text) }
    let none = Array(repeating: Float(0), count: topicCount)
    return WordingModel.Probabilities(whole: none, clauses: none, telling: [])
  }

  /// The probability of each topic's domain.
  private func domainMass(_ wording: [Float]) -> [Float] {
    var mass: [Float] = []
    mass.reserveCapacity(topicCount)
    for (topic, domain) in domains.enumerated() {
      mass.append(topic > domain.lowerBound ? mass[topic - 1] : domain.reduce(0) { $0 + wording[$1] })
    }
    return mass
  }

  /// Words that speak for a topic.
  private struct Saying: Hashable {
    let topic: Int
    let words: ArraySlice<UInt32>
  }
}
