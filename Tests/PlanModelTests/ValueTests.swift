import PlanModel
import Testing

@Suite struct ValueTests {
  @Test("a range never ends before it starts")
  func range() {
    #expect(SourceRange(start: 5, end: 3).isEmpty)
    #expect(SourceRange(start: 1, end: 4).union(SourceRange(start: 7, end: 9)) == SourceRange(start: 1, end: 9))
    #expect(SourceRange(start: 1, end: 4).contains(SourceRange(start: 2, end: 4)))
    #expect(!SourceRange(start: 1, end: 4).contains(SourceRange(start: 2, end: 5)))
  }

  @Test("years of a period in the wrong order are swapped")
  func period() {
    #expect(Period(from: 2025, to: 2021) == Period(from: 2021, to: 2025))
  }

  @Test("a plan begins with its period, else with its issue")
  func startYear() {
    var metadata = PlanMetadata(title: "", jurisdiction: Jurisdiction(name: "", level: nil), kind: .plan)
    #expect(metadata.startYear == nil)
    metadata.issued = "2022-06-28"
    #expect(metadata.startYear == 2022)
    metadata.period = Period(from: 2021, to: 2025)
    #expect(metadata.startYear == 2021)
  }

  @Test("an input error is one line with file, line, problem and remedy")
  func inputError() {
    let error = InputError(file: "a\nb.xml", line: 3, problem: "broken", remedy: "mend it")
    #expect(error.description == "a b.xml:3: broken; mend it")
    #expect(InputError(problem: "no", remedy: "yes").description == "no; yes")
  }

  @Test("topics that do not apply, predate or could not be read are not counted as applicable")
  func applicable() {
    let counts = StateCounts(
      plan: "x", topics: [.covered: 3, .mentioned: 1, .absent: 2, .notApplicable: 4, .predates: 5])
    #expect(counts.applicable == 6)
    #expect(counts[.unreadable] == 0)
  }

  @Test("only an absent cell is a gap")
  func gap() {
    #expect(CellState.allCases.filter(\.isGap) == [.absent])
  }
}
