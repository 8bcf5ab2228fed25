/// The evidence for one sentence: its own words, its headings', and its predecessor's.
///
/// A class, because it is handed about and a copy would count nine references. Unchecked, because what the next
/// sentences say is added once they are known; nothing writes to it after the session has handed it out.
package final class SentenceEvidence: @unchecked Sendable {
  let own: TopicEvidence
  let heading: TopicEvidence?
  let section: TopicEvidence?
  /// The sentence before under the same heading.
  let previous: TopicEvidence?
  /// Mean probability of the wording model over the sentences before under the same heading, per topic; empty for
  /// none.
  let neighbours: [Float]
  /// True for a task's title that stands among its sentences.
  let isTitle: Bool
  /// Mean probability of the wording model over the next sentences under the same heading, per topic; empty for none.
  var following: [Float] = []
  /// The largest weight of terms in any of them, per topic; empty for none.
  var followingOwn: [Float] = []

  init(
    own: TopicEvidence, heading: TopicEvidence? = nil, section: TopicEvidence? = nil, previous: TopicEvidence? = nil,
    neighbours: [Float] = [], isTitle: Bool = false
  ) {
    self.own = own
    self.heading = heading
    self.section = section
    self.previous = previous
    self.neighbours = neighbours
    self.isTitle = isTitle
  }

  /// Takes in what the next sentences under the same heading say, as many as have evidence, up to a limit.
  func follow(_ next: ArraySlice<TopicEvidence?>, atMost limit: Int) {
    guard next.contains(where: { $0 != nil }) else { return }
    let topics = own.own.count
    var most = Array(repeating: Float(0), count: topics)
    following = Array(unsafeUninitializedCapacity: topics) { mean, written in
      mean.initialize(repeating: 0)
      most.withUnsafeMutableBufferPointer { most in
        var count: Float = 0
        for index in next.indices where next[index] != nil && count < Float(limit) {
          next[index]?.add(wording: mean, terms: most)
          count += 1
        }
        for topic in mean.indices { mean[topic] /= count }
      }
      written = topics
    }
    followingOwn = most
  }
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
  /// Mean probability over the next sentences under the heading.
  case following
  /// The same, of a title.
  case titleFollowing
  /// The same, of a sentence that is silent.
  case silentFollowing
  /// The same, with the topic's own probability in the sentence.
  case followingWording
  /// Terms that decide in one of the next sentences, of a title.
  case titleFollowingTerms
  /// Terms in the title, of a sentence that is mute: silent, and of a wording that speaks for no topic either.
  case muteHeading
  /// Probability of the wording model for the title, of a sentence that is mute.
  case muteHeadingWording
}
