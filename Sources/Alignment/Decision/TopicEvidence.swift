/// What was found in one text, per topic.
///
/// A class, though a value in all but name: it is made once, never changed, and handed about for several sentences;
/// copies of a structure of so many arrays would cost more than the decision.
package final class TopicEvidence: Sendable {
  /// Sum of the weights of the different terms found, per topic.
  let own: [Float]
  /// The terms found, in text order.
  let matches: [TermMatch]
  /// The largest of `own`.
  let bestOwn: Float
  /// Number of topics with strong own evidence.
  let several: Float

  private let models: ModelEvidence

  init(own: [Float], models: ModelEvidence, matches: [TermMatch]) {
    self.own = own
    self.models = models
    self.matches = matches
    bestOwn = own.max() ?? 0
    several = own.reduce(into: 0) { $0 += $1 >= 2 ? 1 : 0 }
  }

  /// Adds the probability of the wording model, and raises the weight of terms to this text's, per topic; without checks
  /// of bounds, so that several topics go in one step.
  func add(wording sums: UnsafeMutableBufferPointer<Float>, terms most: UnsafeMutableBufferPointer<Float>) {
    models.wording.withUnsafeBufferPointer { wording in
      for topic in 0..<min(sums.count, wording.count) { sums[topic] += wording[topic] }
    }
    own.withUnsafeBufferPointer { own in
      for topic in 0..<min(most.count, own.count) { most[topic] = max(most[topic], own[topic]) }
    }
  }

  /// Likeness to the topic's profile (0...1), per topic.
  var likeness: [Float] { models.likeness }
  /// Probability of the wording model, per topic; zero without a model.
  var wording: [Float] { models.wording }
  /// The largest probability of the wording model in any one clause, per topic.
  var clauseWording: [Float] { models.clauseWording }
  /// The clauses that speak for a topic by themselves.
  var telling: [TellingClause] { models.telling }
  /// Probability of the wording model that there is no topic.
  var noTopic: Float { models.noTopic }
  /// Probability of the wording model for the topic's whole domain, per topic.
  var domainWording: [Float] { models.domainWording }
  /// The largest of `likeness`.
  var bestLikeness: Float { models.bestLikeness }
  /// The largest of `wording`.
  var bestWording: Float { models.bestWording }
  /// The largest of `wording` of any topic: without the probability that there is none.
  var bestTopicWording: Float { models.bestTopicWording }
}

/// What a text says whatever its headings are; see `TopicEvidence`. A class, because it is remembered and handed about.
final class ModelEvidence: Sendable {
  let likeness: [Float]
  let wording: [Float]
  let clauseWording: [Float]
  let telling: [TellingClause]
  let noTopic: Float
  let domainWording: [Float]
  let bestLikeness: Float
  let bestWording: Float
  let bestTopicWording: Float
  /// The phrases of the lexicon that stand in the text.
  let spans: [PhraseSpan]

  init(
    likeness: [Float], wording: [Float], clauseWording: [Float], telling: [TellingClause], noTopic: Float,
    domainWording: [Float], spans: [PhraseSpan]
  ) {
    self.likeness = likeness
    self.wording = wording
    self.clauseWording = clauseWording
    self.telling = telling
    self.noTopic = noTopic
    self.domainWording = domainWording
    self.spans = spans
    bestLikeness = likeness.max() ?? 0
    bestWording = wording.max() ?? 0
    bestTopicWording = wording.prefix(likeness.count).max() ?? 0
  }
}
