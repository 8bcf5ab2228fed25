import Duizhao
import Testing
import XMLTree

@Suite struct AkomaNtosoTests {
  private static func document(_ aligned: AlignedPlan) throws -> XMLElement {
    let text = AkomaNtoso(aligned, in: try Repository.report.get()).document()
    return try XMLParser.parse(Array(text.utf8), file: aligned.plan.id)
  }

  @Test("every word as found stands in the document, once and in its order")
  func conservation() throws {
    for aligned in try Repository.aligned.get() {
      let plan = aligned.plan
      var pieces = plan.headings.map { ($0.source, $0.original) }
      pieces += (plan.otherSentences + plan.tasks.flatMap(\.sentences)).map { ($0.source, $0.original) }
      pieces += plan.tasks.flatMap(\.responsibleLines).map { ($0.source, $0.original) }
      let document = try Self.document(aligned)
      let read = document.all { ["p", "heading"].contains($0) }.map(\.text).filter { !$0.isEmpty }
      let isSame = read == pieces.sorted { $0.0 < $1.0 }.map(\.1)
      #expect(isSame, "\(plan.id)")
    }
  }

  @Test("each task is a container with its title and units; ids are unique, and every reference leads somewhere")
  func structure() throws {
    for aligned in try Repository.aligned.get() {
      let plan = aligned.plan
      let document = try Self.document(aligned)
      let containers = document.all { $0 == "hcontainer" }.filter { $0.attribute("name") != "text" }
      #expect(Set(containers.compactMap { $0.attribute("wId") }).count == plan.tasks.count)
      #expect(containers.map { $0.attribute("title") ?? "" } == plan.tasks.map(\.title))
      #expect(document.all { $0 == "chapter" }.count == plan.headings.count { $0.kind == .part })
      #expect(document.all { $0 == "section" }.count == plan.headings.count { $0.kind == .section })
      let ids = document.all { _ in true }.compactMap { $0.attribute("eId") }
      #expect(Set(ids).count == ids.count)
      let known = Set(ids)
      for element in document.all({ _ in true }) {
        for name in ["refersTo", "source", "href", "task", "unit", "role"] {
          for word in (element.attribute(name) ?? "").split(separator: " ") where word.hasPrefix("#") {
            #expect(known.contains(String(word.dropFirst())), "\(plan.id): \(word)")
          }
        }
      }
      let units = plan.tasks.reduce(0) { $0 + $1.responsible.count }
      #expect(document.all { $0 == "responsible" }.count == units)
    }
  }

  @Test("a plan that tells no date and no title still has a document")
  func bare() throws {
    var report = try Repository.report.get()
    var aligned = try #require(report.plans.first)
    aligned.plan.metadata = PlanMetadata(title: "", jurisdiction: Jurisdiction(name: "", level: nil), kind: .other)
    aligned.plan.headings = []
    aligned.plan.tasks = []
    aligned.plan.otherSentences = []
    aligned.sentences = []
    report.plans = [aligned]
    let text = AkomaNtoso(aligned, in: report).document()
    #expect(text.contains("date=\"0001-01-01\" name=\"unknown\"") && text.contains("<mainBody>"))
    #expect(throws: Never.self) { try XMLParser.parse(Array(text.utf8), file: "bare") }
  }
}

extension XMLElement {
  /// This element and those below it whose local names are asked for, in document order.
  fileprivate func all(_ isWanted: (String) -> Bool) -> [XMLElement] {
    (isWanted(name.local) ? [self] : []) + elements.flatMap { $0.all(isWanted) }
  }
}
