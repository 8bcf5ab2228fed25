import PlanModel
import Taxonomy

/// One sentence with its headings, as the engine takes it.
package struct AlignmentInput: Hashable, Sendable {
  /// Cleaned text.
  package var text: String
  /// Title of the task, or the nearest heading; empty for none.
  package var heading: String
  /// Heading line of the section.
  package var section: String?
  /// Heading line of the part.
  package var part: String?
  /// True for a line that only names who answers for a task (责任单位：…): it has no topic, whatever its title.
  package var namesUnits: Bool

  /// Makes an input.
  package init(
    text: String, heading: String = "", section: String? = nil, part: String? = nil, namesUnits: Bool = false
  ) {
    self.text = text
    self.heading = heading
    self.section = section
    self.part = part
    self.namesUnits = namesUnits
  }
}

/// What the engine says of one sentence.
package struct AlignmentResult: Sendable {
  /// Decided topics, main topic first.
  package var topics: [TopicScore]
  /// Topics named in passing, best first.
  package var mentions: [TopicScore]
  /// The ten best undecided topics, best first.
  package var candidates: [TopicScore]

  /// Of a sentence without a topic.
  static let none = AlignmentResult(topics: [], mentions: [], candidates: [])
}

/// The alignment engine: gives sentences their topics.
///
/// A value that is compiled once and then read only; `Session` holds what runs along with a document.
package struct Aligner: Sendable {
  let collector: EvidenceCollector
  /// Weighs the evidence.
  package let model: DecisionModel
  /// Notations of the topics, in taxonomy order.
  package let topics: [String]

  /// Compiles a scheme; `wording` and the lexicon give the evidence, and `model` weighs it.
  package init(scheme: ConceptScheme, wording: WordingModel? = nil, model: DecisionModel) {
    collector = EvidenceCollector(scheme: scheme, wording: wording)
    self.model = model
    topics = scheme.topics.map(\.code)
  }

  /// The same knowledge with another decision.
  package func deciding(by model: DecisionModel) -> Aligner {
    Aligner(collector: collector, model: model, topics: topics)
  }

  private init(collector: EvidenceCollector, model: DecisionModel, topics: [String]) {
    self.collector = collector
    self.model = model
    self.topics = topics
  }

  /// The topics that have any evidence for a sentence: own terms, wording, headings, the sentence before, or a place among
  /// the six likest.
  static func candidates(_ evidence: SentenceEvidence) -> [Int] {
    let likeness = evidence.own.likeness
    // The likest six, best first; of equals the first.
    var likest: [Int] = []
    likest.reserveCapacity(7)
    for topic in likeness.indices where likeness[topic] > 0.02 {
      if likest.count == 6, likeness[topic] <= likeness[likest[5]] { continue }
      var place = likest.count
      while place > 0, likeness[likest[place - 1]] < likeness[topic] { place -= 1 }
      likest.insert(topic, at: place)
      if likest.count > 6 { likest.removeLast() }
    }
    let count = evidence.own.own.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { isCandidate in
      isCandidate.initialize(repeating: 0)
      /// Marks the topics with more than, or at least, a number; list by list and without checks of bounds, so that
      /// several topics go in one step.
      func mark(_ list: [Float]?, above least: Float) {
        list?.withUnsafeBufferPointer { list in
          for topic in 0..<min(count, list.count) { isCandidate[topic] |= list[topic] > least ? 1 : 0 }
        }
      }
      func mark(_ list: [Float]?, from least: Float) {
        list?.withUnsafeBufferPointer { list in
          for topic in 0..<min(count, list.count) { isCandidate[topic] |= list[topic] >= least ? 1 : 0 }
        }
      }
      mark(evidence.own.own, above: 0)
      mark(evidence.own.clauseWording, from: 0.02)
      mark(evidence.heading?.own, above: 0)
      mark(evidence.section?.own, above: 0)
      mark(evidence.previous?.own, above: 0)
      mark(evidence.heading?.wording, from: 0.1)
      mark(evidence.section?.wording, from: 0.1)
      if evidence.isTitle { mark(evidence.following, from: 0.1) }
      for topic in likest { isCandidate[topic] = 1 }
      var candidates: [Int] = []
      candidates.reserveCapacity(32)
      for topic in 0..<count where isCandidate[topic] == 1 { candidates.append(topic) }
      return candidates
    }
  }

  /// Decides on one sentence, and names its ten best undecided topics too.
  package func decide(_ sentence: CollectedSentence) -> AlignmentResult {
    guard let evidence = Self.decidable(sentence) else { return .none }
    return result(
      sentence, scores(Self.candidates(evidence), FeatureSource(evidence)), evidence, namesCandidates: true)
  }

  /// The evidence of a sentence that may have a topic; text without a Chinese character has none: not a guess.
  static func decidable(_ sentence: CollectedSentence) -> SentenceEvidence? {
    sentence.match.scalars.contains(where: isHan) ? sentence.evidence : nil
  }

  /// Decides on one sentence whose odds are known roughly, without naming undecided topics: what is neither decided nor
  /// named in passing need not be worked out.
  func decide(
    _ sentence: CollectedSentence, _ evidence: SentenceEvidence, _ source: FeatureSource,
    _ odds: UnsafeMutableBufferPointer<Float>
  ) -> AlignmentResult {
    let least = Float(model.leastOdds) - QuickOdds.margin
    guard odds.contains(where: { $0 >= least }) else { return .none }
    let plausible = Self.candidates(evidence).filter { odds[$0] >= least }
    return plausible.isEmpty
      ? .none : result(sentence, scores(plausible, source), evidence, namesCandidates: false)
  }

  /// The probabilities of topics.
  private func scores(_ candidates: [Int], _ source: FeatureSource) -> [(topic: Int, probability: Double)] {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Feature.count) { features in
      features.initialize(repeating: 0)
      return candidates.map { topic in
        source.write(topic, to: features)
        return (topic, DecisionModel.probability(logOdds: model.logOdds(UnsafeBufferPointer(features))))
      }
    }
  }

  /// What follows from the probabilities of topics.
  private func result(
    _ sentence: CollectedSentence, _ scores: [(topic: Int, probability: Double)], _ evidence: SentenceEvidence,
    namesCandidates: Bool
  ) -> AlignmentResult {
    let scored = scores.sorted { ($0.probability, $1.topic) > ($1.probability, $0.topic) }
    var result = AlignmentResult.none
    var undecided = 0
    for (topic, probability) in scored {
      let isDecided =
        probability >= (result.topics.isEmpty ? model.threshold : max(model.threshold, model.furtherThreshold))
      guard isDecided || undecided < 10 else { continue }
      let isMention =
        !isDecided && probability >= model.mentionThreshold
        && (probability >= DecisionModel.mentionAlone || evidence.own.own[topic] >= DecisionModel.mentionEvidence)
      if !isDecided { undecided += 1 }
      guard isDecided || isMention || namesCandidates else { continue }
      let score = TopicScore(
        code: topics[topic], score: probability,
        evidence: Evidence.words(
          for: topic, in: evidence.own.matches, text: sentence.input.text, match: sentence.match,
          telling: isDecided || isMention ? evidence.own.telling : []))
      if isDecided { result.topics.append(score) }
      if isMention { result.mentions.append(score) }
      if !isDecided, namesCandidates { result.candidates.append(score) }
    }
    return result
  }
}
