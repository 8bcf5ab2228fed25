import PlanModel

/// What plans lack against a reference, as table, CSV, JSON, XML and HTML.
package struct GapsView: Sendable {
  let report: ComparisonReport
  let gaps: [GapReport]
  let language: Language
  let index: ReportIndex

  /// A view of one gap report, or of several one behind the other.
  ///
  /// - Parameter report: the comparison that the gaps are from; it names plans, tasks and topics.
  package init(_ gaps: [GapReport], in report: ComparisonReport, language: Language) {
    self.init(gaps, in: report, language: language, index: ReportIndex(report))
  }

  init(_ gaps: [GapReport], in report: ComparisonReport, language: Language, index: ReportIndex) {
    self.report = report
    self.gaps = gaps
    self.language = language
    self.index = index
  }

  /// A view of every gap report of a comparison.
  package init(_ report: ComparisonReport, language: Language) {
    self.init(report.gaps, in: report, language: language)
  }

  /// How the state of a topic gap reads.
  func display(_ gap: TopicGap, of plan: String) -> CellDisplay {
    let kind = index.plan(plan)?.plan.metadata.kind ?? .other
    return CellDisplay(gap.state, kind: kind, isPlannedOnly: gap.state == .covered)
  }

  /// Tables for the terminal: for each report its topics, then its tasks; `width` in columns.
  package func table(width: Int? = nil) -> String {
    gaps.map { gap in
      let title = PageWording.gapTitle(
        index.name(gap.plan, language), index.name(gap.against, language), language)
      let topics = gap.topics.isEmpty ? PageWording.noGaps(language) + "\n" : topicTable(gap, width: width)
      let tasks = gap.tasks.isEmpty ? "" : "\n" + taskTable(gap, width: width)
      return TerminalText.line(title) + "\n\n" + topics + tasks
    }.joined(separator: "\n")
  }

  private func topicTable(_ gap: GapReport, width: Int?) -> String {
    var table = TextTable(columns: [
      .init(Wording.code(language)), .init(Wording.topic(language), stretch: 1), .init(Wording.state(language)),
      .init(Wording.referenceTask(language), stretch: 2), .init(Wording.referenceText(language), stretch: 4),
      .init(Wording.nearestSentence(language)), .init(Wording.score(language), isNumber: true),
    ])
    for topic in gap.topics {
      let first = topic.reference.first
      let nearest = topic.nearest.first
      table.row([
        topic.code, topic.label(language), display(topic, of: gap.plan).label(language),
        first?.task.map(index.citation) ?? first?.sentence ?? "", first?.original ?? "", nearest?.id ?? "",
        nearest.map { Figure.short($0.score) } ?? "",
      ])
    }
    return table.rendered(width: width)
  }

  private func taskTable(_ gap: GapReport, width: Int?) -> String {
    var table = TextTable(columns: [
      .init(Wording.referenceTask(language)), .init(Wording.title(language), stretch: 3),
      .init(Wording.status(language)), .init(Wording.missingTopics(language), stretch: 1),
      .init(Wording.coveredBy(language), stretch: 1),
    ])
    for task in gap.tasks {
      table.row([
        task.task, task.title, task.status.label(language), task.missingTopics.joined(separator: " "),
        task.coveredBy.map(\.sentence).joined(separator: " "),
      ])
    }
    return table.rendered(width: width)
  }
}
