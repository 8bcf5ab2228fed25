import PlanModel

/// Looks up what a view names: plans, tasks, sentences, topics.
struct ReportIndex: Sendable {
  /// The plans in report order.
  let plans: [AlignedPlan]
  private let planPositions: [String: Int]
  private let names: [String: String]
  private let tasks: [String: Place]
  private let sentences: [String: Place]
  /// How people cite each task of each plan; drawn once, since the pages cite tasks thousands of times.
  private let citations: [[String]]
  private let planned: Set<String>
  private let labels: [String: LocalizedText]
  private let topics: Set<String>

  init(_ report: ComparisonReport) {
    plans = report.plans
    planPositions = Dictionary(
      zip(report.plans.map(\.plan.id), report.plans.indices), uniquingKeysWith: { first, _ in first })
    names = Self.names(of: report.plans.map(\.plan))
    tasks = Self.places(report.plans) { $0.plan.tasks.lazy.map(\.id) }
    sentences = Self.places(report.plans) { $0.sentences.lazy.map(\.sentence.id) }
    citations = report.plans.map { $0.plan.tasks.map(Self.citation) }
    planned = Set(report.plans.lazy.flatMap { $0.sentences.lazy.filter(\.isPlanned).map(\.sentence.id) })
    topics = Set(report.matrix.map(\.code))
    labels = Dictionary(
      report.domains.map { ($0.code, $0.label) } + report.matrix.map { ($0.code, $0.label) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where a task or a sentence stands. Places, not the values themselves: a plan may have hundreds of thousands.
  private struct Place {
    var plan: Int32
    var number: Int32
  }

  /// The place of each id; of two alike the first counts.
  private static func places(
    _ plans: [AlignedPlan], _ ids: (AlignedPlan) -> some Collection<String>
  ) -> [String: Place] {
    var places: [String: Place] = [:]
    places.reserveCapacity(plans.reduce(0) { $0 + ids($1).count })
    for (plan, value) in plans.enumerated() {
      for (number, id) in ids(value).enumerated() where places.index(forKey: id) == nil {
        places[id] = Place(plan: Int32(plan), number: Int32(number))
      }
    }
    return places
  }

  /// The plan with an id.
  func plan(_ id: String) -> AlignedPlan? { planPositions[id].map { plans[$0] } }

  /// The short name of a plan; `peers` has a name of its own, an unknown plan its id.
  func name(_ id: String, _ language: Language) -> String {
    if let name = names[id] { return name }
    return id == "peers" ? Wording.peers(language) : id
  }

  /// The task with an id. What needs a little of it asks for its place: the whole task is copied with each of its parts.
  func task(_ id: String) -> PlanTask? {
    place(ofTask: id).map { plans[$0.plan].plan.tasks[$0.number] }
  }

  /// Where a task stands: numbers of its plan, and of the task among that plan's.
  func place(ofTask id: String) -> (plan: Int, number: Int)? {
    tasks[id].map { (Int($0.plan), Int($0.number)) }
  }

  /// Where a sentence stands: numbers of its plan, and of the sentence among that plan's aligned ones.
  func place(ofSentence id: String) -> (plan: Int, number: Int)? {
    sentences[id].map { (Int($0.plan), Int($0.number)) }
  }

  /// The topics of a sentence, main topic first.
  func topics(ofSentence id: String) -> [TopicScore] {
    place(ofSentence: id).map { plans[$0.plan].sentences[$0.number].topics } ?? []
  }

  /// The sentence with an id.
  func sentence(_ id: String) -> AlignedSentence? {
    sentences[id].map { plans[Int($0.plan)].sentences[Int($0.number)] }
  }

  /// True where the report holds the sentence; asks without copying it.
  func hasSentence(_ id: String) -> Bool { sentences.index(forKey: id) != nil }

  /// True for a sentence of the next steps of an annual report.
  func isPlanned(_ id: String) -> Bool { planned.contains(id) }

  /// The name of a topic or domain; the notation itself where it is unknown.
  func label(_ code: String, _ language: Language) -> String { labels[code]?(language) ?? code }

  /// True where the matrix has a row for the topic.
  func hasTopic(_ code: String) -> Bool { topics.contains(code) }

  /// Number and title of a task as people cite it, such as `12 健全依法决策机制`.
  func citation(_ taskID: String) -> String {
    place(ofTask: taskID).map(citation) ?? taskID
  }

  /// The same of the task at a place.
  func citation(at place: (plan: Int, number: Int)) -> String { citations[place.plan][place.number] }

  private static func citation(_ task: PlanTask) -> String {
    if task.number.isEmpty { return task.title.isEmpty ? task.id : task.title }
    return task.title.isEmpty ? task.number : "\(task.number) \(task.title)"
  }

  /// Two plans of one place are told apart by their years, and where that fails by their ids.
  private static func names(of plans: [Plan]) -> [String: String] {
    var names: [String: String] = [:]
    for plan in plans {
      var name = plan.name
      let namesakes = plans.filter { $0.name == plan.name && $0.id != plan.id }
      if !namesakes.isEmpty {
        let year = plan.metadata.startYear
        let isTold = year != nil && !namesakes.contains { $0.metadata.startYear == year }
        name += "（\(isTold ? year.map(String.init) ?? plan.id : plan.id)）"
      }
      names[plan.id] = name
    }
    return names
  }
}
