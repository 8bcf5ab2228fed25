/// What a comparison found: the one value that every table, page and file is drawn from.
public struct ComparisonReport: Hashable, Sendable, Codable {
  /// Engine and taxonomy that made it.
  public var provenance: Provenance
  /// The plans with their aligned sentences, in the order given.
  public var plans: [AlignedPlan]
  /// Domains and topics in taxonomy order.
  public var domains: [DomainRow]
  /// A row for each topic, in taxonomy order.
  public var matrix: [MatrixRow]
  /// What each plan lacks against each other plan, ordered by plan, then by reference.
  public var gaps: [GapReport]
  /// The tasks of each two plans side by side.
  public var pairs: [PairReport]
  /// Every target, in plan order, then document order.
  public var targets: [Target]
  /// Every indicator, those set by several plans first, then in taxonomy order.
  public var indicators: [IndicatorGroup]
  /// The taxonomy's concepts, domains and topics in its order; empty where a report tells only their names.
  public var taxonomy: [TopicEntry]

  /// Makes a report.
  public init(
    provenance: Provenance, plans: [AlignedPlan], domains: [DomainRow], matrix: [MatrixRow], gaps: [GapReport],
    pairs: [PairReport], targets: [Target], indicators: [IndicatorGroup], taxonomy: [TopicEntry] = []
  ) {
    self.provenance = provenance
    self.plans = plans
    self.domains = domains
    self.matrix = matrix
    self.gaps = gaps
    self.pairs = pairs
    self.targets = targets
    self.indicators = indicators
    self.taxonomy = taxonomy
  }
}

/// What made a report; no clock, so that the same input gives the same bytes.
public struct Provenance: Hashable, Sendable, Codable {
  /// Version of the engine.
  public var engine: String
  /// Title of the taxonomy.
  public var taxonomy: String
  /// Version of the taxonomy.
  public var taxonomyVersion: String
  /// SHA-256 of the taxonomy file and the lexicon, lower-case hexadecimal.
  public var taxonomySHA256: String
  /// Date of making, ISO 8601, where the user asked for one; nil as a rule.
  public var made: String?

  /// Makes a provenance.
  public init(
    engine: String, taxonomy: String, taxonomyVersion: String, taxonomySHA256: String, made: String? = nil
  ) {
    self.engine = engine
    self.taxonomy = taxonomy
    self.taxonomyVersion = taxonomyVersion
    self.taxonomySHA256 = taxonomySHA256
    self.made = made
  }
}

/// State of one cell of the coverage matrix (topic × plan).
public enum CellState: String, CaseIterable, Sendable, Codable {
  /// A sentence is about the topic; in an annual report: reported.
  case covered
  /// Named only in passing or in a list.
  case mentioned
  /// Not found; the nearest sentences are named.
  case absent
  /// The level has no such competence.
  case notApplicable
  /// Absent from a plan older than the topic's first national outline.
  case predates
  /// The text that could hold it could not be read.
  case unreadable

  /// True where a reader may take the cell for a gap.
  public var isGap: Bool { self == .absent }

  /// The state's name.
  public var label: LocalizedText {
    switch self {
    case .covered: LocalizedText("已覆盖", "covered")
    case .mentioned: LocalizedText("仅提及", "mentioned")
    case .absent: LocalizedText("缺项", "absent")
    case .notApplicable: LocalizedText("不适用", "not applicable")
    case .predates: LocalizedText("早于要求", "predates")
    case .unreadable: LocalizedText("未能读取", "unreadable")
    }
  }
}

/// One cell of the coverage matrix.
public struct MatrixCell: Hashable, Sendable, Codable {
  /// Id of the plan.
  public var plan: String
  /// State.
  public var state: CellState
  /// Sentences about the topic (covered) or naming it (mentioned), in document order, with probabilities.
  public var sentences: [ScoredSentence]
  /// For any other state: the nearest sentences, best first.
  public var nearest: [ScoredSentence]
  /// True where the topic stands only in the next-steps part of an annual report.
  public var isPlannedOnly: Bool

  /// Makes a cell.
  public init(
    plan: String, state: CellState, sentences: [ScoredSentence] = [], nearest: [ScoredSentence] = [],
    isPlannedOnly: Bool = false
  ) {
    self.plan = plan
    self.state = state
    self.sentences = sentences
    self.nearest = nearest
    self.isPlannedOnly = isPlannedOnly
  }
}

/// A sentence with its score and the words that decided it.
public struct ScoredSentence: Hashable, Sendable, Codable {
  /// Id of the sentence.
  public var id: String
  /// Id of its task, nil outside every task.
  public var task: String?
  /// Cleaned text.
  public var text: String
  /// Words as found.
  public var original: String
  /// Probability in 0...1.
  public var score: Double
  /// The words of `text` that decided it.
  public var evidence: [String]

  /// Makes a scored sentence.
  public init(id: String, task: String?, text: String, original: String, score: Double, evidence: [String] = []) {
    self.id = id
    self.task = task
    self.text = text
    self.original = original
    self.score = score
    self.evidence = evidence
  }
}

/// One row of the coverage matrix.
public struct MatrixRow: Hashable, Sendable, Codable {
  /// Notation of the topic.
  public var code: String
  /// Notation of its domain.
  public var domain: String
  /// The topic's name.
  public var label: LocalizedText
  /// A cell for each plan, in plan order.
  public var cells: [MatrixCell]

  /// Makes a row.
  public init(code: String, domain: String, label: LocalizedText, cells: [MatrixCell]) {
    self.code = code
    self.domain = domain
    self.label = label
    self.cells = cells
  }
}

/// One domain (top concept) with the number of topics that each plan covers.
public struct DomainRow: Hashable, Sendable, Codable {
  /// Notation, such as D.
  public var code: String
  /// The domain's name.
  public var label: LocalizedText
  /// Counts for each plan, in plan order.
  public var counts: [StateCounts]

  /// Makes a row.
  public init(code: String, label: LocalizedText, counts: [StateCounts]) {
    self.code = code
    self.label = label
    self.counts = counts
  }
}

/// How many topics of a plan are in which state.
public struct StateCounts: Hashable, Sendable, Codable {
  /// Id of the plan.
  public var plan: String
  /// Number of topics in each state; states that do not occur are left out.
  public var topics: [CellState: Int]

  /// Makes counts.
  public init(plan: String, topics: [CellState: Int]) {
    self.plan = plan
    self.topics = topics
  }

  /// Number of topics in one state.
  public subscript(state: CellState) -> Int { topics[state] ?? 0 }

  /// Number of topics that the plan could cover: all but `notApplicable`, `predates` and `unreadable`.
  public var applicable: Int { self[.covered] + self[.mentioned] + self[.absent] }
}
