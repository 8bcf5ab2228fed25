import PlanModel

/// How one cell of the matrix reads: what a colour, a sign and a label stand for, in every view.
///
/// The states are those of the report, but for annual reports: there `covered` reads as reported, and a topic that
/// stands only in the next-steps part as planned.
enum CellDisplay: String, CaseIterable, Sendable {
  case covered, reported, planned, mentioned, absent, notApplicable, predates, unreadable

  init(_ cell: MatrixCell, kind: PlanKind) {
    self.init(cell.state, kind: kind, isPlannedOnly: cell.isPlannedOnly)
  }

  init(_ state: CellState, kind: PlanKind, isPlannedOnly: Bool = false) {
    switch state {
    case .covered: self = isPlannedOnly ? .planned : kind == .annualReport ? .reported : .covered
    case .mentioned: self = .mentioned
    case .absent: self = .absent
    case .notApplicable: self = .notApplicable
    case .predates: self = .predates
    case .unreadable: self = .unreadable
    }
  }

  /// The label.
  var label: LocalizedText {
    switch self {
    case .covered: CellState.covered.label
    case .reported: LocalizedText("已报告", "reported")
    case .planned: LocalizedText("计划", "planned")
    case .mentioned: CellState.mentioned.label
    case .absent: CellState.absent.label
    case .notApplicable: CellState.notApplicable.label
    case .predates: CellState.predates.label
    case .unreadable: CellState.unreadable.label
    }
  }

  /// A sign that tells the state without colour.
  var sign: String {
    switch self {
    case .covered, .reported: "●"
    case .planned: "◇"
    case .mentioned: "◐"
    case .absent: "✕"
    case .notApplicable: "–"
    case .predates: "△"
    case .unreadable: "?"
    }
  }

  /// What the state means.
  var meaning: LocalizedText {
    switch self {
    case .covered: LocalizedText("至少有一句专门部署该主题", "at least one sentence is about the topic")
    case .reported: LocalizedText("年度报告中至少有一句报告了该主题", "at least one sentence of the annual report is about it")
    case .planned:
      LocalizedText("仅见于年度报告的下一步安排，属计划而非已报告", "only in the next steps of an annual report: planned, not reported")
    case .mentioned: LocalizedText("只在列举中或顺带提到", "named only in passing or in a list")
    case .absent:
      LocalizedText("未找到相应语句；列出最接近的语句供复核", "no sentence found; the nearest sentences are named for checking")
    case .notApplicable: LocalizedText("该级政府没有此项权限，不作为缺项", "the level has no such competence; no gap")
    case .predates:
      LocalizedText(
        "文件早于首次提出该要求的全国纲要，不作为缺项", "the plan is older than the first national outline that asks for it; no gap")
    case .unreadable:
      LocalizedText("可能载有该内容的文字未能读取，不作为缺项", "the text that could hold it could not be read; no gap")
    }
  }

  /// Why a cell is as it is, for one plan.
  ///
  /// - Parameter hasNearest: true where the nearest sentences are named below.
  func reason(for plan: Plan, hasNearest: Bool = true, _ language: Language) -> String {
    let level = plan.metadata.jurisdiction.level?.label(language)
    let year = plan.metadata.startYear
    switch (self, language) {
    case (.absent, .chinese) where !hasNearest: return "缺项：未找到相应语句，也没有接近的语句。"
    case (.absent, .english) where !hasNearest: return "Absent: no sentence found, and none that comes near."
    case (.notApplicable, .chinese):
      return "不适用：\(level.map { "\($0)没有此项权限" } ?? "该级没有此项权限")，不作为缺项。"
    case (.notApplicable, .english):
      return
        "Not applicable: \(level.map { "a government of \($0) level" } ?? "this level") has no such competence; no gap."
    case (.predates, .chinese):
      return "早于要求：该文件\(year.map { "（\($0)年）" } ?? "")早于首次提出此项要求的全国纲要，不作为缺项。"
    case (.predates, .english):
      return
        "Predates: the plan\(year.map { " (\($0))" } ?? "") is older than the first national outline that asks for this; no gap."
    default: return label(language) + (language == .chinese ? "：" : ": ") + meaning(language) + Wording.stop(language)
    }
  }
}
