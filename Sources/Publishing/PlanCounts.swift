import PlanModel

/// How many topics of one plan read how, in every view the same.
struct PlanCounts: Sendable {
  /// A list and no dictionary: there are eight.
  private let counts: [(display: CellDisplay, count: Int)]
  /// What a covered topic of the plan reads as: reported in an annual report.
  let done: CellDisplay

  /// Counts the cells of a plan.
  init(_ plan: Plan, in report: ComparisonReport) {
    let kind = plan.metadata.kind
    done = kind == .annualReport ? .reported : .covered
    var counts = CellDisplay.allCases.map { (display: $0, count: 0) }
    let column = report.plans.firstIndex { $0.plan.id == plan.id } ?? 0
    for row in report.matrix {
      // The cells stand in plan order; only a row with cells left out is searched.
      let cell =
        row.cells.indices.contains(column) && row.cells[column].plan == plan.id
        ? row.cells[column] : MatrixView.cell(plan.id, in: row)
      guard let cell else { continue }
      let display = CellDisplay(cell, kind: kind)
      if let place = counts.firstIndex(where: { $0.display == display }) { counts[place].count += 1 }
    }
    self.counts = counts
  }

  /// Number of topics that read so.
  subscript(display: CellDisplay) -> Int { counts.first { $0.display == display }?.count ?? 0 }

  /// Number of topics covered, or in an annual report reported.
  var covered: Int { self[done] }

  /// Number of topics that the plan could cover.
  var applicable: Int { covered + self[.planned] + self[.mentioned] + self[.absent] }

  /// Share of these that are covered, 0...1; 0 where there are none.
  var share: Double { applicable > 0 ? Double(covered) / Double(applicable) : 0 }
}
