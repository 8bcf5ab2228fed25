import PlanModel
import Testing

@Suite("Lists of findings")
struct FindingListTests {
  private func finding(_ place: Int, _ severity: Finding.Severity = .note) -> Finding {
    Finding(.strayTag, severity, LocalizedText("甲", "a"), source: SourceRange(start: place, end: place + 1))
  }

  @Test("within the limit every finding is listed")
  func within() {
    var list = FindingList(most: 3)
    list.append(contentsOf: (0..<3).map { finding($0) })
    #expect(list.findings == (0..<3).map { finding($0) })
  }

  @Test("each kind is counted by itself, whatever order they come in, and told from its foremost place")
  func kinds() {
    var list = FindingList(most: 1)
    func date(_ place: Int) -> Finding {
      Finding(.impossibleDate, .warning, LocalizedText("乙", "b"), source: SourceRange(start: place, end: place + 1))
    }
    list.append(contentsOf: [finding(50), date(90), date(70), finding(60), date(20), finding(40), finding(80)])
    let found = list.findings
    #expect(found.prefix(2) == [finding(50), date(90)])
    #expect(found.map(\.kind) == [.strayTag, .impossibleDate, .strayTag, .impossibleDate])
    #expect(found.map(\.source?.start) == [50, 90, 40, 20])
    #expect(found[2].message.english.hasPrefix("3 more") && found[3].message.english.hasPrefix("2 more"))
    #expect(found[2].severity == .note && found[3].severity == .warning)
  }

  @Test("above it the rest is one finding with its number, its place, and the gravest of its severities")
  func above() {
    var list = FindingList(most: 3)
    list.append(contentsOf: (0..<3).map { finding($0) } + [finding(3), finding(4, .error), finding(5, .warning)])
    #expect(list.findings.count == 4)
    let last = list.findings[3]
    #expect(last.kind == .strayTag && last.severity == .error && last.source?.start == 3)
    #expect(last.message.english.hasPrefix("3 more") && last.message.chinese.contains("3处"))
  }
}
