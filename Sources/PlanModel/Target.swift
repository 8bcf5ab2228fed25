/// A commitment (or in a report a result) that a number, a date or full coverage can check.
public struct Target: Hashable, Sendable, Codable {
  /// What is measured in which way.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case percent, count, duration, frequency, money, ratio, rank, coverage, deadline
  }

  /// The direction of the bound.
  public enum Comparator: String, CaseIterable, Sendable, Codable {
    case ge, gt, le, lt, eq
    /// To rise, without a value.
    case up
    /// To fall, without a value.
    case down
  }

  /// How firmly it is promised.
  public enum Strength: String, CaseIterable, Sendable, Codable {
    case must
    /// 力争, 努力, 争取.
    case strive
    /// 探索, 试点.
    case explore
  }

  /// Whether it is promised or reported.
  public enum Status: String, CaseIterable, Sendable, Codable {
    case target, achieved
  }

  /// Stable: `plan/T001` in document order.
  public var id: String
  /// Id of the plan.
  public var plan: String
  /// Id of the task, nil outside every task.
  public var task: String?
  /// Id of the sentence that holds it.
  public var sentence: String
  /// Cleaned text of that sentence.
  public var text: String
  /// The exact words of `text` that state it.
  public var quote: String
  /// What is measured, as a short noun phrase in the field's standard wording, without the value.
  public var indicator: String
  /// What is measured in which way.
  public var kind: Kind
  /// The direction of the bound.
  public var comparator: Comparator
  /// The value (100 for 100 % and for full coverage); nil for a deadline and for trends.
  public var value: Double?
  /// Unit of the value: %, 学时, 次, 人 …; empty for a deadline.
  public var unit: String
  /// The period in which the amount is due: `year`, `quarter`, `month`, `term`, `document`, `case`; nil for none.
  public var per: String?
  /// The date by which it is due, ISO 8601; nil for none.
  public var due: String?
  /// How firmly it is promised.
  public var strength: Strength
  /// The subset it applies to, in the text's own words; empty for all.
  public var scope: String
  /// Whether it is promised or reported.
  public var status: Status
  /// Notation of the topic; nil where none is known.
  public var topic: String?
  /// Where the sentence stands, in the decoded source text.
  public var source: SourceRange

  /// Makes a target.
  public init(
    id: String, plan: String, task: String?, sentence: String, text: String, quote: String, indicator: String,
    kind: Kind, comparator: Comparator, value: Double?, unit: String, per: String? = nil, due: String? = nil,
    strength: Strength = .must, scope: String = "", status: Status = .target, topic: String? = nil,
    source: SourceRange
  ) {
    self.id = id
    self.plan = plan
    self.task = task
    self.sentence = sentence
    self.text = text
    self.quote = quote
    self.indicator = indicator
    self.kind = kind
    self.comparator = comparator
    self.value = value
    self.unit = unit
    self.per = per
    self.due = due
    self.strength = strength
    self.scope = scope
    self.status = status
    self.topic = topic
    self.source = source
  }
}

/// Targets of one or more plans on the same indicator.
public struct IndicatorGroup: Hashable, Sendable, Codable {
  /// How the plans' targets on the indicator stand to each other.
  public enum Verdict: String, CaseIterable, Sendable, Codable {
    case same, stricter, looser, scopeDiffers, plannedVersusAchieved, notComparable
    /// Only one plan sets it.
    case single
  }

  /// Stable id: of the register, or made from the wording.
  public var id: String
  /// Standard name of the indicator.
  public var label: LocalizedText
  /// Notation of the topic; nil where none is known.
  public var topic: String?
  /// Ids of the targets, in plan order, then document order.
  public var members: [String]
  /// How they stand to each other; from the first plan's side where one is stricter.
  public var verdict: Verdict
  /// The verdict's reason in words.
  public var explanation: LocalizedText

  /// Makes a group.
  public init(
    id: String, label: LocalizedText, topic: String?, members: [String], verdict: Verdict, explanation: LocalizedText
  ) {
    self.id = id
    self.label = label
    self.topic = topic
    self.members = members
    self.verdict = verdict
    self.explanation = explanation
  }
}
