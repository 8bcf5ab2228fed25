import PlanModel

extension Aligner {
  /// How many nearest sentences are named for a topic that a plan does not cover.
  static let nearestCount = 3

  /// Aligns every sentence of a plan, and names the nearest sentences of the topics that none is about.
  package func align(_ plan: Plan) -> AlignedPlan {
    var session = AlignmentSession(self)
    let sentences = plan.sentencesInOrder
    var collected: [CollectedSentence] = []
    for (sentence, _) in sentences {
      collected += session.add(
        AlignmentInput(
          text: sentence.text, heading: sentence.heading, section: sentence.section, part: sentence.part))
    }
    collected += session.finish()
    var aligned: [AlignedSentence] = []
    aligned.reserveCapacity(sentences.count)
    // By number: a loop over the values would copy each.
    for index in sentences.indices {
      let (sentence, task) = sentences[index]
      let result = decide(collected[index], namesCandidates: false)
      aligned.append(
        AlignedSentence(
          sentence: sentence, task: task?.id, isPlanned: task?.role == .nextStep, topics: result.topics,
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

extension Plan {
  /// Every sentence with its task, in document order.
  package var sentencesInOrder: [(sentence: Sentence, task: PlanTask?)] {
    var all: [(sentence: Sentence, task: PlanTask?)] = otherSentences.map { ($0, nil) }
    for task in tasks { all += task.sentences.map { ($0, task) } }
    // Numbers are sorted, not the heavy values; equal ranges stay in the order of the list.
    let sources = all.map(\.sentence.source)
    return all.indices.sorted { (sources[$0], $0) < (sources[$1], $1) }.map { all[$0] }
  }
}
