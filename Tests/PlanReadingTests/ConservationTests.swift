import PlanModel
import Testing

/// Checks that the pieces of a plan share its source out among them.
func expectConserved(_ plan: Plan, source: String, _ place: SourceLocation = #_sourceLocation) {
  let bytes = Array(source.utf8)
  var end = 0
  for range in plan.pieceRanges {
    #expect(range.start >= end, "pieces overlap at \(range)", sourceLocation: place)
    let gap = String(decoding: bytes[min(end, range.start)..<range.start], as: UTF8.self)
    #expect(gap.allSatisfy { $0.isWhitespace }, "nothing holds “\(gap)”", sourceLocation: place)
    end = max(end, range.end)
  }
  let rest = String(decoding: bytes[min(end, bytes.count)...], as: UTF8.self)
  #expect(rest.allSatisfy { $0.isWhitespace }, "nothing holds “\(rest)”", sourceLocation: place)
  for sentence in plan.allSentences {
    let words = String(decoding: bytes[sentence.source.start..<sentence.source.end], as: UTF8.self)
    #expect(sentence.original == words, sourceLocation: place)
  }
  let ids = plan.allSentences.map(\.id) + plan.headings.map(\.id)
  #expect(Set(ids).count == ids.count, "ids are not unique", sourceLocation: place)
  #expect(Set(plan.tasks.map(\.id)).count == plan.tasks.count, "task ids are not unique", sourceLocation: place)
}

@Suite("Conservation")
struct ConservationTests {
  @Test("every character belongs to exactly one piece", arguments: Fixtures.plans)
  func conserved(id: String) throws {
    let source = String(decoding: try Fixtures.bytes("plans/\(id).txt"), as: UTF8.self)
    expectConserved(try Fixtures.plan(id), source: source)
  }
}
