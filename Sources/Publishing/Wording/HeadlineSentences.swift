import PlanModel

/// The main results as sentences; every figure is counted from the report.
struct HeadlineSentences {
  let site: Site

  private var report: ComparisonReport { site.report }
  private var language: Language { site.language }

  /// The sentences as a head of office would read them out, most important first.
  var all: [String] { [scope, range, caution, common, nowhere, widest, peers, targets].compactMap { $0 } }

  private var scope: String {
    let sentences = report.plans.reduce(0) { $0 + $1.sentences.count }
    let tasks = report.plans.reduce(0) { $0 + $1.plan.tasks.count }
    return language == .chinese
      ? "本次对照\(report.plans.count)份文件，共\(tasks)项任务、\(sentences)句，逐句比对\(report.matrix.count)个主题。"
      : "\(report.plans.count) documents were compared: \(tasks) tasks and \(sentences) sentences, each against \(report.matrix.count) topics."
  }

  /// The plans with the widest and the narrowest coverage.
  private var range: String? {
    let counted = report.plans.map { plan in
      (plan.plan, PlanCounts(plan.plan, in: report))
    }.filter { $0.1.applicable > 0 }
    guard counted.count > 1,
      let widest = counted.max(by: { $0.1.share < $1.1.share }),
      let narrowest = counted.min(by: { $0.1.share < $1.1.share }), widest.1.share > narrowest.1.share
    else { return nil }
    func words(_ one: (Plan, PlanCounts)) -> String {
      let name = site.index.name(one.0.id, language)
      let share = Figure.percent(one.1.covered, of: one.1.applicable) ?? ""
      return language == .chinese
        ? "\(name)（可比主题\(one.1.applicable)个，\(one.1.done.label(language))\(one.1.covered)个，占\(share)）"
        : "\(name) (\(one.1.covered) of \(one.1.applicable) topics that apply, \(share))"
    }
    return language == .chinese
      ? "覆盖面最广的是\(words(widest))，最窄的是\(words(narrowest))。"
      : "Coverage is widest in \(words(widest)) and narrowest in \(words(narrowest))."
  }

  /// That shares of different topics are no ranking.
  private var caution: String? {
    let counts = report.plans.map { PlanCounts($0.plan, in: report).applicable }
    guard let least = counts.min(), let most = counts.max(), least < most else { return nil }
    return language == .chinese
      ? "各文件的层级、年份和文种不同，可比主题\(least)至\(most)个不等，覆盖率不宜直接排名。"
      : "Level, year and kind differ between the documents, and with them the topics that apply (\(least) to \(most)): the shares are no ranking."
  }

  /// How much of the taxonomy one plan covers.
  func coverage(_ position: Int) -> String {
    let plan = report.plans[position].plan
    let counts = PlanCounts(plan, in: report)
    let share =
      Figure.percent(counts.covered, of: counts.applicable).map { language == .chinese ? "（\($0)）" : " (\($0))" } ?? ""
    let name = site.index.name(plan.id, language)
    let others = [CellDisplay.notApplicable, .predates, .unreadable].filter { counts[$0] > 0 }
    if language == .chinese {
      let plannedPart = counts[.planned] > 0 ? "，仅作计划\(counts[.planned])个" : ""
      let rest = others.map { "\($0.label(language))\(counts[$0])个" }.joined(separator: "、")
      return "\(name)：可比主题\(counts.applicable)个，\(counts.done.label(language))\(counts.covered)个\(share)\(plannedPart)，"
        + "仅提及\(counts[.mentioned])个，缺项\(counts[.absent])个\(rest.isEmpty ? "" : "；另有\(rest)")。"
    }
    let plannedPart = counts[.planned] > 0 ? "\(counts[.planned]) planned only, " : ""
    let rest = others.map { "\(counts[$0]) \($0 == .predates ? "asked for only later" : $0.label(language))" }.joined(
      separator: ", ")
    return
      "\(name): of \(counts.applicable) topics that apply, \(counts.covered) \(counts.done.label(language))\(share), "
      + "\(plannedPart)\(counts[.mentioned]) only mentioned, \(counts[.absent]) absent\(rest.isEmpty ? "" : "; not counted: \(rest)")."
  }

  private var common: String? {
    guard report.plans.count > 1 else { return nil }
    let count = report.matrix.count { row in !row.cells.isEmpty && row.cells.allSatisfy { $0.state == .covered } }
    return language == .chinese
      ? "\(count)个主题各文件均已覆盖。" : "\(count) topics are covered by every document."
  }

  private var nowhere: String? {
    let rows = report.matrix.filter { row in
      !row.cells.contains { $0.state == .covered } && row.cells.contains { $0.state == .absent }
    }
    guard !rows.isEmpty else { return nil }
    let listed = rows.prefix(12).map { "\($0.code) \($0.label(language))" }.joined(separator: Wording.comma(language))
    let ending = rows.count > 12 ? (language == .chinese ? "等" : " and others") : ""
    return language == .chinese
      ? "\(rows.count)个主题没有任何一份文件覆盖：\(listed)\(ending)。"
      : "\(rows.count) topics are covered by no document: \(listed)\(ending)."
  }

  /// The plan and the reference with the most topics absent.
  private var widest: String? {
    let counted = report.gaps.filter { $0.against != GapReport.peers }
      .map { gap in (gap, gap.topics.count { $0.state.isGap }) }
    guard let most = counted.max(by: { $0.1 < $1.1 }), most.1 > 0 else { return nil }
    let name = site.index.name(most.0.plan, language)
    let against = site.index.name(most.0.against, language)
    return language == .chinese
      ? "两两对照，缺项最多的是\(name)对照\(against)，缺\(most.1)个主题。"
      : "Of all comparisons, \(name) lacks most against \(against): \(most.1) topics."
  }

  /// What each plan lacks of what most others have.
  private var peers: String? {
    let counted = report.gaps.filter { $0.against == GapReport.peers }
      .map { gap in (site.index.name(gap.plan, language), gap.topics.count { $0.state.isGap }) }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    guard !counted.isEmpty else { return nil }
    let shown = counted.prefix(8)
    let rest = counted.count > shown.count
    return language == .chinese
      ? "其他文件多数已有而本文件没有的主题：\(shown.map { "\($0.0)\($0.1)个" }.joined(separator: "、"))\(rest ? "等" : "")。"
      : "Topics that most other plans have and the plan lacks: \(shown.map { "\($0.0) \($0.1)" }.joined(separator: ", "))\(rest ? " and so on" : "")."
  }

  private var targets: String {
    let shared = report.indicators.filter { $0.verdict != .single }
    let differing = shared.filter(\.verdict.differs)
    return
      language == .chinese
      ? "共找到可核验的指标目标\(report.targets.count)项；\(shared.count)项指标由多份文件设定，其中\(differing.count)项不一致或不可直接比较。"
      : "\(report.targets.count) targets can be checked; \(shared.count) indicators are set by several documents, and on \(differing.count) of them they differ or cannot be compared directly."
  }
}
