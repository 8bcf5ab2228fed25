import PlanModel
import Testing

@testable import Alignment

@Suite struct QuickOddsTests {
  /// Numbers that look random and are the same in every run.
  private struct Numbers {
    var state: UInt64

    mutating func next() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 24)
    }

    mutating func list(_ count: Int, share: Float = 1, scale: Float = 1) -> [Float] {
      (0..<count).map { _ in next() < share ? next() * scale : 0 }
    }
  }

  private static let topics = 50

  private func words(_ numbers: inout Numbers, terms: Float) -> TopicEvidence {
    let count = Self.topics
    let own = numbers.list(count, share: terms, scale: 6).map { $0 > 5 ? -$0 : $0 }
    return TopicEvidence(
      own: own,
      models: ModelEvidence(
        likeness: numbers.list(count), wording: numbers.list(count + 1, scale: 0.2), clauseWording: numbers.list(count),
        telling: [], noTopic: numbers.next(), domainWording: numbers.list(count), spans: []),
      matches: [])
  }

  private func sentence(_ numbers: inout Numbers) -> SentenceEvidence {
    let own = words(&numbers, terms: 0.1)
    let heading = numbers.next() < 0.8 ? words(&numbers, terms: 0.05) : nil
    let section = numbers.next() < 0.8 ? words(&numbers, terms: 0.05) : nil
    let previous = numbers.next() < 0.5 ? words(&numbers, terms: 0.1) : nil
    let neighbours = numbers.next() < 0.5 ? numbers.list(Self.topics) : []
    let evidence = SentenceEvidence(
      own: own, heading: heading, section: section, previous: previous, neighbours: neighbours,
      isTitle: numbers.next() < 0.3)
    if numbers.next() < 0.5 {
      evidence.following = numbers.list(Self.topics)
      evidence.followingOwn = numbers.list(Self.topics, share: 0.2, scale: 4)
    }
    return evidence
  }

  @Test("the quick odds of a topic are the exact ones within the margin, or infinite; nearly all are not")
  func near() {
    var numbers = Numbers(state: 1)
    var finite = 0
    for _ in 0..<200 {
      // Weights of the size that fitting gives.
      let weights = (0..<Feature.count).map { _ in Double(numbers.next() * 10 - 5) }
      let model = DecisionModel(weights: weights, threshold: 0.3, furtherThreshold: 0.6, mentionThreshold: 0.1)
      let evidence = sentence(&numbers)
      var odds = Array(repeating: Float.nan, count: Self.topics)
      odds.withUnsafeMutableBufferPointer { QuickOdds.write(FeatureSource(evidence), weights: weights, to: $0) }
      for topic in odds.indices {
        let exact = Feature.vector(evidence, topic: topic).withUnsafeBufferPointer { model.logOdds($0) }
        #expect(odds[topic] == .infinity || abs(Double(odds[topic]) - exact) < Double(QuickOdds.margin) / 10)
        if odds[topic].isFinite { finite += 1 }
      }
    }
    #expect(finite > 200 * Self.topics / 2)
  }

  @Test("a topic with terms in the sentence, in a heading or in the sentence before is left to the exact odds")
  func terms() {
    var numbers = Numbers(state: 2)
    for _ in 0..<50 {
      let evidence = sentence(&numbers)
      var odds = Array(repeating: Float(0), count: Self.topics)
      let weights = Array(repeating: 1.0, count: Feature.count)
      odds.withUnsafeMutableBufferPointer { QuickOdds.write(FeatureSource(evidence), weights: weights, to: $0) }
      for topic in odds.indices {
        let speaks =
          evidence.own.own[topic] != 0
          || [evidence.heading, evidence.section, evidence.previous].contains { $0.map { $0.own[topic] > 0 } ?? false }
        if speaks { #expect(odds[topic] == .infinity) }
      }
    }
  }

  @Test("deciding with and without undecided topics gives the same topics and mentions")
  func decisions() throws {
    let aligner = Aligner(scheme: SmallScheme.scheme, model: try DecisionModel.standard())
    let texts = ["推进行政复议体制改革。", "加强行政复议规范化建设，健全行政执法监督。", "经济发展。", "abc", "行政执法公示制度。"]
    var session = AlignmentSession(aligner)
    let collected = session.collect(texts.map { AlignmentInput(text: $0, heading: "行政复议") })
    for sentence in collected {
      let full = aligner.decide(sentence)
      guard let evidence = sentence.evidence, Aligner.decidable(sentence) != nil else {
        #expect(full.topics.isEmpty && full.candidates.isEmpty)
        continue
      }
      var odds = Array(repeating: Float(0), count: aligner.topics.count)
      let source = FeatureSource(evidence)
      let quick = odds.withUnsafeMutableBufferPointer { odds in
        QuickOdds.write(source, weights: aligner.model.weights, to: odds)
        return aligner.decide(sentence, evidence, source, odds)
      }
      #expect(quick.topics.map(\.code) == full.topics.map(\.code))
      #expect(quick.topics.map(\.score) == full.topics.map(\.score))
      #expect(quick.mentions.map(\.code) == full.mentions.map(\.code))
    }
  }
}
