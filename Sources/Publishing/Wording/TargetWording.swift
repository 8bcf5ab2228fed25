import PlanModel

/// The words of the page of targets.
enum TargetWording {
  static let filters = LocalizedText("筛选", "Filter")
  static let all = LocalizedText("全部", "all")
  static let reset = LocalizedText("显示全部", "Show all")
  static let topicOrDomain = LocalizedText("领域或主题", "domain or topic")
  static let wholeDomain = LocalizedText("整个领域", "whole domain")
  static let noTopic = LocalizedText("未判定主题", "no topic")
  static let shown = LocalizedText(
    "符合条件的有：多份文件共同设定的指标{shared}项，一份文件单独设定的目标{single}项。",
    "Shown: indicators set by several plans: {shared}; targets set by one plan only: {single}.")
  static let noneShown = LocalizedText("没有符合条件的指标目标。", "No target fits the choice.")
  static let glance = LocalizedText("比较结论一览", "Verdicts at a glance")
  static let plansSetting = LocalizedText("设定的文件", "set by")
  static let deadlines = LocalizedText("完成时限", "Deadlines")
  static let deadlineList = LocalizedText("按时限先后排列的指标目标", "Targets in order of their due dates")
  static let noDeadlines = LocalizedText("没有载明完成时限的指标目标。", "No target names a due date.")
  static let singles = LocalizedText("一份文件单独设定的目标", "Targets set by one plan only")
  static let noSingles = LocalizedText("没有一份文件单独设定的目标。", "No target is set by one plan only.")
  static let timeLine = LocalizedText("各文件完成时限的时间轴", "Time line of the plans' due dates")
  static let legend = LocalizedText("图形含义", "Signs")
  static let hollow = LocalizedText("空心：已实现的结果", "hollow: a result that is reported")
  static let filled = LocalizedText("实心：目标", "filled: a target")
  static let reach = LocalizedText(
    "粗线：也符合要求的数值（不低于、不高于）", "thick line: values that meet the bound too (at least, at most)")
  static let noSign = LocalizedText("无图形：没有数值", "no sign: no value is named")

  static let parts = LocalizedText("指标目标分页", "Pages of targets")
  static let parted = LocalizedText(
    "指标目标较多，按主题分页；下表列出多份文件共同设定的全部指标，点开看各文件的目标。",
    "The targets are many, and parted by topic. The table lists every indicator that several plans set; each leads to the plans' targets."
  )

  /// A number of plans.
  static func plans(_ count: Int, _ language: Language) -> String {
    language == .chinese ? "\(count)份文件" : "\(count) plans"
  }

  /// What a target asks in a few words: `每年 ≥ 60 学时`, `100%（力争）`, `100%（已实现）`, with the scope where one is named.
  static func asked(_ target: Target, _ language: Language) -> String {
    let firmness = target.strength == .must ? "" : target.strength.label(language)
    let notes = [target.status == .achieved ? target.status.label(language) : firmness, target.scope]
      .filter { !$0.isEmpty }
    guard !notes.isEmpty else { return target.bound(language) }
    let listed = notes.joined(separator: Wording.semicolon(language))
    return language == .chinese ? "\(target.bound(language))（\(listed)）" : "\(target.bound(language)) (\(listed))"
  }

  /// An explanation parted where it turns to the next plan: each part begins with the name of the first plan.
  static func reasons(_ explanation: String, _ name: String, _ language: Language) -> [String] {
    guard !explanation.isEmpty else { return [] }
    let opening = Array((language == .chinese ? "\(name)：" : "\(name): ").unicodeScalars)
    let stop = Array((language == .chinese ? "。" : ". ").unicodeScalars)
    let scalars = Array(explanation.unicodeScalars)
    var starts = [0]
    for place in scalars.indices.dropFirst(stop.count) {
      let isTurn = scalars[..<place].suffix(stop.count).elementsEqual(stop) && scalars[place...].starts(with: opening)
      if isTurn { starts.append(place) }
    }
    return zip(starts, starts.dropFirst() + [scalars.count]).map { start, end in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[start..<end])
      while part.last == " " { part.removeLast() }
      return String(part)
    }
  }

  /// Name of a chart of values.
  static func chart(_ indicator: String, _ language: Language) -> String {
    language == .chinese ? "“\(indicator)”各文件目标值图" : "Chart of the plans' values for “\(indicator)”"
  }

  /// Name of a plan's lane of the time line.
  static func lane(_ plan: String, _ language: Language) -> String {
    language == .chinese ? "\(plan)的完成时限" : "Due dates of \(plan)"
  }

  /// A lane of the time line in words.
  static func laneWords(_ dates: [(String, String)], _ language: Language) -> String {
    language == .chinese
      ? dates.map { "\($0.0)：\($0.1)" }.joined(separator: "；") + "。"
      : dates.map { "\($0.0): \($0.1)" }.joined(separator: "; ") + "."
  }

  /// A quotation below a row of the terminal.
  static func quoteNote(_ quote: String, _ language: Language) -> String {
    language == .chinese ? "引文：“\(quote)”" : "quote: “\(quote)”"
  }

  /// A scope behind a quotation.
  static func scopeNote(_ scope: String, _ language: Language) -> String {
    language == .chinese ? "；适用范围：\(scope)" : "; scope: \(scope)"
  }

  /// Name, verdict and targets of an indicator on one line.
  static func verdictLine(_ name: String, _ verdict: String, _ members: [String], _ language: Language) -> String {
    let list = members.joined(separator: Wording.comma(language))
    return language == .chinese ? "\(name)：\(verdict)（\(list)）" : "\(name): \(verdict) (\(list))"
  }

  /// What the page holds, in figures.
  static func summary(targets: Int, shared: Int, differing: Int, single: Int, _ language: Language) -> String {
    language == .chinese
      ? "共\(targets)项目标；\(shared)项指标由多份文件设定，其中\(differing)项不一致或不可直接比较；\(single)项目标只由一份文件设定。"
      : "\(targets) targets. \(shared) indicators are set by several plans, and on \(differing) of them they differ or cannot be compared directly; \(single) targets are set by one plan only."
  }
}
