import ChineseText
import PlanModel
import Testing

@Suite("Letter-spacing")
struct LetterSpacingTests {
  private func clean(_ text: String) -> (text: String, findings: [Finding]) {
    let result = LetterSpacing().clean(TracedText(source: text), of: SourceText(text))
    return (result.text.string, result.findings)
  }

  @Test(
    "words whose characters stand apart are closed up",
    arguments: [
      ("实 施 方 案", "实施方案"), ("目　录", "目录"), ("第一行\n通 知\n正文", "第一行\n通知\n正文"), ("甲县 实  施  方  案", "甲县 实施方案"),
    ])
  func closed(found: String, official: String) {
    let result = clean(found)
    #expect(result.text == official)
    #expect(result.findings.count == 1)
    #expect(result.findings.first?.after.map { official.contains($0) } ?? false)
  }

  @Test("words that stand apart stay", arguments: ["中共中央 国务院", "甲 县人民政府", "一 总体要求", "打印 关闭"])
  func untouched(text: String) {
    #expect(clean(text).text == text)
    #expect(clean(text).findings.isEmpty)
  }
}
