import PlanModel

extension MatrixView {
  /// The matrix for scripts: `{"plans": […], "topics": […]}`, or with `domains` in place of `topics`.
  package func json() throws -> String {
    let plans = report.plans.map { PlanHeadJSON($0.plan, name: index.name($0.plan.id, language)) }
    switch level {
    case .topic:
      return try JSONText.encode(
        TopicMatrixJSON(plans: plans, topics: report.matrix.map { TopicRowJSON($0, language) }))
    case .domain:
      return try JSONText.encode(
        DomainMatrixJSON(plans: plans, domains: report.domains.map { DomainRowJSON($0, language) }))
    }
  }
}

private struct TopicMatrixJSON: Encodable {
  var plans: [PlanHeadJSON]
  var topics: [TopicRowJSON]
}

private struct TopicRowJSON: Encodable {
  struct Cell: Encodable {
    var state: CellState
    /// Present, and true, only where the topic stands in the next-steps part of an annual report and nowhere else.
    var plannedOnly: Bool?
    var sentences: [ScoredSentenceJSON]
    var nearest: [ScoredSentenceJSON]
  }

  var code: String
  var domain: String
  var label: String
  var cells: [String: Cell]

  init(_ row: MatrixRow, _ language: Language) {
    code = row.code
    domain = row.domain
    label = row.label(language)
    cells = Dictionary(
      row.cells.map { cell in
        let json = Cell(
          state: cell.state, plannedOnly: cell.isPlannedOnly ? true : nil,
          sentences: cell.sentences.map(ScoredSentenceJSON.matrix),
          nearest: cell.nearest.map(ScoredSentenceJSON.matrix))
        return (cell.plan, json)
      }, uniquingKeysWith: { first, _ in first })
  }
}

private struct DomainMatrixJSON: Encodable {
  var plans: [PlanHeadJSON]
  var domains: [DomainRowJSON]
}

private struct DomainRowJSON: Encodable {
  var code: String
  var label: String
  /// Plan id → state → number of topics; `applicable` is the number of topics that the plan could cover.
  var cells: [String: [String: Int]]

  init(_ row: DomainRow, _ language: Language) {
    code = row.code
    label = row.label(language)
    cells = Dictionary(
      row.counts.map { counts in
        var states = ["applicable": counts.applicable]
        for state in CellState.allCases { states[state.rawValue] = counts[state] }
        return (counts.plan, states)
      }, uniquingKeysWith: { first, _ in first })
  }
}
