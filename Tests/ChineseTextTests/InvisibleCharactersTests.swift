import PlanModel
import Testing

@testable import ChineseText

@Suite struct InvisibleCharactersTests {
  @Test("zero-width and control characters are removed, one finding a kind")
  func invisible() {
    let (text, findings) = Fixtures.run(InvisibleCharacters(), "法\u{200B}治\u{200B}政\u{AD}府\u{FEFF}\u{7}\n\t")
    #expect(text == "法治政府\n\t")
    #expect(findings.map(\.before) == ["U+0007", "U+00AD", "U+200B", "U+FEFF"])
  }

  @Test("private-use characters are removed as warnings, with number and first place")
  func privateUse() throws {
    let (text, findings) = Fixtures.run(PrivateUseCharacters(), "甲\u{E004}乙\u{E004}\u{F8FF}")
    #expect(text == "甲乙")
    #expect(findings.map(\.severity) == [.warning, .warning])
    let first = try #require(findings.first)
    #expect(first.message.english.contains("2 in all"))
    #expect(first.source?.start == 3)
  }

  @Test("plain text is not touched")
  func plain() {
    #expect(Fixtures.run(InvisibleCharacters(), "法治，2021—2025年\n").findings.isEmpty)
    #expect(Fixtures.run(PrivateUseCharacters(), "法治").findings.isEmpty)
  }
}
