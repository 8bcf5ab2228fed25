import PlanModel
import Testing

/// Checks that the pieces of a plan share its source out among them, and the other guarantees of reading.
func expectConserved(_ plan: Plan, source: String, _ place: SourceLocation = #_sourceLocation) {
  for fault in ReadingInvariants.faults(of: plan, source: source) { Issue.record("\(fault)", sourceLocation: place) }
}

@Suite("Conservation")
struct ConservationTests {
  @Test("a document of which cleaning leaves nothing is kept as furniture")
  func nothingLeft() throws {
    let source = String(repeating: "</span>", count: 50) + "\u{AD}"
    let plan = try Fixtures.plan(text: source)
    expectConserved(plan, source: source)
    #expect(plan.furniture.map(\.original) == [source] && plan.allSentences.isEmpty)
  }

  @Test("every character belongs to exactly one piece", arguments: Fixtures.plans)
  func conserved(id: String) throws {
    let source = String(decoding: try Fixtures.bytes("plans/\(id).txt"), as: UTF8.self)
    expectConserved(try Fixtures.plan(id), source: source)
  }
}
