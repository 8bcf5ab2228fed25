import PlanModel
import XMLTree

/// The metadata of an Akoma Ntoso document: work, expression and manifestation (FRBR), topics, references, provenance.
struct AkomaNtosoMetadata {
  private let document: AkomaNtoso
  private var plan: Plan { document.plan }

  init(_ document: AkomaNtoso) {
    self.document = document
  }

  /// Who issued a plan; the place where the document does not tell.
  static func issuer(of plan: Plan) -> String {
    let issuer = plan.metadata.issuer ?? ""
    return issuer.isEmpty ? plan.name : issuer
  }

  func write(_ references: AkomaNtosoReferences, _ writer: XMLWriter) {
    writer.startElement("meta")
    writer.startElement("identification", attributes: [("source", "#duizhao")])
    let work = "/akn/cn/doc/\(plan.metadata.kind.rawValue)/\(date.value.prefix(4))/\(IRIText.encoded(plan.id))"
    level("FRBRWork", work, part: "!main", writer) {
      writer.element("FRBRcountry", attributes: [("value", "cn")])
      writer.element("FRBRsubtype", attributes: [("value", plan.metadata.kind.rawValue)])
      if let number = plan.metadata.documentNumber {
        writer.element("FRBRnumber", attributes: [("value", number)])
      }
      if !plan.metadata.title.isEmpty { writer.element("FRBRname", attributes: [("value", plan.metadata.title)]) }
    }
    let expression = "\(work)/zho@\(date.value)"
    level("FRBRExpression", expression, part: "!main", writer) {
      writer.element("FRBRlanguage", attributes: [("language", "zho")])
    }
    level("FRBRManifestation", expression, part: "!main.xml", ending: ".xml", writer) {
      writer.element("FRBRformat", attributes: [("value", "application/akn+xml")])
    }
    writer.endElement()
    classification(writer)
    references.write(writer)
    proprietary(references, writer)
    writer.endElement()
  }

  /// The date of the work, with what it is the date of: no clock, and where the document tells none, its first year.
  private var date: (value: String, name: String) {
    if let issued = plan.metadata.issued, Self.isDate(issued) { return (issued, "issued") }
    guard let year = plan.metadata.startYear, (1...9999).contains(year) else { return ("0001-01-01", "unknown") }
    let digits = String(year)
    return (String(repeating: "0", count: 4 - digits.utf8.count) + digits + "-01-01", "period")
  }

  /// True for `2021-08-31`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] > 0, (1...12).contains(numbers[1]) else { return false }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[numbers[1] - 1]).contains(numbers[2])
  }

  private func level(
    _ name: String, _ uri: String, part: String, ending: String = "", _ writer: XMLWriter, _ more: () -> Void
  ) {
    writer.startElement(name)
    writer.element("FRBRthis", attributes: [("value", "\(uri)/\(part)")])
    writer.element("FRBRuri", attributes: [("value", uri + ending)])
    writer.element("FRBRdate", attributes: [("date", date.value), ("name", date.name)])
    writer.element("FRBRauthor", attributes: [("href", name == "FRBRWork" ? "#issuer" : "#duizhao")])
    more()
    writer.endElement()
  }

  /// The topics of the plan as keywords.
  private func classification(_ writer: XMLWriter) {
    let topics = document.usedTopics
    guard !topics.isEmpty else { return }
    writer.startElement("classification", attributes: [("source", "#duizhao")])
    for code in topics {
      writer.element(
        "keyword",
        attributes: [
          ("value", code), ("showAs", document.entries[code]?.label.chinese ?? code),
          ("refersTo", "#topic_\(IRIText.encoded(code))"),
          ("dictionary", "urn:duizhao:taxonomy"),
        ])
    }
    writer.endElement()
  }

  private func proprietary(_ references: AkomaNtosoReferences, _ writer: XMLWriter) {
    let made = document.provenance
    writer.startElement("proprietary", attributes: [("source", "#duizhao")])
    writer.element(
      "dz:source",
      attributes: [
        ("file", plan.source.file), ("sha256", plan.source.sha256), ("format", plan.source.format),
        ("encoding", plan.source.encoding), ("byteCount", String(plan.source.byteCount)),
      ])
    writer.element(
      "dz:provenance",
      attributes: [
        ("engine", made.engine), ("taxonomyVersion", made.taxonomyVersion), ("taxonomySHA256", made.taxonomySHA256),
      ])
    writer.startElement("dz:jurisdiction")
    writer.attribute("name", plan.metadata.jurisdiction.name)
    writer.attribute("level", plan.metadata.jurisdiction.level?.rawValue)
    writer.endElement()
    if let period = plan.metadata.period {
      writer.element("dz:period", attributes: [("from", String(period.from)), ("to", String(period.to))])
    }
    references.writeResponsibilities(AkomaNtosoBody.taskIDs(plan), writer)
    writer.endElement()
  }
}
