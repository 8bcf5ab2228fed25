import FileContainers
import PlanModel
import XMLTree

/// The comparison for programs of qualitative data analysis, in the exchange format of REFI-QDA 1.5: the taxonomy as a
/// codebook, or a project with every coded sentence on its plain text.
///
/// Ids are made from names (UUID version 5), so that a codebook and the projects made with it name the same codes, and a
/// second export of the same plans names the same sources.
package struct QDAExport: Sendable {
  let report: ComparisonReport
  let language: Language
  private let entries: [String: TopicEntry]

  /// The codes and sources of a report; for a codebook alone the report needs no plan.
  package init(_ report: ComparisonReport, language: Language) {
    self.report = report
    self.language = language
    entries = Dictionary(report.taxonomy.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The codebook (.qdc).
  package func codebook() -> String {
    let writer = XMLWriter()
    writer.startElement("CodeBook", attributes: [("xmlns", "urn:QDA-XML:codebook:1.0"), ("origin", origin)])
    codes(writer)
    writer.endElement()
    return writer.finish()
  }

  /// The project (.qdpx): a ZIP archive with `project.qde` and the plans under `sources`.
  ///
  /// - Throws: `InputError` where the archive cannot be written.
  package func project() throws(InputError) -> [UInt8] {
    let texts = report.plans.map { PlainPlan($0.plan) }
    let files = zip(report.plans, texts).map { plan, text in
      ZipFile.Entry(name: "sources/\(Self.file(plan.plan))", contents: Array(text.text.utf8))
    }
    let project = ZipFile.Entry(name: "project.qde", contents: Array(projectXML(texts).utf8))
    return try ZipFile.archive([project] + files)
  }

  private var origin: String { "Duizhao \(report.provenance.engine)" }

  private static let user = NameGUID.of("urn:duizhao:user")

  static func file(_ plan: Plan) -> String { "\(source(plan)).txt" }

  private static func source(_ plan: Plan) -> String {
    NameGUID.of("urn:duizhao:plan:\(plan.id):\(plan.source.sha256)")
  }

  /// The id of a code; the slug is part of the taxonomy's contract, the notation stands in where there is none.
  private func guid(of code: String) -> String {
    let slug = entries[code]?.slug ?? ""
    return NameGUID.of("urn:duizhao:taxonomy:\(slug.isEmpty ? code : slug)")
  }

  /// Colours of the domains, apart in hue and dark enough for white words.
  private static let colours = [
    "#1F5A99", "#2E7D4F", "#B45F06", "#7A3E9D", "#A61C3C", "#00798C", "#6B7A1E", "#8C4A2F", "#3C5A78", "#9C2F7F",
    "#4E6E58", "#5B4B8A",
  ]

  private func codes(_ writer: XMLWriter) {
    writer.startElement("Codes")
    for (position, domain) in report.domains.enumerated() {
      let colour = Self.colours[position % Self.colours.count]
      code(domain.code, domain.label, isCodable: false, colour, writer) {
        for row in report.matrix where row.domain == domain.code {
          code(row.code, row.label, isCodable: true, colour, writer) {}
        }
      }
    }
    writer.endElement()
  }

  private func code(
    _ code: String, _ label: LocalizedText, isCodable: Bool, _ colour: String, _ writer: XMLWriter, below: () -> Void
  ) {
    writer.startElement(
      "Code",
      attributes: [
        ("guid", guid(of: code)), ("name", "\(code) \(label(language))"), ("isCodable", isCodable ? "true" : "false"),
        ("color", colour),
      ])
    if let note = entries[code]?.scopeNote(language), !note.isEmpty { writer.element("Description", text: note) }
    below()
    writer.endElement()
  }

  private func projectXML(_ texts: [PlainPlan]) -> String {
    let writer = XMLWriter()
    writer.startElement(
      "Project",
      attributes: [
        ("xmlns", "urn:QDA-XML:project:1.0"), ("name", ExportWording.title(language)), ("origin", origin),
        ("creatingUserGUID", Self.user),
      ])
    writer.startElement("Users")
    writer.element("User", attributes: [("guid", Self.user), ("name", "Duizhao")])
    writer.endElement()
    writer.startElement("CodeBook")
    codes(writer)
    writer.endElement()
    let variables = QDAVariables(language: language)
    variables.declare(writer)
    if !report.plans.isEmpty {
      writer.startElement("Sources")
      for (plan, text) in zip(report.plans, texts) { source(plan, text, variables, writer) }
      writer.endElement()
    }
    writer.element("Description", text: ExportWording.cautionText(language))
    writer.endElement()
    return writer.finish()
  }

  private func source(_ aligned: AlignedPlan, _ text: PlainPlan, _ variables: QDAVariables, _ writer: XMLWriter) {
    let plan = aligned.plan
    let title = plan.metadata.title.isEmpty ? plan.name : plan.metadata.title
    writer.startElement(
      "TextSource",
      attributes: [
        ("guid", Self.source(plan)), ("name", "\(plan.id) \(title)"),
        ("plainTextPath", "internal://\(Self.file(plan))"), ("creatingUser", Self.user),
      ])
    writer.element("Description", text: "\(plan.source.file) SHA-256 \(plan.source.sha256)")
    for sentence in aligned.sentences where !sentence.topics.isEmpty {
      guard let place = text.places[sentence.sentence.id] else { continue }
      selection(sentence, place, Self.source(plan), writer)
    }
    variables.values(of: plan, writer)
    writer.endElement()
  }

  /// One coded sentence; its probabilities and deciding words stand in the description.
  private func selection(_ aligned: AlignedSentence, _ place: Range<Int>, _ source: String, _ writer: XMLWriter) {
    let id = "urn:duizhao:selection:\(source):\(aligned.sentence.id)"
    writer.startElement(
      "PlainTextSelection",
      attributes: [
        ("guid", NameGUID.of(id)), ("name", aligned.sentence.id), ("startPosition", String(place.lowerBound)),
        ("endPosition", String(place.upperBound)), ("creatingUser", Self.user),
      ])
    let notes = aligned.topics.map { topic in
      let words = topic.evidence.isEmpty ? "" : " (\(topic.evidence.joined(separator: Wording.comma(language))))"
      return "\(topic.code) \(Figure.score(topic.score))\(words)"
    }
    writer.element("Description", text: notes.joined(separator: Wording.semicolon(language)))
    for topic in aligned.topics {
      writer.startElement(
        "Coding", attributes: [("guid", NameGUID.of("\(id):\(topic.code)")), ("creatingUser", Self.user)])
      writer.element("CodeRef", attributes: [("targetGUID", guid(of: topic.code))])
      writer.endElement()
    }
    writer.endElement()
  }
}
