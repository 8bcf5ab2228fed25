import PlanModel
import Testing

@testable import ChineseText

@Suite struct SourceTextTests {
  @Test("a range gives its words; what is cut of a character becomes U+FFFD, and a range outside gives none")
  func words() {
    let text = "法治a政府"
    #expect(text.words(SourceRange(start: 3, end: 10)) == "治a政")
    #expect(text.words(SourceRange(start: 0, end: 13)) == text)
    #expect(text.words(SourceRange(start: 6, end: 6)).isEmpty)
    #expect(text.words(SourceRange(start: 4, end: 7)).hasPrefix("\u{FFFD}"))
    #expect(text.words(SourceRange(start: 6, end: 9)) == "a\u{FFFD}")
    #expect(text.words(SourceRange(start: 6, end: 14)).isEmpty)
  }
}
