import PlanModel
import XMLTree

/// The whole comparison as one document of the published schema.
package enum ComparisonXML {
  /// The document, with the root `comparison`: everything that the pages show, in both languages.
  ///
  /// Each sentence's text stands once, with its plan; matrix and gaps name it by its id.
  package static func document(_ report: ComparisonReport) -> String {
    let index = ReportIndex(report)
    let writer = XMLWriter()
    writer.startElement("comparison", attributes: XMLVocabulary.root)
    writer.element(
      "provenance",
      attributes: [
        ("engine", report.provenance.engine), ("taxonomy", report.provenance.taxonomy),
        ("taxonomyVersion", report.provenance.taxonomyVersion), ("taxonomySHA256", report.provenance.taxonomySHA256),
      ])
    taxonomy(report, writer)
    writer.startElement("plans")
    for plan in report.plans { writer.plan(plan.plan, topics: index.sentence) }
    writer.endElement()
    writer.startElement("matrix", attributes: [("version", "1")])
    writer.planHeads(report)
    for row in report.domains { writer.domainRow(row) }
    for row in report.matrix { writer.topicRow(row, withText: false) }
    writer.endElement()
    writer.startElement("gaps", attributes: [("version", "1")])
    writer.planHeads(report)
    for gap in report.gaps { writer.gapReport(gap, withText: false) }
    writer.endElement()
    writer.startElement("pairs")
    for pairs in report.pairs { pairReport(pairs, writer) }
    writer.endElement()
    writer.startElement("targets")
    for target in report.targets { self.target(target, writer) }
    writer.endElement()
    writer.startElement("indicators")
    for group in report.indicators { indicator(group, writer) }
    writer.endElement()
    writer.endElement()
    return writer.finish()
  }

  private static func taxonomy(_ report: ComparisonReport, _ writer: XMLWriter) {
    writer.startElement("taxonomy")
    for domain in report.domains {
      writer.startElement("domain", attributes: [("code", domain.code)])
      writer.localized("label", domain.label)
      for row in report.matrix where row.domain == domain.code {
        writer.startElement("topicConcept", attributes: [("code", row.code)])
        writer.localized("label", row.label)
        writer.endElement()
      }
      writer.endElement()
    }
    writer.endElement()
  }

  private static func pairReport(_ pairs: PairReport, _ writer: XMLWriter) {
    writer.startElement("pairReport", attributes: [("left", pairs.left), ("right", pairs.right)])
    for pair in pairs.pairs {
      writer.startElement(
        "pair",
        attributes: [
          ("left", pair.left), ("right", pair.right), ("relation", pair.relation.rawValue),
          ("overlap", Figure.score(pair.overlap)), ("reuse", pair.reuse.rawValue),
        ])
      for code in pair.sharedTopics { writer.element("sharedTopic", attributes: [("code", code)]) }
      writer.endElement()
    }
    for task in pairs.leftOnly { writer.element("leftOnly", attributes: [("task", task)]) }
    for task in pairs.rightOnly { writer.element("rightOnly", attributes: [("task", task)]) }
    writer.endElement()
  }

  private static func target(_ target: Target, _ writer: XMLWriter) {
    writer.startElement(
      "target",
      attributes: writer.attributes(
        [
          ("id", target.id), ("plan", target.plan), ("task", target.task), ("ref", target.sentence),
          ("kind", target.kind.rawValue), ("comparator", target.comparator.rawValue),
          ("value", target.value.flatMap { $0.isFinite ? Figure.plain($0) : nil }),
          ("unit", target.unit.isEmpty ? nil : target.unit), ("per", target.per), ("due", target.due),
          ("strength", target.strength.rawValue), ("status", target.status.rawValue), ("topic", target.topic),
        ] + writer.range(target.source)))
    writer.element("indicatorName", text: target.indicator)
    writer.element("quote", text: target.quote)
    if !target.scope.isEmpty { writer.element("scope", text: target.scope) }
    writer.endElement()
  }

  private static func indicator(_ group: IndicatorGroup, _ writer: XMLWriter) {
    writer.startElement(
      "indicator",
      attributes: writer.attributes([("id", group.id), ("verdict", group.verdict.rawValue), ("topic", group.topic)]))
    writer.localized("label", group.label)
    for member in group.members { writer.element("member", attributes: [("target", member)]) }
    writer.localized("explanation", group.explanation)
    writer.endElement()
  }
}
