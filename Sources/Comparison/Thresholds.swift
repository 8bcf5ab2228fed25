/// Every figure that the comparison decides by, in one place.
///
/// The figures on wording were read off the coded sentences of three plans (`Tests/Fixtures/gold`, 5,334 pairs of
/// tasks of two plans): of the pairs without a shared topic, one in a hundred overlaps by .09 and the highest by
/// .17; the pairs with one go up to .65. So .25 lies clear of what the field's set phrases give by chance.
package enum Thresholds {
  /// Probability, 0...1, from which a sentence is surely about a topic: what a plan of a level without the competence
  /// needs to count as covering it.
  package static let certain = 0.9
  /// Overlap of wording, 0...1, from which a task counts as taken over word for word.
  package static let relayed = 0.6
  /// Overlap of wording, 0...1, from which a task counts as paraphrased, and from which two tasks pair on their
  /// wording alone.
  package static let paraphrased = 0.25
  /// Trigrams that both tasks need before their wording alone can pair them: a bare title such as 加强组织领导 has
  /// four, and stands in every plan.
  package static let trigramsForWording = 20
  /// Weight of a sentence's further topics, where its main topic weighs 1.
  package static let tailWeight = 0.5
  /// Share of a task's topic weight, 0...1, that a shared topic must have in one of two tasks for them to pair.
  package static let sharedTopicShare = 0.2
  /// Number of partners that each task keeps on the strength of shared topics.
  package static let partners = 3
  /// Number of sentences named for each topic under `TaskGap.coveredBy`.
  package static let coveredByPerTopic = 3
}
