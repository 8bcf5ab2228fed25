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

  /// Holds a plan against a scheme.
  ///
  /// - Parameter hasTasks: false where only cells are asked for: `taskTopics` is empty then.
  init(_ aligned: AlignedPlan, scheme: ConceptScheme, hasTasks: Bool = true) {
    self.aligned = aligned
    let position = Dictionary(zip(scheme.topics.map(\.code), scheme.topics.indices), uniquingKeysWith: { a, _ in a })
    let evidence = Evidence(aligned, position: position, topics: scheme.topics.count)
    let level = aligned.plan.metadata.jurisdiction.level?.competenceLetter
    let year = aligned.plan.metadata.startYear
    let isUnreadable = aligned.plan.isUnreadable
    cells = scheme.topics.indices.map { index in
      // A topic whose notation another bears before it is that one.
      let code = scheme.topics[index].code
      let place = position[code] ?? index
      let facts = CellFacts(
        isDecided: !evidence.decided[place].isEmpty, certainty: evidence.certainty(place),
        isNamed: !evidence.named[place].isEmpty, isUnreadable: isUnreadable, level: level, startYear: year,
        levels: scheme.topics[index].levels, since: scheme.topics[index].since)
      return evidence.cell(place, code, state: CellRule.state(facts))
    }
    taskTopics = hasTasks ? Self.taskTopics(aligned, position: position) : []
  }

  /// A topic that stands in the tail of a single sentence counts like any other: the reference asks for it.
  private static func taskTopics(_ aligned: AlignedPlan, position: [String: Int]) -> [[Int]] {
    var topics: [String: Set<Int>] = [:]
    for index in aligned.sentences.indices {
      guard let task = aligned.sentences[index].task, !aligned.sentences[index].topics.isEmpty else { continue }
      for topic in aligned.sentences[index].topics.indices {
        if let place = position[aligned.sentences[index].topics[topic].code] {
          topics[task, default: []].insert(place)
        }
      }
    }
    return aligned.plan.tasks.map { (topics[$0.id] ?? []).sorted() }
  }
}

/// The sentences of one plan by topic: numbers, since most topics of most plans need none of their texts.
private struct Evidence {
  /// A topic of a sentence: numbers of the sentence, and of the topic among its topics or mentions.
  struct Place {
    var sentence: Int
    var topic: Int
  }

  private let aligned: AlignedPlan
  /// For each topic the sentences about it, in document order.
  private(set) var decided: [[Place]]
  /// For each topic the sentences that name it without being about it, in document order.
  private(set) var named: [[Place]]
  /// True for topics that stand in a sentence that is not planned: reported, or promised by a plan.
  private var isStated: [Bool]
  /// The first sentence with each id.
  private var places: [String: Int] = [:]

  init(_ aligned: AlignedPlan, position: [String: Int], topics: Int) {
    self.aligned = aligned
    decided = Array(repeating: [], count: topics)
    named = decided
    isStated = Array(repeating: false, count: topics)
    places.reserveCapacity(aligned.sentences.count)
    // By number: a loop over the values would copy each.
    for index in aligned.sentences.indices {
      for topic in aligned.sentences[index].topics.indices {
        guard let place = position[aligned.sentences[index].topics[topic].code] else { continue }
        Self.add(Place(sentence: index, topic: topic), to: &decided[place], of: aligned)
        if !aligned.sentences[index].isPlanned { isStated[place] = true }
      }
      for topic in aligned.sentences[index].mentions.indices {
        guard let place = position[aligned.sentences[index].mentions[topic].code] else { continue }
        Self.add(Place(sentence: index, topic: topic), to: &named[place], of: aligned)
      }
      let id = aligned.sentences[index].sentence.id
      if places.index(forKey: id) == nil { places[id] = index }
    }
  }

  /// Largest probability with which a sentence is about a topic; 0 for none.
  func certainty(_ topic: Int) -> Double {
    decided[topic].reduce(0) { max($0, aligned.sentences[$1.sentence].topics[$1.topic].score) }
  }

  /// Covered and mentioned cells quote the sentences; every other one names the nearest.
  func cell(_ topic: Int, _ code: String, state: CellState) -> MatrixCell {
    switch state {
    case .covered:
      let sentences = decided[topic].map { place in
        let found = aligned.sentences[place.sentence].topics[place.topic]
        return scored(place.sentence, found.score, found.evidence)
      }
      return MatrixCell(
        plan: aligned.plan.id, state: state, sentences: sentences, isPlannedOnly: !isStated[topic])
    case .mentioned:
      let sentences = named[topic].map { place in
        let found = aligned.sentences[place.sentence].mentions[place.topic]
        return scored(place.sentence, found.score, found.evidence)
      }
      return MatrixCell(plan: aligned.plan.id, state: state, sentences: sentences)
    case .absent, .notApplicable, .predates, .unreadable:
      // A near sentence that the plan does not hold cannot be quoted, so it is not claimed.
      let nearest = (aligned.nearest[code] ?? []).compactMap { near in
        places[near.sentence].map { scored($0, near.score, []) }
      }
      return MatrixCell(plan: aligned.plan.id, state: state, nearest: nearest)
    }
  }

  /// Adds a sentence to a topic, once: a topic given twice to a sentence counts once.
  private static func add(_ place: Place, to list: inout [Place], of aligned: AlignedPlan) {
    if let last = list.last,
      aligned.sentences[last.sentence].sentence.id == aligned.sentences[place.sentence].sentence.id
    {
      return
    }
    list.append(place)
  }

  private func scored(_ sentence: Int, _ score: Double, _ evidence: [String]) -> ScoredSentence {
    let aligned = aligned.sentences[sentence]
    return ScoredSentence(
      id: aligned.sentence.id, task: aligned.task, text: aligned.sentence.text, original: aligned.sentence.original,
      score: score, evidence: evidence)
  }
}
