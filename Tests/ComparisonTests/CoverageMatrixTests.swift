import PlanModel
import Taxonomy
import Testing

@testable import Comparison

/// The cell of one topic in one plan.
private func cell(_ code: String, _ plan: AlignedPlan) throws -> MatrixCell {
  let row = try #require(CoverageMatrix.rows(plans: [plan], scheme: smallScheme).first { $0.code == code })
  return try #require(row.cells.first)
}

@Test("a topic that a sentence is about is covered, and every such sentence is quoted in document order")
func covered() throws {
  let plan = smallPlan(
    "p", tasks: [[Line("一", ["A02", "A01"], score: 0.6)], [Line("二", ["A01"])]], others: [Line("零", ["A01"])])
  let found = try cell("A01", plan)
  #expect(found.state == .covered)
  #expect(found.sentences.map(\.id) == ["p/0/1", "p/1/1", "p/2/1"])
  #expect(found.sentences.map(\.task) == [nil, "p/1", "p/2"])
  #expect(found.sentences.map(\.original) == ["[零]", "[一]", "[二]"])
  #expect(found.sentences.map(\.score) == [0.9, 0.6, 0.9])
  #expect(found.sentences.first?.evidence == ["证"])
  #expect(!found.isPlannedOnly)
}

@Test("a topic given twice to one sentence is quoted once")
func coveredOnce() throws {
  let plan = smallPlan("p", tasks: [[Line("一", ["A01", "A01"])]])
  #expect(try cell("A01", plan).sentences.count == 1)
}

@Test("a topic that stands only among the next steps of a report is covered, and marked as planned only")
func plannedOnly() throws {
  let plan = smallPlan(
    "r", tasks: [[Line("一", ["A01"])], [Line("二", ["A01", "A02"])]], roles: [2: .nextStep])
  #expect(try cell("A02", plan).state == .covered)
  #expect(try cell("A02", plan).isPlannedOnly)
  #expect(try !cell("A01", plan).isPlannedOnly)
}

@Test("a topic that is only named is mentioned, and the naming sentences are quoted")
func mentioned() throws {
  let plan = smallPlan("p", tasks: [[Line("一", ["A02"], mentions: ["A01", "A02"]), Line("二", mentions: ["A01"])]])
  #expect(try cell("A01", plan).state == .mentioned)
  #expect(try cell("A01", plan).sentences.map(\.id) == ["p/1/1", "p/1/2"])
  #expect(try cell("A02", plan).state == .covered)
}

@Test("a topic that is not found is absent, and the nearest sentences are quoted in the order given")
func absent() throws {
  let near = [
    NearSentence(sentence: "p/1/2", score: 0.3), NearSentence(sentence: "gone", score: 0.2),
    NearSentence(sentence: "p/1/1", score: 0.1),
  ]
  let plan = smallPlan("p", tasks: [[Line("一", ["A02"]), Line("二")]], nearest: ["A01": near])
  let found = try cell("A01", plan)
  #expect(found.state == .absent && found.state.isGap)
  #expect(found.sentences.isEmpty)
  #expect(found.nearest.map(\.id) == ["p/1/2", "p/1/1"])
  #expect(found.nearest.map(\.score) == [0.3, 0.1])
  #expect(found.nearest.map(\.text) == ["二", "一"])
}

@Test("a county without the competence has no gap, but what it does cover is covered")
func notApplicable() throws {
  let near = ["B01": [NearSentence(sentence: "c/1/1", score: 0.2)]]
  let county = smallPlan("c", level: .county, tasks: [[Line("一", ["A01"])]], nearest: near)
  #expect(try cell("B01", county).state == .notApplicable)
  #expect(try cell("B01", county).nearest.map(\.id) == ["c/1/1"])
  let bold = smallPlan("c", level: .county, tasks: [[Line("一", ["B01"])]])
  #expect(try cell("B01", bold).state == .covered)
}

@Test("a county without the competence covers a topic only where a sentence is surely about it")
func unsureWithoutCompetence() throws {
  let county = smallPlan("c", level: .county, tasks: [[Line("一", ["B01"], score: 0.7)]])
  #expect(try cell("B01", county).state == .notApplicable)
  let province = smallPlan("p", level: .province, tasks: [[Line("一", ["B01"], score: 0.7)]])
  #expect(try cell("B01", province).state == .covered)
}

@Test("a county that only names what it has no competence for has not taken it up")
func namedWithoutCompetence() throws {
  let county = smallPlan("c", level: .county, tasks: [[Line("一", ["A01"], mentions: ["B01"])]])
  #expect(try cell("B01", county).state == .notApplicable)
}

@Test(
  "an unknown level, the centre and departments lack no competence", arguments: [nil, PlanLevel.central, .department])
func everyCompetence(level: PlanLevel?) throws {
  #expect(try cell("B01", smallPlan("p", level: level, tasks: [[Line()]])).state == .absent)
}

@Test("a plan older than the topic's first outline predates it, one of the same year or of unknown year does not")
func predates() throws {
  func state(_ years: Period?) throws -> CellState {
    try cell("B02", smallPlan("p", years: years, tasks: [[Line()]])).state
  }
  #expect(try state(Period(from: 2019, to: 2019)) == .predates)
  #expect(try state(Period(from: 2021, to: 2025)) == .absent)
  #expect(try state(nil) == .absent)
}

@Test("what is not found in a plan that was not read wholly is unreadable, never absent; what is found stands")
func unreadable() throws {
  let torn = smallPlan(
    "p", level: .county, years: Period(from: 2019, to: 2019), tasks: [[Line("一", ["A01"], mentions: ["A02"])]],
    findings: [unreadPage])
  #expect(try cell("A01", torn).state == .covered)
  #expect(try cell("A02", torn).state == .mentioned)
  for code in ["A03", "B01", "B02"] { #expect(try cell(code, torn).state == .unreadable) }
  let noTasks = smallPlan("p", tasks: [], others: [Line("一", ["A01"])])
  #expect(try cell("A01", noTasks).state == .covered)
  #expect(try cell("A02", noTasks).state == .unreadable)
}

@Test("there is a row for each topic and a cell for each plan, in the orders given")
func rowOrder() {
  let plans = [smallPlan("q", tasks: [[Line()]]), smallPlan("p", tasks: [[Line("一", ["X99"])]])]
  let rows = CoverageMatrix.rows(plans: plans, scheme: smallScheme)
  #expect(rows.map(\.code) == ["Z01", "A01", "A02", "A03", "A04", "B01", "B02"])
  #expect(rows.map(\.domain) == ["Z", "A", "A", "A", "A", "B", "B"])
  #expect(rows.allSatisfy { $0.cells.map(\.plan) == ["q", "p"] })
}

@Test("a domain counts its topics by state, and its counts add up")
func domains() throws {
  let plan = smallPlan("c", level: .county, tasks: [[Line("一", ["A01", "A02"], mentions: ["A03"])]])
  let rows = CoverageMatrix.domains(plans: [plan], scheme: smallScheme)
  #expect(rows.map(\.code) == ["Z", "A", "B"])
  let a = try #require(rows[1].counts.first)
  #expect(a.topics == [.covered: 2, .mentioned: 1, .absent: 1])
  #expect(a.applicable == 4)
  let b = try #require(rows[2].counts.first)
  #expect(b.topics == [.notApplicable: 1, .absent: 1])
}

@Test("every state has one rule, and the last rule always holds")
func rules() {
  #expect(CellRule.ordered.map(\.state) == [.covered, .notApplicable, .mentioned, .unreadable, .predates, .absent])
  #expect(Set(CellRule.ordered.map(\.state)) == Set(CellState.allCases))
}
