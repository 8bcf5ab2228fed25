import PlanModel
import Testing

@testable import ChineseText

@Suite struct SentenceSplitterTests {
  private func split(_ text: String) -> [String] {
    SentenceSplitter.split(TracedText(source: text)).map(\.string)
  }

  @Test("a sentence ends behind 。！？ with closing quotes and brackets")
  func ends() {
    #expect(split("甲。乙！丙？丁") == ["甲。", "乙！", "丙？", "丁"])
    #expect(split("他说“好。”然后走了。") == ["他说“好。”", "然后走了。"])
    #expect(split("甲？！乙。") == ["甲？！", "乙。"])
  }

  @Test("nothing ends inside titles and brackets, or where the text goes on")
  func inside() {
    #expect(split("学习《怎么办？》一书。完") == ["学习《怎么办？》一书。", "完"])
    #expect(split("各部门（含区。县）负责。") == ["各部门（含区。县）负责。"])
    #expect(split("落实“谁执法谁普法。”的要求。") == ["落实“谁执法谁普法。”的要求。"])
    #expect(split("（责任单位：区司法局。）") == ["（责任单位：区司法局。）"])
  }

  @Test("a bracket without partner does not hold sentences together")
  func unmatched() { #expect(split("（甲。乙。") == ["（甲。", "乙。"]) }

  @Test("pieces are trimmed, and nothing is lost", arguments: Fixtures.plans)
  func conservation(_ id: String) throws {
    let text = try TextCleaner().clean(Fixtures.plan(id)).text
    let pieces = SentenceSplitter.split(text)
    let visible = text.scalars.filter { !$0.properties.isWhitespace }
    #expect(pieces.flatMap(\.scalars).filter { !$0.properties.isWhitespace } == visible)
    #expect(pieces.allSatisfy { $0 == $0.trimmed && !$0.isEmpty })
  }

  @Test("pieces lead back to the source")
  func places() {
    let pieces = SentenceSplitter.split(TracedText(source: "甲。 乙。"))
    #expect(pieces.map(\.sourceRange) == [SourceRange(start: 0, end: 6), SourceRange(start: 7, end: 13)])
  }
}
