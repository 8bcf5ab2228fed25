import PlanModel

/// The nearest sentences of the topics that no sentence is about, found while sentences come: a topic that is covered
/// later is left out then, and the others have been sought from the first sentence on.
struct NearestSentences {
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
struct Near {
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
