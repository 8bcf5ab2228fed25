import Testing

@testable import Alignment

@Suite struct CharacterNGramsTests {
  private func grams(_ text: String) -> [String] {
    CharacterNGrams.keys(of: MatchText(text).scalars[...]).map(CharacterNGrams.text)
  }

  @Test("pairs and triples are taken within runs of characters, each once")
  func keys() {
    #expect(grams("行政法") == ["行政", "政法", "行政法"])
    #expect(grams("行政、法") == ["行政"])
    #expect(grams("行行行行") == ["行行", "行行行"])
  }

  @Test("digits are alike")
  func digits() {
    #expect(grams("2021年") == grams("2023年"))
  }

  @Test("a key reads back")
  func roundTrip() {
    for key in CharacterNGrams.keys(of: MatchText("数字法治政府").scalars[...]) {
      #expect(CharacterNGrams.key(Substring(CharacterNGrams.text(key))) == key)
    }
  }
}
