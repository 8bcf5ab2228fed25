import PlanModel
import XMLTree

/// A plan as a document of Akoma Ntoso 3.0 (OASIS LegalDocML).
///
/// All words as found stand in the preface and the body, in their order and each once; numbers and headings are not cut
/// out of them. What was read from them (titles of tasks, units, topics) stands in attributes and metadata.
package struct AkomaNtoso: Sendable {
  let plan: Plan
  let topics: [String: [TopicScore]]
  let entries: [String: TopicEntry]
  let provenance: Provenance

  /// The document of a plan of a report.
  package init(_ aligned: AlignedPlan, in report: ComparisonReport) {
    plan = aligned.plan
    topics = Dictionary(
      aligned.sentences.map { ($0.sentence.id, $0.topics) }, uniquingKeysWith: { first, _ in first })
    entries = Dictionary(report.taxonomy.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    provenance = report.provenance
  }

  /// The document.
  package func document() -> String {
    let writer = XMLWriter()
    writer.startElement(
      "akomaNtoso",
      attributes: [("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"), ("xmlns:dz", Self.namespace)])
    writer.startElement(
      "doc", attributes: [("name", plan.metadata.kind.rawValue), ("contains", "originalVersion")])
    let references = AkomaNtosoReferences(self)
    AkomaNtosoMetadata(self).write(references, writer)
    AkomaNtosoBody(self, references: references).write(writer)
    writer.endElement()
    writer.endElement()
    return writer.finish()
  }

  /// Namespace of what the standard has no place for.
  static let namespace = "urn:duizhao:akn:1"

  /// Topics of the plan's sentences, each once, in the order of their notations.
  var usedTopics: [String] { Set(topics.values.joined().map(\.code)).sorted() }

  /// Units that the plan names, each once, in the order in which it names them.
  var units: [String] {
    var seen: Set<String> = []
    return plan.tasks.flatMap(\.responsible).map(\.name).filter { seen.insert($0).inserted }
  }
}

/// Names of what the document refers to: `#topic_D04`, `#unit_3`.
struct AkomaNtosoReferences {
  private let document: AkomaNtoso
  private let units: [String: Int]

  init(_ document: AkomaNtoso) {
    self.document = document
    units = Dictionary(
      document.units.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// References to topics, for `refersTo`; nil for none.
  func topics(_ sentence: String) -> String? {
    let topics = document.topics[sentence] ?? []
    return topics.isEmpty ? nil : topics.map { "#topic_\(IRIText.encoded($0.code))" }.joined(separator: " ")
  }

  /// References to the units of a task, for `refersTo`; nil for none.
  func units(of task: PlanTask) -> String? {
    var seen: Set<Int> = []
    let numbers = task.responsible.compactMap { units[$0.name] }.filter { seen.insert($0).inserted }
    return numbers.isEmpty ? nil : numbers.map { "#unit_\($0)" }.joined(separator: " ")
  }

  /// Writes what is referred to.
  func write(_ writer: XMLWriter) {
    writer.startElement("references", attributes: [("source", "#duizhao")])
    organization("duizhao", "/akn/ontology/organization/duizhao", "Duizhao", writer)
    let issuer = AkomaNtosoMetadata.issuer(of: document.plan)
    organization("issuer", "/akn/ontology/organization/cn/\(IRIText.encoded(issuer))", issuer, writer)
    for (offset, unit) in document.units.enumerated() {
      organization("unit_\(offset + 1)", "/akn/ontology/organization/cn/\(IRIText.encoded(unit))", unit, writer)
    }
    for code in document.usedTopics {
      let entry = document.entries[code]
      let slug = entry?.slug ?? ""
      writer.element(
        "TLCConcept",
        attributes: [
          ("eId", "topic_\(IRIText.encoded(code))"),
          ("href", "urn:duizhao:taxonomy:\(IRIText.encoded(slug.isEmpty ? code : slug))"),
          ("showAs", entry?.label.chinese ?? code),
        ])
    }
    for role in [ResponsibleUnit.Role.lead, .responsible, .support] {
      writer.element(
        "TLCRole",
        attributes: [
          ("eId", "role_\(role.rawValue)"), ("href", "/akn/ontology/role/\(role.rawValue)"),
          ("showAs", role.label.chinese),
        ])
    }
    writer.endElement()
  }

  /// Who is responsible for which task in which role: the standard has no place for it.
  func writeResponsibilities(_ ids: [Int: String], _ writer: XMLWriter) {
    for (position, task) in document.plan.tasks.enumerated() {
      guard let id = ids[position] else { continue }
      for unit in task.responsible {
        guard let number = units[unit.name] else { continue }
        writer.element(
          "dz:responsible",
          attributes: [("task", "#\(id)"), ("unit", "#unit_\(number)"), ("role", "#role_\(unit.role.rawValue)")])
      }
    }
  }

  private func organization(_ id: String, _ href: String, _ name: String, _ writer: XMLWriter) {
    writer.element(
      "TLCOrganization", attributes: [("eId", id), ("href", href), ("showAs", name)])
  }
}
