import Testing

@testable import ChineseText

@Suite struct CharacterNGramsTests {
  @Test("runs do not cross punctuation, and Latin letters count in small")
  func runs() {
    #expect(CharacterNGrams("法治，APP", sizes: 1...2).strings == ["a", "ap", "p", "pp", "治", "法", "法治"])
    #expect(CharacterNGrams("法治 政府", sizes: 3...3).isEmpty)
  }

  @Test("likeness is 1 for the same text and 0 for texts without common runs")
  func likeness() {
    let text = CharacterNGrams("行政执法三项制度")
    #expect(text.dice(text) == 1)
    #expect(text.dice(CharacterNGrams("营商环境")) == 0)
    #expect(CharacterNGrams("三项制度").containment(in: text) == 1)
    #expect(CharacterNGrams("").dice(CharacterNGrams("")) == 0)
    #expect(text.dice(CharacterNGrams("三项制度")) == CharacterNGrams("三项制度").dice(text))
  }
}
