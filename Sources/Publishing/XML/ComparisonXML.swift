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
    let writer = XMLWriter()
    write(site, figures: figures, texts: texts, by: writer)
    return writer.finish()
  }

  /// The document as bytes, which are collected as they are written; with a sink, its last part.
  static func bytes(_ site: Site, figures: MethodFigures?, texts: PairTexts, to sink: PartSink? = nil) -> [UInt8] {
    let writer = XMLWriter(expected: 1 << 22, partLength: PartSink.partLength, to: sink?.take)
    write(site, figures: figures, texts: texts, by: writer)
    return writer.finishedBytes()
  }

  private static func write(_ site: Site, figures: MethodFigures?, texts: PairTexts, by writer: XMLWriter) {
    let report = site.report
    let index = site.index
    writer.startElement("comparison", attributes: XMLVocabulary.root)
    writer.startElement("provenance")
    writer.attribute("engine", report.provenance.engine)
    writer.attribute("taxonomy", report.provenance.taxonomy)
    writer.attribute("taxonomyVersion", report.provenance.taxonomyVersion)
    writer.attribute("taxonomySHA256", report.provenance.taxonomySHA256)
    writer.attribute("made", report.provenance.made)
    writer.endElement()
    headlines(site, writer)
    taxonomy(report, writer)
    writer.startElement("plans")
    for plan in report.plans { writer.plan(plan.plan, topics: index) }
    writer.endElement()
    writer.startElement("matrix", attributes: [("version", "1")])
    writer.planHeads(report)
    for row in report.domains { writer.domainRow(row) }
    for index in report.matrix.indices { writer.topicRow(report.matrix[index], withText: false) }
    writer.endElement()
    writer.startElement("gaps", attributes: [("version", "1")])
    writer.planHeads(report)
    for index in report.gaps.indices { writer.gapReport(report.gaps[index], withText: false) }
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
    let rows = Dictionary(grouping: report.matrix.indices) { report.matrix[$0].domain }
    writer.startElement("taxonomy")
    for domain in report.domains {
      writer.concept("domain", domain.code, domain.label, entries[domain.code]) {
        // By number: a loop over the values would copy each.
        for index in rows[domain.code] ?? [] {
          let (code, label) = (report.matrix[index].code, report.matrix[index].label)
          writer.concept("topicConcept", code, label, entries[code]) {}
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
      writer.startElement("pair")
      writer.attribute("left", pair.left)
      writer.attribute("right", pair.right)
      writer.attribute("relation", pair.relation.rawValue)
      writer.attribute("overlap", Figure.score(pair.overlap))
      writer.attribute("reuse", pair.reuse.rawValue)
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
    writer.startElement("target")
    writer.attribute("id", target.id)
    writer.attribute("plan", target.plan)
    writer.attribute("task", target.task)
    writer.attribute("ref", target.sentence)
    writer.attribute("kind", target.kind.rawValue)
    writer.attribute("comparator", target.comparator.rawValue)
    writer.attribute("value", target.value.flatMap { $0.isFinite ? Figure.plain($0) : nil })
    writer.attribute("unit", target.unit.isEmpty ? nil : target.unit)
    writer.attribute("per", target.per)
    writer.attribute("due", target.due)
    writer.attribute("strength", target.strength.rawValue)
    writer.attribute("status", target.status.rawValue)
    writer.attribute("topic", target.topic)
    writer.attributes(of: target.source)
    writer.element("indicatorName", text: target.indicator)
    writer.element("quote", text: target.quote)
    if !target.scope.isEmpty { writer.element("scope", text: target.scope) }
    writer.endElement()
  }

  private static func indicator(_ group: IndicatorGroup, _ writer: XMLWriter) {
    writer.startElement("indicator")
    writer.attribute("id", group.id)
    writer.attribute("verdict", group.verdict.rawValue)
    writer.attribute("topic", group.topic)
    writer.localized("label", group.label)
    for member in group.members { writer.element("member", attributes: [("target", member)]) }
    writer.localized("explanation", group.explanation)
    writer.endElement()
  }
}
