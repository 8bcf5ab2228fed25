import PlanModel
import XMLTree

/// The whole comparison as one document of the published schema.
package enum ComparisonXML {
  /// The document, with the root `comparison`: everything that the pages show, in both languages.
  ///
  /// Each sentence's text stands once, with its plan; matrix and gaps name it by its id.
  ///
  /// - Parameter figures: accuracy, as the page on method shows it; nil leaves it out.
  package static func document(_ report: ComparisonReport, figures: MethodFigures? = nil) -> String {
    let site = Site(report, language: .chinese)
    return document(site, figures: figures, texts: PairTexts(report, index: site.index))
  }

  static func document(_ site: Site, figures: MethodFigures?, texts: PairTexts) -> String {
    document(site, figures: figures, texts: texts, by: XMLWriter())
  }

  /// The document as bytes, which are collected as they are written; with a sink, its last part.
  static func bytes(_ site: Site, figures: MethodFigures?, texts: PairTexts, to sink: PartSink? = nil) -> [UInt8] {
    final class Collector { var bytes: [UInt8] = [] }
    let collector = Collector()
    let writer = XMLWriter { text in
      collector.bytes.append(contentsOf: text.utf8)
      sink?.drain(&collector.bytes)
    }
    _ = document(site, figures: figures, texts: texts, by: writer)
    return collector.bytes
  }

  private static func document(
    _ site: Site, figures: MethodFigures?, texts: PairTexts, by writer: XMLWriter
  ) -> String {
    let report = site.report
    let index = site.index
    writer.startElement("comparison", attributes: XMLVocabulary.root)
    writer.element(
      "provenance",
      attributes: writer.attributes([
        ("engine", report.provenance.engine), ("taxonomy", report.provenance.taxonomy),
        ("taxonomyVersion", report.provenance.taxonomyVersion), ("taxonomySHA256", report.provenance.taxonomySHA256),
        ("made", report.provenance.made),
      ]))
    headlines(site, writer)
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
    for pairs in report.pairs { pairReport(pairs, texts, index, writer) }
    writer.endElement()
    writer.startElement("targets")
    for target in report.targets { self.target(target, writer) }
    writer.endElement()
    writer.startElement("indicators")
    for group in report.indicators { indicator(group, writer) }
    writer.endElement()
    if let figures { writer.accuracy(figures) }
    writer.endElement()
    return writer.finish()
  }

  /// The main results as sentences.
  private static func headlines(_ site: Site, _ writer: XMLWriter) {
    writer.startElement("headlines")
    var site = site
    site.language = .chinese
    let chinese = HeadlineSentences(site: site).all
    site.language = .english
    let english = HeadlineSentences(site: site).all
    for (one, other) in zip(chinese, english) {
      writer.startElement("headline")
      writer.localized("words", LocalizedText(one, other))
      writer.endElement()
    }
    writer.endElement()
  }

  private static func taxonomy(_ report: ComparisonReport, _ writer: XMLWriter) {
    let entries = Dictionary(report.taxonomy.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    writer.startElement("taxonomy")
    for domain in report.domains {
      writer.concept("domain", domain.code, domain.label, entries[domain.code]) {
        for row in report.matrix where row.domain == domain.code {
          writer.concept("topicConcept", row.code, row.label, entries[row.code]) {}
        }
      }
    }
    writer.endElement()
  }

  private static func pairReport(_ pairs: PairReport, _ texts: PairTexts, _ index: ReportIndex, _ writer: XMLWriter) {
    writer.startElement("pairReport", attributes: [("left", pairs.left), ("right", pairs.right)])
    // The pages lay each task beside its closest partner and mark what both say in the same words.
    let closest = Set(texts.rows(pairs).compactMap(\.pair))
    for pair in pairs.pairs {
      writer.startElement(
        "pair",
        attributes: [
          ("left", pair.left), ("right", pair.right), ("relation", pair.relation.rawValue),
          ("overlap", Figure.score(pair.overlap)), ("reuse", pair.reuse.rawValue),
        ])
      for code in pair.sharedTopics { writer.element("sharedTopic", attributes: [("code", code)]) }
      if closest.contains(pair) {
        for phrase in texts.phrases(pair) { writer.element("sharedWording", text: phrase) }
      }
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
