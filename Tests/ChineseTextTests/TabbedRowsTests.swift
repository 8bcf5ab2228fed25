import ChineseText
import PlanModel
import Testing

@Suite("Tables pasted with tabulators")
struct TabbedRowsTests {
  private func clean(_ text: String) -> String {
    TabbedRows().clean(TracedText(source: text), of: SourceText(text)).text.string
  }

  @Test("tabulators between cells become pipes, empty cells stay")
  func rows() {
    #expect(clean("序号\t任务\t单位\r\n1\t\t市司法局\n") == "序号|任务|单位\r\n1||市司法局\n")
  }

  @Test(
    "indents, single tabulators and single lines stay",
    arguments: ["\t\t正文\n\t\t正文", "甲\t乙\n丙\t丁", "甲\t乙\t丙\n正文", "正文"])
  func untouched(text: String) { #expect(clean(text) == text) }
}
