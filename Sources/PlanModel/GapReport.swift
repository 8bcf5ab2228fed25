/// What one plan lacks against a reference.
public struct GapReport: Hashable, Sendable, Codable {
  /// What `against` holds where the reference is what most other plans have.
  public static let peers = "peers"

  /// Id of the plan that is checked.
  public var plan: String
  /// Id of the reference plan, or `peers` for what most other plans have.
  public var against: String
  /// Topics of the reference that the plan does not cover, in taxonomy order.
  public var topics: [TopicGap]
  /// Every task of the reference (guarantees and next steps included), in document order; for `peers` the tasks
  /// of every other plan.
  public var tasks: [TaskGap]

  /// Makes a gap report.
  public init(plan: String, against: String, topics: [TopicGap], tasks: [TaskGap]) {
    self.plan = plan
    self.against = against
    self.topics = topics
    self.tasks = tasks
  }
}

/// One topic that the reference covers and the plan does not.
public struct TopicGap: Hashable, Sendable, Codable {
  /// Notation.
  public var code: String
  /// The topic's name.
  public var label: LocalizedText
  /// State in the plan: anything but `covered`. Only `absent` is a gap; the others say why none is claimed.
  public var state: CellState
  /// Where the reference says it.
  public var reference: [GapReference]
  /// The plan's nearest sentences, best first (for `mentioned`: the sentences that name it).
  public var nearest: [ScoredSentence]

  /// Makes a topic gap.
  public init(
    code: String, label: LocalizedText, state: CellState, reference: [GapReference], nearest: [ScoredSentence]
  ) {
    self.code = code
    self.label = label
    self.state = state
    self.reference = reference
    self.nearest = nearest
  }
}

/// A sentence of a reference plan.
public struct GapReference: Hashable, Sendable, Codable {
  /// Id of the reference plan.
  public var plan: String
  /// Id of the task, nil outside every task.
  public var task: String?
  /// Id of the sentence.
  public var sentence: String
  /// Cleaned text.
  public var text: String
  /// Words as found.
  public var original: String

  /// Makes a reference.
  public init(plan: String, task: String?, sentence: String, text: String, original: String) {
    self.plan = plan
    self.task = task
    self.sentence = sentence
    self.text = text
    self.original = original
  }
}

/// One task of the reference, and whether the plan has it.
public struct TaskGap: Hashable, Sendable, Codable {
  /// Whether the plan has the task.
  public enum Status: String, CaseIterable, Sendable, Codable {
    /// Every topic of the task that applies is covered.
    case covered
    /// Some are.
    case partial
    /// None is.
    case missing
    /// The task has no topic that applies to the plan's level, or could not be judged.
    case notApplicable
  }

  /// Id of the reference plan.
  public var plan: String
  /// Id of the task.
  public var task: String
  /// Title of the task.
  public var title: String
  /// What the item is in the reference.
  public var role: PlanTask.Role
  /// Whether the plan has it.
  public var status: Status
  /// Notations of the task's topics that the plan lacks.
  public var missingTopics: [String]
  /// Where the plan covers it.
  public var coveredBy: [GapReference]

  /// Makes a task gap.
  public init(
    plan: String, task: String, title: String, role: PlanTask.Role, status: Status, missingTopics: [String],
    coveredBy: [GapReference]
  ) {
    self.plan = plan
    self.task = task
    self.title = title
    self.role = role
    self.status = status
    self.missingTopics = missingTopics
    self.coveredBy = coveredBy
  }
}

/// The tasks of two plans side by side.
public struct PairReport: Hashable, Sendable, Codable {
  /// Id of the plan on the left.
  public var left: String
  /// Id of the plan on the right.
  public var right: String
  /// Pairs in the order of the left plan's tasks, then of the right's.
  public var pairs: [TaskPair]
  /// Ids of tasks on the left without a partner.
  public var leftOnly: [String]
  /// Ids of tasks on the right without a partner.
  public var rightOnly: [String]

  /// Makes a pair report.
  public init(left: String, right: String, pairs: [TaskPair], leftOnly: [String], rightOnly: [String]) {
    self.left = left
    self.right = right
    self.pairs = pairs
    self.leftOnly = leftOnly
    self.rightOnly = rightOnly
  }
}

/// Two tasks that share topics.
public struct TaskPair: Hashable, Sendable, Codable {
  /// How the left task's topics stand to the right's.
  public enum Relation: String, CaseIterable, Sendable, Codable {
    case equal, subset, superset, intersects
  }

  /// How much of the wording is shared.
  public enum Reuse: String, CaseIterable, Sendable, Codable {
    /// Taken over word for word, but for small changes.
    case relayed
    /// The same thought in part in the same words.
    case paraphrased
    /// Own words.
    case ownWords
  }

  /// Id of the task on the left.
  public var left: String
  /// Id of the task on the right.
  public var right: String
  /// How the left task's topics stand to the right's.
  public var relation: Relation
  /// Notations that both have.
  public var sharedTopics: [String]
  /// Overlap coefficient of character trigrams, 0...1.
  public var overlap: Double
  /// How much of the wording is shared.
  public var reuse: Reuse

  /// Makes a pair.
  public init(
    left: String, right: String, relation: Relation, sharedTopics: [String], overlap: Double, reuse: Reuse
  ) {
    self.left = left
    self.right = right
    self.relation = relation
    self.sharedTopics = sharedTopics
    self.overlap = overlap
    self.reuse = reuse
  }
}
