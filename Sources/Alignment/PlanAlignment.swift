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

/// The nearest sentences of the topics that no sentence is about, found while sentences come: a topic that is covered
/// later is left out then, and the others have been sought from the first sentence on.
private struct NearestSentences {
  private var isLacking: [Bool]
  /// For each topic its nearest sentences, the nearest first.
  private var found: [[Near]]
  /// For each topic the log odds below which a sentence is farther than all that were found: nearly every one fails here.
  /// Infinity for topics that are covered.
  private var least: [Double]
  /// The same with the margin of the quick odds.
  private var quickLeast: [Float]

  init(topics count: Int) {
    isLacking = Array(repeating: true, count: count)
    found = Array(repeating: [], count: count)
    least = Array(repeating: -.infinity, count: count)
    quickLeast = Array(repeating: -.infinity, count: count)
  }

  /// The topics that no sentence is about, in their order, with their sentences.
  var best: [(topic: Int, sentences: [Near])] {
    isLacking.indices.filter { isLacking[$0] }.map { ($0, found[$0]) }
  }

  /// Leaves out what a sentence is about.
  mutating func leave(out covered: [TopicScore], of topics: [String]) {
    for score in covered {
      guard let topic = topics.firstIndex(of: score.code), isLacking[topic] else { continue }
      (isLacking[topic], found[topic], least[topic], quickLeast[topic]) = (false, [], .infinity, .infinity)
    }
  }

  /// Looks at a further sentence with a number; `odds` tell which topics it cannot be near to.
  mutating func add(
    _ number: Int, _ source: FeatureSource, _ odds: UnsafeMutableBufferPointer<Float>, by model: DecisionModel
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Feature.count) { features in
      features.initialize(repeating: 0)
      for topic in odds.indices where odds[topic] >= quickLeast[topic] && isLacking[topic] {
        source.write(topic, to: features)
        let logOdds = model.logOdds(UnsafeBufferPointer(features))
        guard logOdds >= least[topic] else { continue }
        // Where nothing is probable, the likest wording is still the best place to look.
        add(
          Near(
            index: number, logOdds: logOdds, score: DecisionModel.probability(logOdds: logOdds),
            likeness: source.clauseWording[topic] + source.likeness[topic] / 100),
          to: topic)
      }
    }
  }

  private mutating func add(_ near: Near, to topic: Int) {
    let count = found[topic].count
    if count == Aligner.nearestCount, !(near > found[topic][count - 1]) { return }
    found[topic].insert(near, at: found[topic].firstIndex { near > $0 } ?? count)
    if count == Aligner.nearestCount { found[topic].removeLast() }
    guard found[topic].count == Aligner.nearestCount else { return }
    least[topic] = found[topic][Aligner.nearestCount - 1].leastOdds
    quickLeast[topic] = Float(least[topic]) - QuickOdds.margin
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
