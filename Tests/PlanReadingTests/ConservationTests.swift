import PlanModel
import Testing

/// Checks that the pieces of a plan share its source out among them, and the other guarantees of reading.
func expectConserved(_ plan: Plan, source: String, _ place: SourceLocation = #_sourceLocation) {
  for fault in ReadingInvariants.faults(of: plan, source: source) { Issue.record("\(fault)", sourceLocation: place) }
}

@Suite("Conservation")
struct ConservationTests {
  @Test("every character belongs to exactly one piece", arguments: Fixtures.plans)
  func conserved(id: String) throws {
    let source = String(decoding: try Fixtures.bytes("plans/\(id).txt"), as: UTF8.self)
    expectConserved(try Fixtures.plan(id), source: source)
  }
}
