import PlanModel

extension Aligner {
  /// How many nearest sentences are named for a topic that a plan does not cover.
  static let nearestCount = 3

  /// Sentences whose evidence is in memory at a time, some four thousand bytes for each: more than a plan has.
  private static let batch = 2048
  /// Their bytes of text at most: evidence grows with the length of a sentence too.
  private static let batchBytes = 1 << 20

  /// Aligns every sentence of a plan, and names the nearest sentences of the topics that none is about.
  package func align(_ plan: Plan) -> AlignedPlan {
    var session = AlignmentSession(self)
    var aligned: [AlignedSentence] = []
    var nearest = NearestSentences(topics: topics.count)
    var collected: [CollectedSentence] = []
    var bytes = 0
    let places = plan.sentencePlaces
    aligned.reserveCapacity(places.count)
    for (number, place) in places.enumerated() {
      let input = plan.input(at: place)
      bytes += input.text.utf8.count
      session.add(input, to: &collected)
      if number == places.count - 1 { session.finish(to: &collected) }
      guard collected.count >= Self.batch || bytes >= Self.batchBytes || number == places.count - 1 else { continue }
      bytes = 0
      let first = aligned.count
      // By number: a loop over the values would copy each.
      for index in collected.indices {
        let place = places[first + index]
        let result = decide(collected[index], number: first + index, among: &nearest)
        let (task, isPlanned) = place.task.map { (plan.tasks[$0].id, plan.tasks[$0].role == .nextStep) } ?? (nil, false)
        aligned.append(
          AlignedSentence(
            sentence: plan[place], task: task, isPlanned: isPlanned, topics: result.topics, mentions: result.mentions))
      }
      collected.removeAll(keepingCapacity: true)
    }
    return AlignedPlan(
      plan: plan, sentences: aligned,
      nearest: Dictionary(
        uniqueKeysWithValues: nearest.best.map { topic, best in
          (topics[topic], best.map { NearSentence(sentence: aligned[$0.index].sentence.id, score: $0.score) })
        }))
  }

  /// Decides on a sentence, and notes it as near to the topics that no sentence is about so far.
  private func decide(
    _ sentence: CollectedSentence, number: Int, among nearest: inout NearestSentences
  ) -> AlignmentResult {
    guard let evidence = sentence.evidence else { return .none }
    let source = FeatureSource(evidence)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: topics.count) { odds in
      QuickOdds.write(source, weights: model.weights, to: odds)
      let result = Self.decidable(sentence) == nil ? .none : decide(sentence, evidence, source, odds)
      nearest.leave(out: result.topics, of: topics)
      nearest.add(number, source, odds, by: model)
      return result
    }
  }
}

extension Plan {
  /// Where a sentence stands: in a task, or among the other sentences.
  struct SentencePlace {
    /// Number of the task; nil for none.
    var task: Int?
    /// Number among the sentences of the task, or among the others.
    var number: Int
  }

  /// The places of every sentence, in document order.
  var sentencePlaces: [SentencePlace] {
    var places = otherSentences.indices.map { SentencePlace(task: nil, number: $0) }
    for task in tasks.indices {
      places += tasks[task].sentences.indices.map { SentencePlace(task: task, number: $0) }
    }
    // Numbers are sorted, not the heavy values; equal ranges stay in the order of the list.
    let sources = places.map { place in
      place.task.map { tasks[$0].sentences[place.number].source } ?? otherSentences[place.number].source
    }
    return places.indices.sorted { (sources[$0], $0) < (sources[$1], $1) }.map { places[$0] }
  }

  /// What the engine takes of a sentence; the rest of it is not copied.
  func input(at place: SentencePlace) -> AlignmentInput {
    let number = place.number
    guard let task = place.task else {
      return AlignmentInput(
        text: otherSentences[number].text, heading: otherSentences[number].heading,
        section: otherSentences[number].section, part: otherSentences[number].part)
    }
    return AlignmentInput(
      text: tasks[task].sentences[number].text, heading: tasks[task].sentences[number].heading,
      section: tasks[task].sentences[number].section, part: tasks[task].sentences[number].part)
  }

  /// The sentence at a place.
  subscript(place: SentencePlace) -> Sentence {
    place.task.map { tasks[$0].sentences[place.number] } ?? otherSentences[place.number]
  }
}
