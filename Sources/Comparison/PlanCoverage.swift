import PlanModel
import Taxonomy

/// One plan held against the scheme: a cell for each topic, and the topics of each task.
///
/// Made once for each plan, in one pass over its sentences; matrix and gaps are read off it.
struct PlanCoverage {
  /// The plan.
  let aligned: AlignedPlan
  /// A cell for each topic of the scheme, in its order.
  let cells: [MatrixCell]
  /// For each task of the plan, in document order, the decided topics of its sentences as positions in the scheme's
  /// topics, ascending. Topics that the scheme does not know are left out.
  let taskTopics: [[Int]]

  /// Id of the plan.
  var id: String { aligned.plan.id }

  init(_ aligned: AlignedPlan, scheme: ConceptScheme) {
    self.aligned = aligned
    let evidence = Evidence(aligned)
    let level = aligned.plan.metadata.jurisdiction.level?.competenceLetter
    let year = aligned.plan.metadata.startYear
    let isUnreadable = aligned.plan.isUnreadable
    cells = scheme.topics.map { topic in
      let facts = CellFacts(
        isDecided: evidence.decided[topic.code] != nil,
        certainty: evidence.decided[topic.code]?.map(\.score).max() ?? 0, isNamed: evidence.named[topic.code] != nil,
        isUnreadable: isUnreadable, level: level, startYear: year, topic: topic)
      return evidence.cell(topic.code, state: CellRule.state(facts))
    }
    taskTopics = Self.taskTopics(aligned, scheme: scheme)
  }

  /// A topic that stands in the tail of a single sentence counts like any other: the reference asks for it.
  private static func taskTopics(_ aligned: AlignedPlan, scheme: ConceptScheme) -> [[Int]] {
    let position = Dictionary(zip(scheme.topics.map(\.code), scheme.topics.indices), uniquingKeysWith: { a, _ in a })
    var topics: [String: Set<Int>] = [:]
    for index in aligned.sentences.indices {
      guard let task = aligned.sentences[index].task, !aligned.sentences[index].topics.isEmpty else { continue }
      topics[task, default: []].formUnion(aligned.sentences[index].topics.compactMap { position[$0.code] })
    }
    return aligned.plan.tasks.map { (topics[$0.id] ?? []).sorted() }
  }
}

/// The sentences of one plan by topic.
private struct Evidence {
  let plan: String
  /// Sentences about a topic, in document order.
  private(set) var decided: [String: [ScoredSentence]] = [:]
  /// Sentences that name a topic without being about it, in document order.
  private(set) var named: [String: [ScoredSentence]] = [:]
  /// Topics that stand in a sentence that is not planned: reported, or promised by a plan.
  private var stated: Set<String> = []
  private var nearest: [String: [ScoredSentence]] = [:]

  init(_ aligned: AlignedPlan) {
    plan = aligned.plan.id
    // By number: a loop over the values would copy each.
    for index in aligned.sentences.indices {
      for topic in aligned.sentences[index].topics {
        Self.add(aligned.sentences[index], topic, to: &decided)
        if !aligned.sentences[index].isPlanned { stated.insert(topic.code) }
      }
      for topic in aligned.sentences[index].mentions { Self.add(aligned.sentences[index], topic, to: &named) }
    }
    var places: [String: Int] = [:]
    places.reserveCapacity(aligned.sentences.count)
    for index in aligned.sentences.indices where places[aligned.sentences[index].sentence.id] == nil {
      places[aligned.sentences[index].sentence.id] = index
    }
    nearest = aligned.nearest.mapValues { list in
      // A near sentence that the plan does not hold cannot be quoted, so it is not claimed.
      list.compactMap { near in places[near.sentence].map { Self.scored(aligned.sentences[$0], near.score, []) } }
    }
  }

  /// Covered and mentioned cells quote the sentences; every other one names the nearest.
  func cell(_ code: String, state: CellState) -> MatrixCell {
    switch state {
    case .covered:
      MatrixCell(
        plan: plan, state: state, sentences: decided[code] ?? [], isPlannedOnly: !stated.contains(code))
    case .mentioned:
      MatrixCell(plan: plan, state: state, sentences: named[code] ?? [])
    case .absent, .notApplicable, .predates, .unreadable:
      MatrixCell(plan: plan, state: state, nearest: nearest[code] ?? [])
    }
  }

  /// Adds a sentence to a topic, once: a topic given twice to a sentence counts once.
  private static func add(
    _ sentence: AlignedSentence, _ topic: TopicScore, to lists: inout [String: [ScoredSentence]]
  ) {
    if lists[topic.code]?.last?.id == sentence.sentence.id { return }
    lists[topic.code, default: []].append(scored(sentence, topic.score, topic.evidence))
  }

  private static func scored(_ aligned: AlignedSentence, _ score: Double, _ evidence: [String]) -> ScoredSentence {
    ScoredSentence(
      id: aligned.sentence.id, task: aligned.task, text: aligned.sentence.text, original: aligned.sentence.original,
      score: score, evidence: evidence)
  }
}
