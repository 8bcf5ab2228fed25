import PlanModel

/// The main results as sentences; every figure is counted from the report.
struct HeadlineSentences {
  let site: Site

  private var report: ComparisonReport { site.report }
  private var language: Language { site.language }

  /// The sentences, most important first; links to plans are added by the page.
  var all: [String] {
    [scope] + report.plans.indices.map(coverage) + [common, nowhere].compactMap { $0 } + widestGaps + targets
  }

  private var scope: String {
    let sentences = report.plans.reduce(0) { $0 + $1.sentences.count }
    let tasks = report.plans.reduce(0) { $0 + $1.plan.tasks.count }
    return language == .chinese
      ? "共比较\(report.plans.count)份文件，含\(tasks)个任务条目、\(sentences)个语句，逐句对照\(report.matrix.count)个主题。"
      : "\(report.plans.count) documents were compared: \(tasks) items and \(sentences) sentences, each against \(report.matrix.count) topics."
  }

  /// How much of the taxonomy one plan covers.
  func coverage(_ position: Int) -> String {
    let plan = report.plans[position].plan
    let cells = report.matrix.compactMap { MatrixView.cell(plan.id, in: $0) }
    let displays = cells.map { CellDisplay($0, kind: plan.metadata.kind) }
    func count(_ display: CellDisplay) -> Int { displays.count { $0 == display } }
    let done: CellDisplay = plan.metadata.kind == .annualReport ? .reported : .covered
    let planned = count(.planned)
    let applicable = count(done) + planned + count(.mentioned) + count(.absent)
    let share = Figure.percent(count(done), of: applicable).map { language == .chinese ? "（\($0)）" : " (\($0))" } ?? ""
    let name = site.index.name(plan.id, language)
    let others = [CellDisplay.notApplicable, .predates, .unreadable].filter { count($0) > 0 }
    if language == .chinese {
      let plannedPart = planned > 0 ? "，仅作计划\(planned)个" : ""
      let rest = others.map { "\($0.label(language))\(count($0))个" }.joined(separator: "、")
      return "\(name)：可比主题\(applicable)个，\(done.label(language))\(count(done))个\(share)\(plannedPart)，"
        + "仅提及\(count(.mentioned))个，缺项\(count(.absent))个\(rest.isEmpty ? "" : "；另有\(rest)")。"
    }
    let plannedPart = planned > 0 ? "\(planned) planned only, " : ""
    let rest = others.map { "\(count($0)) \($0.label(language))" }.joined(separator: ", ")
    return "\(name): of \(applicable) topics that apply, \(count(done)) \(done.label(language))\(share), \(plannedPart)"
      + "\(count(.mentioned)) only mentioned, \(count(.absent)) absent\(rest.isEmpty ? "" : "; besides, \(rest)")."
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

  /// For each plan, the reference against which it lacks most.
  private var widestGaps: [String] {
    report.plans.compactMap { plan -> String? in
      let counted = report.gaps.filter { $0.plan == plan.plan.id && $0.against != "peers" }
        .map { gap in (gap, gap.topics.count { $0.state.isGap }) }
      guard let widest = counted.max(by: { $0.1 < $1.1 }), widest.1 > 0 else { return nil }
      let name = site.index.name(plan.plan.id, language)
      let against = site.index.name(widest.0.against, language)
      return language == .chinese
        ? "\(name)与\(against)相比缺项最多，缺\(widest.1)个主题。"
        : "\(name) lacks most against \(against): \(widest.1) topics."
    }
  }

  private var targets: [String] {
    let shared = report.indicators.filter { $0.verdict != .single }
    let differing = shared.filter(\.verdict.differs)
    return [
      language == .chinese
        ? "共找到可核验的指标目标\(report.targets.count)项；\(shared.count)项指标由多份文件设定，其中\(differing.count)项不一致或不可直接比较。"
        : "\(report.targets.count) targets can be checked; \(shared.count) indicators are set by several documents, and on \(differing.count) of them they differ or cannot be compared directly."
    ]
  }
}
