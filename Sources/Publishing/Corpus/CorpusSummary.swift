import PlanModel

/// What a report on a large corpus keeps of one plan: a byte for each topic, and a few names.
package struct CorpusPlan: Hashable, Sendable {
  /// The plan's id.
  package var id: String
  /// Short name and title.
  package var name: String
  /// Title; empty where the document has none.
  package var title: String
  /// Kind, which tells how a covered topic reads.
  package var kind: PlanKind
  /// Level; nil where unknown.
  package var level: PlanLevel?
  /// What the plan is listed under: its folder, else its province, else its level.
  package var group: String
  /// State of each topic, in taxonomy order.
  package var states: [CellState]
  /// Number of sentences.
  package var sentences: Int
  /// Number of targets.
  package var targets: Int
  /// Number of findings above a note.
  package var troubles: Int

  /// What is kept of a plan; `rows` are the matrix of this plan alone.
  package init(_ aligned: AlignedPlan, rows: [MatrixRow], targets: Int, group: String) {
    let plan = aligned.plan
    id = plan.id
    name = plan.name
    title = plan.metadata.title
    kind = plan.metadata.kind
    level = plan.metadata.jurisdiction.level
    self.group = group
    states = rows.map { $0.cells.first?.state ?? .unreadable }
    sentences = aligned.sentences.count
    self.targets = targets
    troubles = plan.findings.count { $0.severity != .note }
  }

  /// What was kept before.
  package init(
    id: String, name: String, title: String, kind: PlanKind, level: PlanLevel?, group: String, states: [CellState],
    sentences: Int, targets: Int, troubles: Int
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.kind = kind
    self.level = level
    self.group = group
    self.states = states
    self.sentences = sentences
    self.targets = targets
    self.troubles = troubles
  }

  /// Topics in one state, among the places given.
  func count(_ state: CellState, in topics: some Sequence<Int>) -> Int { topics.count { states[$0] == state } }
}

/// An indicator over the plans of a corpus.
package struct CorpusIndicator: Hashable, Sendable {
  /// Name of the indicator.
  package var label: String
  /// Unit; empty for none.
  package var unit: String
  /// Number of plans that set it.
  package var plans: Int
  /// The values that plans set, ascending.
  package var values: [Double]

  /// Makes an indicator.
  package init(label: String, unit: String, plans: Int, values: [Double]) {
    self.label = label
    self.unit = unit
    self.plans = plans
    self.values = values
  }
}

/// What the pages on a large corpus are drawn from; its size grows with the number of plans, not with their text.
package struct CorpusSummary: Sendable {
  /// A topic or domain.
  package struct Subject: Hashable, Sendable {
    /// Notation.
    package var code: String
    /// Name.
    package var label: LocalizedText
    /// Notation of the topic's domain; empty for a domain.
    package var domain: String

    /// Makes a subject.
    package init(code: String, label: LocalizedText, domain: String = "") {
      self.code = code
      self.label = label
      self.domain = domain
    }
  }

  /// A document that could not be read.
  package struct Unread: Hashable, Sendable {
    /// The file.
    package var file: String
    /// Why.
    package var reason: String

    /// Makes an entry.
    package init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// Engine and taxonomy.
  package var provenance: Provenance
  /// Domains in taxonomy order.
  package var domains: [Subject]
  /// Topics in taxonomy order.
  package var topics: [Subject]
  /// The plans in the order given.
  package var plans: [CorpusPlan] = []
  /// What could not be read, in the order given.
  package var unread: [Unread] = []
  /// Indicators that more than one plan sets, the commonest first.
  package var indicators: [CorpusIndicator] = []

  /// Makes a summary without plans.
  package init(provenance: Provenance, domains: [Subject], topics: [Subject]) {
    self.provenance = provenance
    self.domains = domains
    self.topics = topics
  }

  /// Places of a domain's topics in the list of topics.
  func members(of domain: Subject) -> [Int] { topics.indices.filter { topics[$0].domain == domain.code } }

  /// Names of the groups, sorted, each with the places of its plans.
  func groups() -> [(name: String, plans: [Int])] {
    var members: [String: [Int]] = [:]
    for (place, plan) in plans.enumerated() { members[plan.group, default: []].append(place) }
    return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
