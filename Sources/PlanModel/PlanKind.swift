/// What kind of document a plan is.
public enum PlanKind: String, CaseIterable, Sendable, Codable {
  /// An outline or implementation plan over several years (实施纲要, 实施方案, 规划).
  case plan
  /// The work of one year or one campaign (工作要点, 工作方案, 工作计划).
  case workPoints
  /// A report on a past year (年度报告); what it covers reads as reported, not as promised.
  case annualReport
  /// A rule with articles (条例, 办法, 规定).
  case regulation
  /// Anything else.
  case other

  /// The kind's name.
  public var label: LocalizedText {
    switch self {
    case .plan: LocalizedText("规划方案", "plan")
    case .workPoints: LocalizedText("工作方案", "work plan")
    case .annualReport: LocalizedText("年度报告", "annual report")
    case .regulation: LocalizedText("法规制度", "regulation")
    case .other: LocalizedText("其他文件", "other document")
    }
  }
}

/// The years a plan is for, both included.
public struct Period: Hashable, Sendable, Codable {
  /// First year.
  public var from: Int
  /// Last year.
  public var to: Int

  /// Makes a period; years in the wrong order are swapped.
  public init(from: Int, to: Int) {
    self.from = min(from, to)
    self.to = max(from, to)
  }
}
