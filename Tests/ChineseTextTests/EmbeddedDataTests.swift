import Testing

@testable import ChineseText

@Suite struct EmbeddedDataTests {
  @Test("what is compiled in is what the files hold")
  func drift() throws {
    #expect(try Fixtures.data("traditional-characters.tsv") == EmbeddedData.traditionalCharacters)
    #expect(try Fixtures.data("traditional-phrases.tsv") == EmbeddedData.traditionalPhrases)
    #expect(try Fixtures.data("wording.tsv") == EmbeddedData.wording)
    #expect(try Fixtures.data("advertising.tsv") == EmbeddedData.advertising)
    #expect(try Fixtures.data("common-words.tsv") == EmbeddedData.commonWords)
    #expect(try Fixtures.data("official-language.txt") == EmbeddedData.officialLanguage)
  }
}
