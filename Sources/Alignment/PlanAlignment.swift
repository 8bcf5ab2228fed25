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
    for ((sentence, task), found) in zip(sentences, collected) {
      let result = decide(found)
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
    var nearest: [String: [NearSentence]] = [:]
    for (topic, code) in topics.enumerated() where !covered.contains(code) {
      var best: [Near] = []
      for (index, found) in evidence.enumerated() {
        // Where nothing is probable, the likest wording is still the best place to look.
        let likeness = found.own.clauseWording[topic] + found.own.likeness[topic] / 100
        let near = Near(index: index, score: probability(found, topic: topic), likeness: likeness)
        if best.count == Self.nearestCount, let last = best.last, !(near > last) { continue }
        best.insert(near, at: best.firstIndex { near > $0 } ?? best.count)
        if best.count > Self.nearestCount { best.removeLast() }
      }
      nearest[code] = best.map { NearSentence(sentence: aligned[$0.index].sentence.id, score: $0.score) }
    }
    return nearest
  }
}

/// A sentence that comes near to a topic.
private struct Near {
  var index: Int
  var score: Double
  var likeness: Float

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
