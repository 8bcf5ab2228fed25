import PlanModel

/// What a rule has found, before name, scope, strength and date are worked out.
struct Draft: Hashable, Sendable {
  /// Where the words of the statement stand.
  var quote: Range<Int>
  /// What is measured, in the text's words, trimmed.
  var name: String
  /// Where the decisive words (value, 全覆盖, verb of trend) end.
  var anchor: Int
  /// Index of the clause that holds them.
  var clause: Int
  /// What is measured in which way.
  var kind: Target.Kind
  /// Direction.
  var comparator: Target.Comparator
  /// Value.
  var value: Double?
  /// Unit.
  var unit: String
  /// Period in which the amount is due.
  var per: String?
  /// Subset it applies to, in the text's words.
  var scope: String = ""
  /// Due date, where the rule knows it itself.
  var due: String?
  /// False where a date in the sentence must not be taken (每年3月底前).
  var mayBeDated = true
  /// True where the words stand inside the description of another deliverable (四级全覆盖的…体系).
  var isAttributive = false
  /// True where only 达到 makes the bound: a result that was reached is that value, not at least that value.
  var isReached = false
  /// The words by which the register knows the indicator; nil for the quote.
  var focus: String?
}

/// A rule: finds one kind of statement in a sentence. Rules run in a fixed order and see what earlier rules took.
protocol TargetRule: Sendable {
  /// The statements of this kind, left to right.
  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft]
}

/// What earlier rules have taken.
struct Taken: Hashable, Sendable {
  /// Quantities, by where they start.
  var quantities: Set<Int> = []
  /// Clauses that hold a statement (attributive ones left out), by index.
  var clauses: Set<Int> = []
  /// Everything found so far.
  var drafts: [Draft] = []
}
