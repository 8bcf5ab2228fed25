import PlanModel

/// The tasks of two plans side by side, as table, CSV, JSON and HTML.
package struct PairsView: Sendable {
  let report: ComparisonReport
  let pairs: PairReport
  let language: Language
  let index: ReportIndex

  /// A view of one pair report.
  ///
  /// - Parameter report: the comparison that the pairs are from; it names plans, tasks and topics.
  package init(_ pairs: PairReport, in report: ComparisonReport, language: Language) {
    self.init(pairs, in: report, language: language, index: ReportIndex(report))
  }

  init(_ pairs: PairReport, in report: ComparisonReport, language: Language, index: ReportIndex) {
    self.report = report
    self.pairs = pairs
    self.language = language
    self.index = index
  }

  /// The title of a task; its id where it is unknown.
  func title(_ task: String) -> String { index.task(task)?.title ?? task }

  /// A table for the terminal; `width` in columns.
  package func table(width: Int? = nil) -> String {
    var table = TextTable(columns: [
      .init(index.name(pairs.left, language)), .init(Wording.title(language), stretch: 2),
      .init(Wording.relation(language)), .init(index.name(pairs.right, language)),
      .init(Wording.title(language), stretch: 2), .init(Wording.sharedTopics(language), stretch: 1),
      .init(Wording.overlap(language), isNumber: true), .init(Wording.reuse(language)),
    ])
    for pair in pairs.pairs {
      table.row([
        pair.left, title(pair.left), pair.relation.label(language), pair.right, title(pair.right),
        pair.sharedTopics.joined(separator: " "), Figure.short(pair.overlap), pair.reuse.label(language),
      ])
    }
    for task in pairs.leftOnly { table.row([task, title(task), Wording.leftOnly(language)]) }
    for task in pairs.rightOnly { table.row(["", "", Wording.rightOnly(language), task, title(task)]) }
    return table.rendered(width: width)
  }

  /// The pairs for a spreadsheet; tasks without a partner stand behind.
  package func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.row([
      index.name(pairs.left, language), Wording.title(language), Wording.relation(language),
      index.name(pairs.right, language), Wording.title(language), Wording.sharedTopics(language),
      Wording.overlap(language), Wording.reuse(language),
    ])
    for pair in pairs.pairs {
      csv.row([
        pair.left, title(pair.left), pair.relation.label(language), pair.right, title(pair.right),
        pair.sharedTopics.joined(separator: " "), Figure.score(pair.overlap), pair.reuse.label(language),
      ])
    }
    for task in pairs.leftOnly { csv.row([task, title(task), Wording.leftOnly(language), "", "", "", "", ""]) }
    for task in pairs.rightOnly { csv.row(["", "", Wording.rightOnly(language), task, title(task), "", "", ""]) }
    return csv.finish()
  }
}
