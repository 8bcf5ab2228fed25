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

  @Test("the keys of different runs differ, and each reads back as its characters")
  func distinct() {
    let keys = CharacterNGrams.keys(of: MatchText("数字法治政府").scalars[...])
    #expect(Set(keys).count == keys.count)
    #expect(keys.map(CharacterNGrams.text).allSatisfy { "数字法治政府".contains($0) })
  }
}
