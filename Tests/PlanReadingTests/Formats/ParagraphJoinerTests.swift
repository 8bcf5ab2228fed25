import Testing

@testable import PlanReading

@Suite("Paragraphs of printed lines")
struct ParagraphJoinerTests {
  private func row(_ cells: [String], continues: Bool = false) -> PageText.Line {
    var line = PrintedTable.line(PageTable.text(of: cells), at: 0, 0)
    (line.cells, line.continuesRow) = (cells, continues)
    return line
  }

  @Test("what stands below a row that goes on from the page before goes on with no line in front of it")
  func belowRow() {
    // A note under the table fills its line, as the text below the table on the next page does.
    let notes = (0..<3).map { PrintedTable.line("注表中时限均为当年年底之前完成", at: 0, 40 + 60 * Double($0)) }
    let text = PrintedTable.line("以上任务由各单位按时限予以完成", at: 0, 40)
    let pages = [
      [row(["序号", "任务", "责任单位"]), row(["1", "清理", "县司"])] + notes,
      [row(["", "文件", "法局"], continues: true), text],
    ]
    let paragraphs = ParagraphJoiner.paragraphs(of: pages)
    #expect(paragraphs[1] == "1 | 清理文件 | 县司法局")
    #expect(paragraphs.last == text.text)
  }
}
