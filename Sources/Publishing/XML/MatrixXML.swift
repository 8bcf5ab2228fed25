import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes the heads of the plans that a matrix or gaps compare.
  func planHeads(_ report: ComparisonReport) {
    for plan in report.plans.map(\.plan) {
      startElement("planHead")
      attribute("id", plan.id)
      attribute("name", plan.name)
      attribute("kind", plan.metadata.kind.rawValue)
      attribute("level", plan.metadata.jurisdiction.level?.rawValue)
      endElement()
    }
  }

  /// Writes one row of the domain matrix.
  func domainRow(_ row: DomainRow) {
    startElement("domainRow", attributes: [("code", row.code)])
    localized("label", row.label)
    for counts in row.counts {
      element(
        "counts",
        attributes: [("plan", counts.plan), ("applicable", String(counts.applicable))]
          + CellState.allCases.map { ($0.rawValue, String(counts[$0])) })
    }
    endElement()
  }

  /// Writes one row of the topic matrix.
  func topicRow(_ row: MatrixRow, withText: Bool) {
    startElement("topicRow", attributes: [("code", row.code), ("domain", row.domain)])
    localized("label", row.label)
    // By number, as below: a loop over the values would copy each.
    for index in row.cells.indices { cell(row.cells[index], withText: withText) }
    endElement()
  }

  private func cell(_ cell: MatrixCell, withText: Bool) {
    startElement("cell")
    attribute("plan", cell.plan)
    attribute("state", cell.state.rawValue)
    attribute("plannedOnly", cell.isPlannedOnly ? "true" : nil)
    scored("found", cell.sentences, withText: withText)
    scored("nearest", cell.nearest, withText: withText, withEvidence: true)
    endElement()
  }
}

extension MatrixView {
  /// The matrix as a document of the published schema with the root `matrix`.
  package func xml() -> String {
    let writer = XMLWriter()
    writer.startElement("matrix", attributes: XMLVocabulary.root)
    writer.planHeads(report)
    switch level {
    case .domain: for row in report.domains { writer.domainRow(row) }
    case .topic: for row in report.matrix { writer.topicRow(row, withText: true) }
    }
    writer.endElement()
    return writer.finish()
  }
}
