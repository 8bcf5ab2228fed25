import PlanModel
import Testing

@testable import Alignment

@Suite struct EvidenceTests {
  private func words(_ text: String) -> [String] {
    let match = MatchText(text)
    let clause = TellingClause(topic: 0, range: match.clauseRanges[0], share: 0.9)
    return Evidence.words(for: 0, in: [], text: text, match: match, telling: [clause])
  }

  @Test(
    "the number of an item is no evidence",
    arguments: ["18.推进区域协同立法。", "18．推进区域协同立法。", "（三）推进区域协同立法。", "（3）推进区域协同立法。", "十二、推进区域协同立法。", "3）推进区域协同立法。"])
  func number(text: String) {
    #expect(words(text) == ["推进区域协同立法"])
  }

  @Test(
    "figures and words that begin with a numeral are", arguments: ["3.5万件案卷办结", "一体推进协同立法", "2025年完成编制", "十个部门联合执法"])
  func figures(text: String) {
    #expect(words(text) == [text])
  }

  @Test("a term is quoted as it stands in the text, each once, in text order")
  func terms() {
    let text = "完善“三项制度”，落实三项制度和案卷评查"
    let match = MatchText(text)
    let matches = [
      TermMatch(topic: 0, weight: 1, start: 2, end: 6), TermMatch(topic: 0, weight: 1, start: 9, end: 13),
      TermMatch(topic: 1, weight: 1, start: 14, end: 18),
    ]
    #expect(Evidence.words(for: 0, in: matches, text: text, match: match, telling: []) == ["三项制度"])
  }
}
