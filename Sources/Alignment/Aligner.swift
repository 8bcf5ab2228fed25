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
    // Local, because closures that hold the whole evidence copy its arrays' references on each call.
    let likeness = evidence.own.likeness
    let likest = likeness.indices
      .filter { likeness[$0] > 0.02 }
      .sorted { (likeness[$0], $1) > (likeness[$1], $0) }
      .prefix(6)
    let (own, clauses) = (evidence.own.own, evidence.own.clauseWording)
    let (heading, section) = (evidence.heading?.own, evidence.section?.own)
    let (headingWording, sectionWording) = (evidence.heading?.wording, evidence.section?.wording)
    let previous = evidence.previous?.own
    let following = evidence.isTitle ? evidence.following : []
    return own.indices.filter { topic in
      own[topic] > 0 || clauses[topic] >= 0.02 || (heading?[topic] ?? 0) > 0 || (section?[topic] ?? 0) > 0
        || (previous?[topic] ?? 0) > 0 || (headingWording?[topic] ?? 0) >= 0.1
        || (sectionWording?[topic] ?? 0) >= 0.1 || (!following.isEmpty && following[topic] >= 0.1)
        || likest.contains(topic)
    }
  }

  /// Decides on one sentence.
  package func decide(_ sentence: CollectedSentence) -> AlignmentResult {
    let match = sentence.match
    // Text without a Chinese character has no topic: not a guess.
    guard let evidence = sentence.evidence, match.scalars.contains(where: isHan) else {
      return AlignmentResult(topics: [], mentions: [], candidates: [])
    }
    let scored = Self.candidates(evidence)
      .map { (topic: $0, probability: model.probability(Feature.vector(evidence, topic: $0))) }
      .sorted { ($0.probability, $1.topic) > ($1.probability, $0.topic) }
    var result = AlignmentResult(topics: [], mentions: [], candidates: [])
    for (topic, probability) in scored {
      let isDecided =
        probability >= (result.topics.isEmpty ? model.threshold : max(model.threshold, model.furtherThreshold))
      guard isDecided || result.candidates.count < 10 else { continue }
      let score = TopicScore(
        code: topics[topic], score: probability,
        evidence: Evidence.words(
          for: topic, in: evidence.own.matches, text: sentence.input.text, match: match,
          wording: isDecided ? collector.wording : nil))
      if isDecided {
        result.topics.append(score)
      } else {
        result.candidates.append(score)
        if probability >= model.mentionThreshold, evidence.own.own[topic] >= DecisionModel.mentionEvidence {
          result.mentions.append(score)
        }
      }
    }
    return result
  }

  /// The probability of one topic for a sentence, whether it is a candidate or not.
  func probability(_ evidence: SentenceEvidence, topic: Int) -> Double {
    model.probability(Feature.vector(evidence, topic: topic))
  }
}
