import PlanModel
import Testing

@testable import ChineseText

@Suite struct GlossRemovalTests {
  private let glossed = "習(xí)近平新時代，建設(shè)法治，國務(wù)院，"

  @Test("glosses behind characters are removed, with one finding that counts them")
  func removed() throws {
    let (text, findings) = Fixtures.run(GlossRemoval(), glossed)
    #expect(text == "習近平新時代，建設法治，國務院，")
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.before == "習(xí)")
    #expect(finding.after == "習")
    #expect(finding.message.english.hasPrefix("3 "))
  }

  @Test(
    "genuine brackets stay",
    arguments: ["平臺(APP)", "(PPP)項目", "(2021—2025年)", "(一)健全", "標準(ISO)", "考評(依法行政考評)", "第1(xí)"])
  func kept(_ text: String) { #expect(Fixtures.run(GlossRemoval(), glossed + text).text.hasSuffix(text)) }

  @Test("a reading that an author gives once or twice stays")
  func rare() {
    let text = "盱(xū)眙(yí)县的方案"
    #expect(Fixtures.run(GlossRemoval(), text).text == text)
  }

  @Test("syllables without tone, decomposed marks and full-width brackets are glosses in a glossed text")
  func forms() {
    #expect(Fixtures.run(GlossRemoval(), glossed + "的(de)規（guī）學(xué)").text.contains("的規學"))
    #expect(Fixtures.run(GlossRemoval(), glossed + "規(gui\u{304})").text.hasSuffix("規"))
  }
}

@Suite struct PinyinSyllableTests {
  @Test(
    "syllables are read with their tone",
    arguments: [
      ("xí", "xi", 2), ("guī", "gui", 1), ("lǜ", "lv", 4), ("ma", "ma", 0), ("lüè", "lve", 4), ("jǖ", "ju", 1),
    ])
  func read(_ text: String, _ letters: String, _ tone: Int) throws {
    let syllable = try #require(PinyinSyllable(text.unicodeScalars))
    #expect(syllable.letters == letters)
    #expect(syllable.tone == tone)
  }

  @Test("other letters are none", arguments: ["app", "", "xq", "gūī", "PPP", "zhuangs", "í1", "法"])
  func refused(_ text: String) { #expect(PinyinSyllable(text.unicodeScalars) == nil) }
}
