import PlanModel

extension GapsView {
  /// The gaps for scripts: one object for one gap report, an array for several.
  package func json() throws -> String {
    let objects = gaps.map { GapsJSON($0, language) }
    if objects.count == 1, let only = objects.first { return try JSONText.encode(only) }
    return try JSONText.encode(objects)
  }
}

private struct GapsJSON: Encodable {
  struct Topic: Encodable {
    var code: String
    var label: String
    var state: CellState
    var reference: [ReferenceJSON]
    var nearest: [ScoredSentenceJSON]
  }

  struct Task: Encodable {
    var plan: String
    var task: String
    var title: String
    var role: PlanTask.Role
    var status: TaskGap.Status
    var missingTopics: [String]
    var coveredBy: [ReferenceJSON]
  }

  var plan: String
  var against: String
  var topics: [Topic]
  var tasks: [Task]

  init(_ gap: GapReport, _ language: Language) {
    plan = gap.plan
    against = gap.against
    topics = gap.topics.map {
      Topic(
        code: $0.code, label: $0.label(language), state: $0.state, reference: $0.reference.map(ReferenceJSON.init),
        nearest: $0.nearest.map(ScoredSentenceJSON.gaps))
    }
    tasks = gap.tasks.map {
      Task(
        plan: $0.plan, task: $0.task, title: $0.title, role: $0.role, status: $0.status,
        missingTopics: $0.missingTopics, coveredBy: $0.coveredBy.map(ReferenceJSON.init))
    }
  }
}
