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
    var nearest = NearestSentences(topics: topics.indices)
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
        let (place, result) = (places[first + index], decide(collected[index], namesCandidates: false))
        let (task, isPlanned) = place.task.map { (plan.tasks[$0].id, plan.tasks[$0].role == .nextStep) } ?? (nil, false)
        aligned.append(
          AlignedSentence(
            sentence: plan[place], task: task, isPlanned: isPlanned, topics: result.topics, mentions: result.mentions))
      }
      nearest.leave(out: topics, coveredBy: aligned[first...])
      nearest.add(collected, from: first, by: model)
      collected.removeAll(keepingCapacity: true)
    }
    return AlignedPlan(
      plan: plan, sentences: aligned,
      nearest: Dictionary(
        uniqueKeysWithValues: nearest.best.map { topic, best in
          (topics[topic], best.map { NearSentence(sentence: aligned[$0.index].sentence.id, score: $0.score) })
        }))
  }
}

/// The nearest sentences of the topics that no sentence is about, found while sentences come: a topic that is covered
/// later is left out then, and the others have been sought from the first sentence on.
private struct NearestSentences {
  private var lacking: [Int]
  private var found: [[Near]]
  /// Log odds below which a sentence is farther than all that were found: nearly every one fails here.
  private var least: [Double]

  init(topics: Range<Int>) {
    lacking = Array(topics)
    found = Array(repeating: [], count: lacking.count)
    least = Array(repeating: -.infinity, count: lacking.count)
  }

  /// The topics that are left, in their order, with their sentences, the nearest first.
  var best: Zip2Sequence<[Int], [[Near]]> { zip(lacking, found) }

  /// Leaves out what some sentences are about.
  mutating func leave(out topics: [String], coveredBy sentences: ArraySlice<AlignedSentence>) {
    var covered: Set<String> = []
    for index in sentences.indices { covered.formUnion(sentences[index].topics.map(\.code)) }
    let left = lacking.indices.filter { !covered.contains(topics[lacking[$0]]) }
    (lacking, found, least) = (left.map { lacking[$0] }, left.map { found[$0] }, left.map { least[$0] })
  }

  /// Looks at further sentences, of which the first has a number.
  mutating func add(_ sentences: [CollectedSentence], from first: Int, by model: DecisionModel) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Feature.count) { features in
      features.initialize(repeating: 0)
      // Sentence by sentence: the evidence of one is taken up once for all topics.
      for index in sentences.indices {
        guard let evidence = sentences[index].evidence else { continue }
        let (wording, likenesses) = (evidence.own.clauseWording, evidence.own.likeness)
        let source = FeatureSource(evidence)
        for (place, topic) in lacking.enumerated() {
          source.write(topic, to: features)
          let logOdds = model.logOdds(UnsafeBufferPointer(features))
          guard logOdds >= least[place] else { continue }
          // Where nothing is probable, the likest wording is still the best place to look.
          add(
            Near(
              index: first + index, logOdds: logOdds, score: DecisionModel.probability(logOdds: logOdds),
              likeness: wording[topic] + likenesses[topic] / 100),
            at: place)
        }
      }
    }
  }

  private mutating func add(_ near: Near, at place: Int) {
    let count = found[place].count
    if count == Aligner.nearestCount, !(near > found[place][count - 1]) { return }
    found[place].insert(near, at: found[place].firstIndex { near > $0 } ?? count)
    if count == Aligner.nearestCount { found[place].removeLast() }
    if found[place].count == Aligner.nearestCount { least[place] = found[place][Aligner.nearestCount - 1].leastOdds }
  }
}

/// A sentence that comes near to a topic.
private struct Near {
  var index: Int
  var logOdds: Double
  var score: Double
  var likeness: Float

  /// Log odds below which the probability is lower too, without working it out: near both ends of the scale different
  /// odds may round to one probability.
  var leastOdds: Double { logOdds < 5 && logOdds > -600 ? logOdds - 1e-9 : -.infinity }

  /// True where the left is nearer; of equals the earlier one.
  static func > (left: Near, right: Near) -> Bool {
    (left.score, left.likeness, right.index) > (right.score, right.likeness, left.index)
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
