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
      let scored = evidence.indices.map { index in
        // Where nothing is probable, the likest wording is still the best place to look.
        let likeness = evidence[index].own.clauseWording[topic] + evidence[index].own.likeness[topic] / 100
        return (index: index, score: probability(evidence[index], topic: topic), likeness: likeness)
      }
      .sorted { ($0.score, $0.likeness, $1.index) > ($1.score, $1.likeness, $0.index) }
      .prefix(Self.nearestCount)
      nearest[code] = scored.map { NearSentence(sentence: aligned[$0.index].sentence.id, score: $0.score) }
    }
    return nearest
  }
}

extension Plan {
  /// Every sentence with its task, in document order.
  package var sentencesInOrder: [(sentence: Sentence, task: PlanTask?)] {
    var all: [(sentence: Sentence, task: PlanTask?)] = otherSentences.map { ($0, nil) }
    for task in tasks { all += task.sentences.map { ($0, task) } }
    return all.sorted { $0.sentence.source < $1.sentence.source }
  }
}
