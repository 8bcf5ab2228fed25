/// What was found in one text, per topic.
///
/// A class, though a value in all but name: it is made once, never changed, and handed about for several sentences;
/// copies of a structure of so many arrays would cost more than the decision.
package final class TopicEvidence: Sendable {
  /// Sum of the weights of the different terms found, per topic.
  let own: [Float]
  /// Likeness to the topic's profile (0...1), per topic.
  let likeness: [Float]
  /// Probability of the wording model, per topic; zero without a model.
  let wording: [Float]
  /// The largest probability of the wording model in any one clause, per topic.
  let clauseWording: [Float]
  /// Probability of the wording model that there is no topic.
  let noTopic: Float
  /// Probability of the wording model for the topic's whole domain, per topic.
  let domainWording: [Float]
  /// The terms found, in text order.
  let matches: [TermMatch]
  /// The largest of `own`.
  let bestOwn: Float
  /// The largest of `likeness`.
  let bestLikeness: Float
  /// The largest of `wording`.
  let bestWording: Float
  /// Number of topics with strong own evidence.
  let several: Float

  init(own: [Float], models: ModelEvidence, matches: [TermMatch]) {
    self.own = own
    likeness = models.likeness
    wording = models.wording
    clauseWording = models.clauseWording
    noTopic = models.noTopic
    domainWording = models.domainWording
    self.matches = matches
    bestOwn = own.max() ?? 0
    bestLikeness = models.bestLikeness
    bestWording = models.bestWording
    several = own.reduce(into: 0) { $0 += $1 >= 2 ? 1 : 0 }
  }
}

/// What the models of wording and profiles say of a text, which does not hang on its headings; see `TopicEvidence`.
struct ModelEvidence: Sendable {
  let likeness: [Float]
  let wording: [Float]
  let clauseWording: [Float]
  let noTopic: Float
  let domainWording: [Float]
  let bestLikeness: Float
  let bestWording: Float

  init(likeness: [Float], wording: [Float], clauseWording: [Float], noTopic: Float, domainWording: [Float]) {
    self.likeness = likeness
    self.wording = wording
    self.clauseWording = clauseWording
    self.noTopic = noTopic
    self.domainWording = domainWording
    bestLikeness = likeness.max() ?? 0
    bestWording = wording.max() ?? 0
  }
}
