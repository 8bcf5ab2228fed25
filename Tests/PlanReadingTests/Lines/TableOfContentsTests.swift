import ChineseText
import PlanModel
import Testing

@testable import PlanReading

@Suite struct TableOfContentsTests {
  /// The lines of the table, and the first line behind it.
  private func found(_ text: String) -> (count: Int, next: String) {
    let lines = text.split(separator: "\n").map {
      TextLine(text: TracedText(source: String($0)), followsBlank: false)
    }
    let range = TableOfContents.lines(of: lines)
    return (range.count, range.upperBound < lines.count ? lines[range.upperBound].text.scalars.string : "")
  }

  private let body = "一、总体要求\n坚持依法行政。\n二、主要任务\n落实责任。\n"

  @Test(
    "a preamble between the table and the first heading is text",
    arguments: ["…………", "\t", " - ", "......", ""])
  func preamble(leader: String) {
    let page = leader.isEmpty ? "" : "1"
    let contents = "目　录\n一、总体要求\(leader)\(page)\n二、主要任务\(leader)\(page)\n"
    let preamble = "为深入贯彻习近平法治思想，制定本方案。"
    #expect(found(contents + preamble + "\n" + body) == (3, preamble))
    #expect(found(contents + "前言\n" + preamble + "\n" + body) == (3, "前言"))
    #expect(found(contents + body) == (3, "一、总体要求"))
  }

  @Test("an entry that is not repeated word for word, one over two lines, and one without a number belong to it")
  func oddEntries() {
    let contents = "目录\n前言…………1\n一、总体要求…………1\n二、全面加快形成职责明确、依法行政的\n治理体系…………2\n后记…………9\n"
    #expect(found(contents + "前言\n近年来成效明显。\n" + body) == (6, "前言"))
  }

  @Test("without the first entry repeated, page numbers alone tell how far it goes")
  func otherHeadings() {
    let contents = "目录\n一、要求……1\n二、任务……2\n三、保障……3\n"
    #expect(found(contents + body) == (4, "一、总体要求"))
  }

  @Test("a head without entries goes alone, and the word within a text is none")
  func headAlone() {
    #expect(found("目录\n" + body) == (1, "一、总体要求"))
    #expect(found("公布权责目录\n" + body).count == 0)
  }

  @Test("lines without a head count only where they are repeated")
  func bare() {
    let contents = "一、总体要求 1\n二、主要任务 3\n三、组织保障 7\n"
    #expect(found(contents + body) == (3, "一、总体要求"))
    #expect(found("一、完成立法项目 1\n二、开展评估 3\n三、举办培训班 7\n").count == 0)
  }

  @Test("an entry with leaders is told from text that ends with a number")
  func leaders() {
    #expect(TableOfContents.hasLeaders(Array("（一）指导思想......12".unicodeScalars)))
    #expect(!TableOfContents.hasLeaders(Array("完成率达到100".unicodeScalars)))
    #expect(!TableOfContents.hasLeaders(Array("提高到2.5".unicodeScalars)))
  }
}
