import PlanModel

extension MatrixView {
  /// The matrix for a spreadsheet.
  ///
  /// By topic: a row for each topic; code, domain, label, then a column for each plan (head: id and name) with the
  /// state's label in the view's language, then how many plans cover the topic and how many lack it.
  /// By domain: a row for each domain, and for each plan a column for each state with the number of topics.
  package func csv() -> [UInt8] {
    level == .topic ? topicCSV() : domainCSV()
  }

  private func head(_ plan: AlignedPlan) -> String { "\(plan.plan.id) \(index.name(plan.plan.id, language))" }

  private func topicCSV() -> [UInt8] {
    var csv = CSVWriter()
    csv.row(
      [Wording.code(language), Wording.domain(language), Wording.label(language)] + report.plans.map(head)
        + [Wording.plansCovering(language), Wording.plansLacking(language)])
    for row in report.matrix {
      let cells = report.plans.map { Self.cell($0.plan.id, in: row) }
      csv.row(
        [row.code, row.domain, row.label(language)]
          + cells.map { $0.map { display($0).label(language) } ?? "" }
          + [
            String(cells.count { $0?.state == .covered && $0?.isPlannedOnly == false }),
            String(cells.count { $0?.state == .absent }),
          ])
    }
    return csv.finish()
  }

  private func domainCSV() -> [UInt8] {
    var csv = CSVWriter()
    csv.row(
      [Wording.code(language), Wording.label(language)]
        + report.plans.flatMap { plan in CellState.allCases.map { "\(head(plan)) \($0.label(language))" } })
    for row in report.domains {
      csv.row(
        [row.code, row.label(language)]
          + report.plans.flatMap { plan in
            let counts = row.counts.first { $0.plan == plan.plan.id }
            return CellState.allCases.map { state in counts.map { String($0[state]) } ?? "" }
          })
    }
    return csv.finish()
  }
}
