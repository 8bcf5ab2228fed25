import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes the heads of the plans that a matrix or gaps compare.
  func planHeads(_ report: ComparisonReport) {
    for plan in report.plans.map(\.plan) {
      element(
        "planHead",
        attributes: attributes([
          ("id", plan.id), ("name", plan.name), ("kind", plan.metadata.kind.rawValue),
          ("level", plan.metadata.jurisdiction.level?.rawValue),
        ]))
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
    for cell in row.cells {
      startElement(
        "cell",
        attributes: attributes([
          ("plan", cell.plan), ("state", cell.state.rawValue), ("plannedOnly", cell.isPlannedOnly ? "true" : nil),
        ]))
      for sentence in cell.sentences { scored("found", sentence, withText: withText) }
      for sentence in cell.nearest { scored("nearest", sentence, withText: withText, withEvidence: true) }
      endElement()
    }
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
