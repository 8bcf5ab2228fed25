import PlanModel

/// What the state of one cell (a topic in a plan) is decided from.
struct CellFacts {
  /// True where a sentence has the topic among its decided topics.
  var isDecided: Bool
  /// Largest probability, 0...1, with which a sentence has it; 0 for none.
  var certainty: Double = 1
  /// True where a sentence names the topic.
  var isNamed: Bool
  /// True where a part of the plan could not be read.
  var isUnreadable: Bool
  /// Letter of the plan's level in the scheme; nil where every topic applies.
  var level: Character?
  /// First year of the plan; nil where the document does not tell.
  var startYear: Int?
  /// Letters of the levels that have the competence for the topic.
  var levels: Set<Character>
  /// Year of the first national outline that asks for it.
  var since: Int
}

/// One rule for one state of a cell.
struct CellRule: Sendable {
  /// The state that the rule gives.
  let state: CellState
  /// True where it holds.
  let holds: @Sendable (CellFacts) -> Bool

  /// The rules in the order in which they are asked; the first that holds decides.
  ///
  /// What stands in the text comes first: a topic that a plan has is covered, whatever its level or year, but where
  /// the level lacks the competence only if that is certain. A mere mention gives way to a missing competence: a county
  /// that names a law has not taken up law-making. Then the
  /// other reasons for which nothing can be claimed. `absent` is what is left, so that no reader takes a failure to
  /// read, a missing competence or an older plan for a gap.
  static let ordered: [CellRule] = [covered, notApplicable, mentioned, unreadable, predates, absent]

  /// A sentence is about the topic.
  static let covered = CellRule(state: .covered) { facts in
    facts.isDecided && (!lacksCompetence(facts) || facts.certainty >= Thresholds.certain)
  }

  /// No sentence is about it, but one names it in passing or in a list.
  static let mentioned = CellRule(state: .mentioned) { $0.isNamed }

  /// Part of the plan could not be read, and the topic may stand there.
  static let unreadable = CellRule(state: .unreadable) { $0.isUnreadable }

  /// The plan's level lacks the competence, and the plan could be read. An unknown level, the centre and departments
  /// lack none.
  static let notApplicable = CellRule(state: .notApplicable) { facts in
    !facts.isUnreadable && lacksCompetence(facts)
  }

  private static func lacksCompetence(_ facts: CellFacts) -> Bool {
    guard let level = facts.level else { return false }
    return !facts.levels.contains(level)
  }

  /// The plan begins before the first national outline that asks for the topic. An unknown year is never too early.
  static let predates = CellRule(state: .predates) { facts in
    guard let year = facts.startYear else { return false }
    return year < facts.since
  }

  /// Nothing else holds: a gap.
  static let absent = CellRule(state: .absent) { _ in true }

  /// The state of a cell.
  static func state(_ facts: CellFacts) -> CellState {
    ordered.first { $0.holds(facts) }?.state ?? .absent
  }
}

extension CellState {
  /// True where the plan could be judged on the topic: all but `unreadable`, `notApplicable` and `predates`.
  var isJudged: Bool {
    switch self {
    case .covered, .mentioned, .absent: true
    case .notApplicable, .predates, .unreadable: false
    }
  }
}
