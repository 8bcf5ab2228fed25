/// What the matcher found in one text, per topic.
///
/// A class, because a sentence's evidence is handed on to the next and to the decision: one reference instead of seven.
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

  init(
    own: [Float], likeness: [Float], wording: [Float], clauseWording: [Float], noTopic: Float, domainWording: [Float],
    matches: [TermMatch]
  ) {
    self.own = own
    self.likeness = likeness
    self.wording = wording
    self.clauseWording = clauseWording
    self.noTopic = noTopic
    self.domainWording = domainWording
    self.matches = matches
    bestOwn = own.max() ?? 0
    bestLikeness = likeness.max() ?? 0
    bestWording = wording.max() ?? 0
    several = own.reduce(into: 0) { $0 += $1 >= 2 ? 1 : 0 }
  }
}

/// The evidence for one sentence: its own words, its headings', and its predecessor's.
package struct SentenceEvidence: Sendable {
  var own: TopicEvidence
  var heading: TopicEvidence?
  var section: TopicEvidence?
  /// The sentence before under the same heading.
  var previous: TopicEvidence?
  /// Mean probability of the wording model over the sentences before under the same heading, per topic; empty for
  /// none.
  var neighbours: [Float] = []
}

/// The numbers that a decision on one topic for one sentence rests on.
///
/// They say how strong the evidence is, not which topic it is for, so that a few coded plans are enough to weigh
/// them, for topics too that these plans never name.
package enum Feature: Int, CaseIterable, Sendable {
  /// Always 1.
  case bias
  /// Own terms, up to the weight that decides alone.
  case ownFirst
  /// Own terms, beyond.
  case ownMore
  /// No topic has more own evidence.
  case ownBest
  /// How far the topic stays behind the best.
  case ownBehind
  /// Terms in the task's title.
  case heading
  /// No topic has more evidence in the title.
  case headingBest
  /// Terms in the section's heading.
  case section
  /// Terms in the title, of a sentence that is silent on its own subject.
  case silentHeading
  /// Terms in the section's heading, of a sentence that is silent, without a title that speaks.
  case silentSection
  /// Likeness to the topic's profile.
  case likeness
  /// How far it stays behind the likest topic.
  case likenessBehind
  /// Likeness, of a sentence that is silent.
  case silentLikeness
  /// Terms in the sentence before.
  case previous
  /// Terms in the sentence before, of a sentence that is silent under a title that is.
  case silentPrevious
  /// The evidence names several topics: an enumeration.
  case enumeration
  /// Probability of the wording model.
  case wording
  /// No topic is more probable to the wording model.
  case wordingBest
  /// How far the topic stays behind the most probable one.
  case wordingBehind
  /// Probability of the wording model in the clause that speaks most for the topic.
  case clauseWording
  /// Both the lexicon and the wording model speak for the topic.
  case agreement
  /// Probability of the wording model for the title.
  case headingWording
  /// The same, of a sentence that is silent.
  case silentHeadingWording
  /// Probability of the wording model for the section's heading, of a sentence that is silent.
  case silentSectionWording
  /// Probability of the wording model that the sentence has no topic.
  case noTopic
  /// The same, where the title speaks for the topic: furniture takes no topic from its title.
  case noTopicHeading
  /// Probability of the wording model for the topic's domain, in the title.
  case headingDomain
  /// The same in the section's heading.
  case sectionDomain
  /// The same, with the topic's own probability in the sentence.
  case sectionDomainWording
  /// Mean probability over the sentences before under the heading.
  case neighbours
  /// The same, of a sentence that is silent.
  case silentNeighbours
  /// The same, with the topic's own probability in the sentence.
  case neighboursWording

  /// The features of one topic for one sentence, in the order of `allCases`.
  static func vector(_ evidence: SentenceEvidence, topic: Int) -> [Double] {
    let own = evidence.own.own[topic]
    let best = evidence.own.bestOwn
    let heading = max(0, evidence.heading?.own[topic] ?? 0)
    let bestHeading = evidence.heading?.bestOwn ?? 0
    let section = max(0, evidence.section?.own[topic] ?? 0)
    let previous = max(0, evidence.previous?.own[topic] ?? 0)
    let likeness = evidence.own.likeness[topic]
    // Silent: no topic has evidence of its own that would decide; between is a matter of degree.
    let silence = max(0, 1 - max(0, best) / 2)
    let sectionDomain = evidence.section?.domainWording[topic] ?? 0
    let neighbours = evidence.neighbours.isEmpty ? 0 : evidence.neighbours[topic]
    let quietTitle = max(0, 1 - bestHeading / 2)
    let several = evidence.own.several
    return [
      1,
      Double(min(own, 3) / 3),
      Double(max(0, min(own, 8) - 3) / 5),
      own > 0 && own >= best ? 1 : 0,
      Double(min(max(0, best - max(own, 0)), 8) / 8),
      Double(min(heading, 4) / 4),
      heading > 0 && heading >= bestHeading ? 1 : 0,
      Double(min(section, 4) / 4),
      Double(silence * min(heading, 4) / 4),
      Double(silence * quietTitle * min(section, 4) / 4),
      Double(likeness),
      Double(evidence.own.bestLikeness - likeness),
      Double(silence * likeness),
      Double(min(previous, 4) / 4),
      Double(silence * quietTitle * min(previous, 4) / 4),
      own > 0 ? Double(min(several, 5) / 5) : 0,
      Double(evidence.own.wording[topic]),
      evidence.own.wording[topic] > 0 && evidence.own.wording[topic] >= evidence.own.bestWording ? 1 : 0,
      Double(evidence.own.bestWording - evidence.own.wording[topic]),
      Double(evidence.own.clauseWording[topic]),
      Double(evidence.own.clauseWording[topic] * min(max(own, 0), 3) / 3),
      Double(evidence.heading?.wording[topic] ?? 0),
      Double(silence * (evidence.heading?.wording[topic] ?? 0)),
      Double(silence * (evidence.section?.wording[topic] ?? 0)),
      Double(evidence.own.noTopic),
      Double(evidence.own.noTopic * max(evidence.heading?.wording[topic] ?? 0, min(heading, 4) / 4)),
      Double(evidence.heading?.domainWording[topic] ?? 0),
      Double(sectionDomain),
      Double(sectionDomain * evidence.own.clauseWording[topic]),
      Double(neighbours),
      Double(silence * neighbours),
      Double(neighbours * evidence.own.clauseWording[topic]),
    ]
  }
}
