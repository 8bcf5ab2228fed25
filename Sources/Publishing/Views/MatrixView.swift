import PlanModel

/// The coverage matrix (topic × plan, or domain × plan) as table, CSV, JSON, XML and HTML.
package struct MatrixView: Sendable {
  /// What a row stands for.
  package enum Level: String, CaseIterable, Sendable {
    /// One topic; the cells hold states.
    case topic
    /// One domain; the cells hold the number of topics in each state.
    case domain
  }

  let report: ComparisonReport
  let language: Language
  let level: Level
  let index: ReportIndex

  /// Makes a view of a report's matrix.
  package init(_ report: ComparisonReport, language: Language, level: Level = .topic) {
    self.init(report, language: language, level: level, index: ReportIndex(report))
  }

  init(_ report: ComparisonReport, language: Language, level: Level, index: ReportIndex) {
    self.report = report
    self.language = language
    self.level = level
    self.index = index
  }

  /// How a cell reads.
  func display(_ cell: MatrixCell) -> CellDisplay {
    CellDisplay(cell, kind: index.plan(cell.plan)?.plan.metadata.kind ?? .other)
  }

  /// The cell of a plan in a row; nil where the row has none.
  static func cell(_ plan: String, in row: MatrixRow) -> MatrixCell? { row.cells.first { $0.plan == plan } }

  /// A table for the terminal; `width` in columns, nil for as wide as it needs.
  package func table(width: Int? = nil) -> String {
    level == .topic ? topicTable(width: width) : domainTable(width: width)
  }

  private func topicTable(width: Int?) -> String {
    var table = TextTable(
      columns: [.init(Wording.code(language)), .init(Wording.topic(language), stretch: 3)]
        + report.plans.map { .init(index.name($0.plan.id, language), stretch: 1) })
    var used: Set<CellDisplay> = []
    for row in report.matrix {
      let cells = report.plans.map { plan -> String in
        guard let cell = Self.cell(plan.plan.id, in: row) else { return "" }
        let display = display(cell)
        used.insert(display)
        let count = cell.sentences.isEmpty ? "" : " \(cell.sentences.count)"
        return "\(display.sign) \(display.label(language))\(count)"
      }
      table.row([row.code, row.label(language)] + cells)
    }
    let legend = CellDisplay.allCases.filter(used.contains).map {
      "\($0.sign) \($0.label(language))\(language == .chinese ? "：" : ": ")\($0.meaning(language))\n"
    }
    return table.rendered(width: width) + (legend.isEmpty ? "" : "\n" + legend.joined())
  }

  private func domainTable(width: Int?) -> String {
    var table = TextTable(
      columns: [.init(Wording.code(language)), .init(Wording.domain(language), stretch: 1)]
        + report.plans.map { .init(index.name($0.plan.id, language), isNumber: true, stretch: 1) })
    for row in report.domains {
      table.row(
        [row.code, row.label(language)]
          + report.plans.map { plan in
            guard let counts = row.counts.first(where: { $0.plan == plan.plan.id }) else { return "" }
            return "\(counts[.covered])/\(counts.applicable)"
          })
    }
    return table.rendered(width: width) + "\n" + PageWording.domainCellNote(language) + "\n"
  }
}
