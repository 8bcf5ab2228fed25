import PlanModel

extension Aligner {
  /// How many nearest sentences are named for a topic that a plan does not cover.
  static let nearestCount = 3

  /// Aligns every sentence of a plan, and names the nearest sentences of the topics that none is about.
  package func align(_ plan: Plan) -> AlignedPlan {
    var session = AlignmentSession(self)
    let places = plan.sentencePlaces
    var collected: [CollectedSentence] = []
    collected.reserveCapacity(places.count)
    for place in places {
      let sentence = plan.sentence(at: place)
      session.add(
        AlignmentInput(
          text: sentence.text, heading: sentence.heading, section: sentence.section, part: sentence.part),
        to: &collected)
    }
    session.finish(to: &collected)
    var aligned: [AlignedSentence] = []
    aligned.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      let result = decide(collected[index], namesCandidates: false)
      let (task, isPlanned) = place.task.map { (plan.tasks[$0].id, plan.tasks[$0].role == .nextStep) } ?? (nil, false)
      aligned.append(
        AlignedSentence(
          sentence: plan.sentence(at: place), task: task, isPlanned: isPlanned, topics: result.topics,
          mentions: result.mentions))
    }
    let evidence = collected.compactMap(\.evidence)
    return AlignedPlan(plan: plan, sentences: aligned, nearest: nearest(aligned, evidence))
  }

  private func nearest(
    _ aligned: [AlignedSentence], _ evidence: [SentenceEvidence]
  ) -> [String: [NearSentence]] {
    var covered: Set<String> = []
    for sentence in aligned { covered.formUnion(sentence.topics.map(\.code)) }
    let lacking = topics.indices.filter { !covered.contains(topics[$0]) }
    var best: [[Near]] = Array(repeating: [], count: lacking.count)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Feature.count) { features in
      features.initialize(repeating: 0)
      // Sentence by sentence: the evidence of one is taken up once for all topics.
      for (index, found) in evidence.enumerated() {
        let (wording, likenesses) = (found.own.clauseWording, found.own.likeness)
        let source = FeatureSource(found)
        for (place, topic) in lacking.enumerated() {
          source.write(topic, to: features)
          let logOdds = model.logOdds(UnsafeBufferPointer(features))
          let count = best[place].count
          if count == Self.nearestCount, Near.isFarther(logOdds, than: best[place][count - 1]) { continue }
          // Where nothing is probable, the likest wording is still the best place to look.
          let near = Near(
            index: index, logOdds: logOdds, score: DecisionModel.probability(logOdds: logOdds),
            likeness: wording[topic] + likenesses[topic] / 100)
          if count == Self.nearestCount, !(near > best[place][count - 1]) { continue }
          best[place].insert(near, at: best[place].firstIndex { near > $0 } ?? count)
          if count == Self.nearestCount { best[place].removeLast() }
        }
      }
    }
    var nearest: [String: [NearSentence]] = [:]
    for (place, topic) in lacking.enumerated() {
      nearest[topics[topic]] = best[place].map {
        NearSentence(sentence: aligned[$0.index].sentence.id, score: $0.score)
      }
    }
    return nearest
  }
}

/// A sentence that comes near to a topic.
private struct Near {
  var index: Int
  var logOdds: Double
  var score: Double
  var likeness: Float

  /// True where odds are so much lower that the probability is lower too, without working it out: near both ends of the
  /// scale different odds may round to one probability.
  @inline(__always)
  static func isFarther(_ logOdds: Double, than near: Near) -> Bool {
    near.logOdds < 5 && near.logOdds > -600 && logOdds < near.logOdds - 1e-9
  }

  /// True where the left is nearer; of equals the earlier one.
  static func > (left: Near, right: Near) -> Bool {
    (left.score, left.likeness, right.index) > (right.score, right.likeness, left.index)
  }
}

/// Where in a plan a sentence stands: numbers, because the values would be copied with all that they hold.
struct SentenceNumber {
  /// Number of the task; nil outside every task.
  var task: Int?
  /// Number among the sentences of the task, or among those outside every task.
  var sentence: Int
}

extension Plan {
  /// The places of all sentences, in document order.
  var sentencePlaces: [SentenceNumber] {
    var all = otherSentences.indices.map { (source: otherSentences[$0].source, place: SentenceNumber(sentence: $0)) }
    for (number, task) in tasks.enumerated() {
      for index in task.sentences.indices {
        all.append((task.sentences[index].source, SentenceNumber(task: number, sentence: index)))
      }
    }
    // Of equal ranges, the first of the list comes first.
    return all.indices.sorted { (all[$0].source, $0) < (all[$1].source, $1) }.map { all[$0].place }
  }

  /// The sentence at a place.
  func sentence(at place: SentenceNumber) -> Sentence {
    place.task.map { tasks[$0].sentences[place.sentence] } ?? otherSentences[place.sentence]
  }
}
