import Testing

@testable import Alignment

@Suite struct LexiconMatcherTests {
  private let matcher = LexiconMatcher(index: LexiconIndex(scheme: SmallScheme.scheme))

  private func topics(_ text: String, heading: String = "") -> [String] {
    let context = matcher.phrases(in: MatchText(heading))
    return matcher.matches(in: MatchText(text), context: context).map { matcher.index.topics[$0.topic] }
  }

  @Test("a term inside a longer found term of any topic is dropped")
  func longest() {
    #expect(topics("加强规范性文件合法性审核。") == ["B05"])
  }

  @Test("a required word may stand in the heading")
  func required() {
    #expect(topics("严格合法性审核。") == ["C07"])
    #expect(topics("严格合法性审核。", heading: "规范性文件") == ["B05", "C07"])
  }

  @Test("an excluded word in the sentence silences the term")
  func excluded() {
    #expect(topics("对规范性文件开展合法性审核。") == ["B05"])
  }

  @Test("a gap spans up to twelve characters of one clause")
  func gap() {
    #expect(topics("取消一批行政许可事项。") == ["A03"])
    #expect(topics("取消收费，新设许可。") == [])
    #expect(topics("取消一二三四五六七八九十一二三许可。") == [])
  }

  @Test("a label with 、 is found without it too")
  func variants() {
    #expect(topics("推行双随机一公开监管。") == ["A09"])
    #expect(topics("推行“双随机、一公开”监管。") == ["A09"])
  }
}
