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
