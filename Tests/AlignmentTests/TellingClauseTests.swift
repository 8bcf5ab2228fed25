import Testing

@testable import Alignment

@Suite("Telling clauses")
struct TellingClauseTests {
  private func telling(_ clauses: [[Float]]) -> [TellingClause] {
    var telling: [TellingClause] = []
    for (number, probabilities) in clauses.enumerated() {
      probabilities.withUnsafeBufferPointer {
        TellingClause.add(number * 10..<number * 10 + 5, $0, to: &telling)
      }
    }
    return telling
  }

  @Test("the clause that speaks most for a topic is named, of equals the first")
  func most() {
    let clauses = telling([[0.3, 0.6], [0.5, 0.1], [0.5, 0.2]])
    #expect(TellingClause.most(clauses, for: 0) == 10..<15)
    #expect(TellingClause.most(clauses, for: 1) == 0..<5)
  }

  @Test("no clause is named for a topic that none speaks for")
  func none() {
    let clauses = telling([[0.19, 0.8]])
    #expect(TellingClause.most(clauses, for: 0) == nil)
    #expect(clauses.count == 1)
  }
}
