import ChineseText
import PlanModel
import Testing

@Suite("Signs lost between numbers")
struct LostSignsTests {
  private func clean(_ text: String) throws -> (text: String, findings: [Finding]) {
    let result = LostSigns().clean(TracedText(source: text), of: SourceText(text))
    return (result.text.string, result.findings)
  }

  @Test(
    "a dash between years is put back, however it was damaged",
    arguments: [
      ("（20212025年）", "（2021—2025年）"), ("2021一2025年", "2021—2025年"), ("2021?2025年", "2021—2025年"),
      ("2021 2025年", "2021—2025年"), ("2021年--2025年", "2021年—2025年"), ("２０２１２０２５年", "２０２１—２０２５年"),
    ])
  func years(found: String, official: String) throws {
    let result = try clean(found)
    #expect(result.text == official)
    #expect(result.findings.map(\.kind) == [.lostSign])
    #expect(result.findings.first?.severity == .note)
    #expect(try clean(result.text).findings.isEmpty)
  }

  @Test(
    "brackets around the year of a document number are put back",
    arguments: [
      ("川府发202125号", "川府发〔2021〕25号"), ("川府发〔202125号", "川府发〔2021〕25号"), ("川府发2021〕25号", "川府发〔2021〕25号"),
      ("嘉政办20221号", "嘉政办〔2022〕1号"), ("焦发20223号", "焦发〔2022〕3号"), ("国发201510号文件", "国发〔2015〕10号文件"),
    ])
  func numbers(found: String, official: String) throws {
    let result = try clean(found)
    #expect(result.text == official)
    #expect(result.findings.count == 1)
  }

  @Test(
    "other digits stay as found",
    arguments: [
      "1520个", "20211231", "2021—2025年", "2021-2025年", "20252021年", "电话20212025", "共20212025元", "2021、2025年", "56月",
      "第20212号建议", "编号20212022001", "省20223号", "国发20220号",
    ])
  func untouched(text: String) throws {
    let result = try clean(text)
    #expect(result.text == text)
    #expect(result.findings.isEmpty)
  }

  @Test("what is put back has an empty place in the source, the rest its own")
  func places() throws {
    let text = "（20212025年）"
    let result = LostSigns().clean(TracedText(source: text), of: SourceText(text)).text
    let dash = try #require(result.scalars.firstIndex(of: "—"))
    #expect(result.ranges[dash].isEmpty)
    #expect(result.sourceRange == SourceRange(start: 0, end: text.utf8.count))
  }

  @Test("a period of more than ten years is told as uncertain")
  func uncertain() throws {
    #expect(try clean("焦发20223号").findings.first?.severity == .warning)
    #expect(try clean("焦发〔20223号").findings.first?.severity == .note)
    #expect(try clean("20102035年").findings.first?.severity == .warning)
  }
}
