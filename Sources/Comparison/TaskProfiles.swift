import PlanModel
import Taxonomy

/// The tasks of one plan, made ready for pairing.
struct TaskProfiles {
  /// Id of the plan.
  let plan: String
  /// Ids of the tasks, in document order.
  let ids: [String]
  /// For each task, its topics in taxonomy order.
  let topics: [[WeighedTopic]]
  /// The tasks' wording.
  let wording: Wording

  init(_ aligned: AlignedPlan, scheme: ConceptScheme) {
    plan = aligned.plan.id
    ids = aligned.plan.tasks.map(\.id)
    // Numbers and not the values, which would be copied.
    var members: [String: [Int]] = [:]
    for index in aligned.sentences.indices {
      if let task = aligned.sentences[index].task { members[task, default: []].append(index) }
    }
    let position = Dictionary(zip(scheme.topics.map(\.code), scheme.topics.indices), uniquingKeysWith: { a, _ in a })
    let overall = scheme.overallTopics
    topics = ids.map { id in
      WeighedTopic.weigh((members[id] ?? []).map { aligned.sentences[$0].topics }, position: position).map {
        index, weight in
        let code = scheme.topics[index].code
        return WeighedTopic(position: index, code: code, share: weight, isOverall: overall.contains(code))
      }
    }
    wording = Wording(ids.map { (members[$0] ?? []).map { aligned.sentences[$0].sentence.text } })
  }
}

/// A topic of a task with its part of the task.
struct WeighedTopic {
  /// Position in the scheme's topics.
  var position: Int
  /// Notation.
  var code: String
  /// Part of the weight of all the task's topics, 0...1.
  var share: Double
  /// True for guiding ideology and goals, which every plan has and which say nothing of what a task does.
  var isOverall: Bool

  /// The topics of a task's sentences with their shares, in taxonomy order: in each sentence the main topic weighs 1,
  /// each further one `Thresholds.tailWeight`.
  fileprivate static func weigh(
    _ sentences: [[TopicScore]], position: [String: Int]
  ) -> [(position: Int, share: Double)] {
    var weights: [Int: Double] = [:]
    var total = 0.0
    for sentence in sentences {
      for (rank, topic) in sentence.enumerated() {
        guard let index = position[topic.code] else { continue }
        let weight = rank == 0 ? 1 : Thresholds.tailWeight
        weights[index, default: 0] += weight
        total += weight
      }
    }
    return weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value / total) }
  }
}

extension ConceptScheme {
  /// Notations of the topics on guiding ideology and goals: those of the domain whose slug is `overall`.
  var overallTopics: Set<String> {
    let domains = Set(domains.filter { $0.slug == "overall" }.map(\.code))
    return Set(topics.filter { domains.contains($0.broader ?? "") }.map(\.code))
  }
}
