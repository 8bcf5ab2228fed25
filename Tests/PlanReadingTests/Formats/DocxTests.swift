import PlanModel
import PlanReading
import Testing

@Suite("DOCX")
struct DocxTests {
  private func text(_ bytes: [UInt8]) throws -> ExtractedText { try FormatReaders().extract(bytes, file: "p.docx") }

  private func lines(body: String, numbering: String = "", styles: String = "") throws -> [String] {
    try text(TestDocx.bytes(body: body, numbering: numbering, styles: styles)).text.split(separator: "\n").map(
      String.init)
  }

  private func list(_ levels: String, extra: String = "", id: Int = 1) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
      + "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id)\"/>\(extra)</w:num>"
  }

  private func level(_ index: Int, _ format: String, _ text: String, _ extra: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>"
      + "\(extra)</w:lvl>"
  }

  @Test(
    "numbers are shown in their format",
    arguments: [
      ("decimal", "11"), ("chineseCounting", "十一"), ("chineseCountingThousand", "十一"), ("japaneseCounting", "十一"),
      ("ideographDigital", "一一"), ("chineseLegalSimplified", "壹拾壹"), ("lowerLetter", "k"), ("upperRoman", "XI"),
      ("decimalEnclosedCircle", "⑪"), ("decimalFullWidth", "１１"), ("decimalZero", "11"), ("ordinal", "11th"),
      ("decimalEnclosedParen", "⑾"), ("ideographZodiac", "戌"), ("noSuchFormat", "11"),
    ])
  func formats(format: String, shown: String) throws {
    let body = String(repeating: TestDocx.paragraph("甲", level: 0), count: 11)
    let lines = try lines(body: body, numbering: list(level(0, format, "（%1）")))
    #expect(lines.last == "（\(shown)） 甲")
  }

  @Test("the celestial stems are the format's numbers")
  func stems() throws {
    let body = String(repeating: TestDocx.paragraph("甲", level: 0), count: 3)
    #expect(try lines(body: body, numbering: list(level(0, "ideographTraditional", "%1、"))).last == "丙、 甲")
  }

  @Test("levels restart below a higher one, show numbers above them, and legal numbering shows digits")
  func levels() throws {
    let numbering = list(
      level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + level(2, "decimal", "%3）", "<w:lvlRestart w:val=\"0\"/>"))
    let body = [0, 1, 1, 2, 0, 1, 2].map { TestDocx.paragraph("甲", level: $0) }.joined()
    #expect(
      try lines(body: body, numbering: numbering) == ["第一章 甲", "1.1 甲", "1.2 甲", "1） 甲", "第二章 甲", "2.1 甲", "2） 甲"])
  }

  @Test("lists of one definition count on; an overridden start begins anew, once")
  func sharedCounts() throws {
    let numbering =
      list(level(0, "decimal", "%1."))
      + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/>"
      + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    let body = ["1", "5", "6", "6"].map { TestDocx.paragraph("甲", level: 0, list: $0) }.joined()
    #expect(try lines(body: body, numbering: numbering) == ["1. 甲", "2. 甲", "1. 甲", "2. 甲"])
  }

  @Test("a style numbers its paragraphs; a direct 0 takes the number off; bullets and empty paragraphs show none")
  func styles() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
      </w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="x"/><w:basedOn w:val="H1"/><w:pPr><w:numPr>\
      <w:ilvl w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="L"/></w:style>
      """
    let numbering = list(
      level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>") + level(1, "bullet", "\u{F0B7}"))
    let off =
      "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>\(TestDocx.run("丁"))</w:p>"
    let body =
      TestDocx.paragraph("甲", style: "H1") + TestDocx.paragraph("乙", style: "H2") + TestDocx.paragraph("", style: "H1")
      + TestDocx.paragraph("丙", style: "H1") + off + TestDocx.paragraph("戊", style: "L")
    #expect(try lines(body: body, numbering: numbering, styles: styles) == ["一、 甲", "乙", "三、 丙", "丁", "戊"])
  }

  @Test("tracked changes are accepted: insertions stay, deletions go, a deleted paragraph mark joins")
  func trackedChanges() throws {
    let body = """
      <w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>错</w:delText></w:r></w:del><w:ins><w:r><w:t>乙</w:t></w:r></w:ins>\
      <w:moveFrom><w:r><w:t>错</w:t></w:r></w:moveFrom></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>\
      <w:p><w:r><w:t>丁</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>错</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    #expect(try lines(body: body) == ["甲乙", "丙丁"])
  }

  @Test("fields show their result, ruby its base, a choice of alternatives one of them, breaks end a line")
  func runs() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF 错</w:instrText></w:r><w:r>\
      <w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
      <w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink><w:r><w:ruby><w:rt><w:r><w:t>bing</w:t></w:r></w:rt><w:rubyBase><w:r>\
      <w:t>丙</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:br/></w:r><w:r><w:t>丁</w:t><w:noBreakHyphen/><w:sym w:char="2022"/></w:r>\
      <mc:AlternateContent><mc:Choice><w:r><w:t>戊</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>错</w:t></w:r></mc:Fallback>\
      </mc:AlternateContent></w:p>
      """
    #expect(try lines(body: body) == ["甲乙丙", "丁-•戊"])
  }

  @Test("a text box follows its paragraph; rows are lines; a frame of one cell gives its paragraphs")
  func boxesAndTables() throws {
    func cell(_ text: String) -> String { "<w:tc>\(text.isEmpty ? "<w:p/>" : TestDocx.paragraph(text))</w:tc>" }
    let body = """
      <w:p><w:r><w:t>甲</w:t></w:r><w:r><w:pict><w:txbxContent>\(TestDocx.paragraph("框"))</w:txbxContent></w:pict></w:r></w:p>\
      <w:tbl><w:tr>\(cell("类别") + cell("任务"))</w:tr><w:tr>\(cell("") + cell("乙"))</w:tr><w:sdt><w:sdtContent><w:tr>\
      \(cell("一") + cell("") + cell("丙"))</w:tr></w:sdtContent></w:sdt></w:tbl>\
      <w:tbl><w:tr><w:tc>\(TestDocx.paragraph("丁") + TestDocx.paragraph("戊"))</w:tc></w:tr></w:tbl>
      """
    #expect(try lines(body: body) == ["甲", "框", "类别 | 任务", "乙", "一 |  | 丙", "丁", "戊"])
  }

  @Test("footnotes, hidden text and an automatic table of contents are furniture")
  func furniture() throws {
    let bytes = TestDocx.bytes(
      body: TestDocx.paragraph("一、任务\t3", style: "T1") + TestDocx.paragraph("一、任务")
        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>1.甲。</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        + TestDocx.paragraph("2.乙。"),
      styles: "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>",
      footnotes: "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>——</w:t></w:r></w:p></w:footnote>"
        + "<w:footnote w:id=\"2\">\(TestDocx.paragraph("见附件。"))</w:footnote>")
    let plan = try Fixtures.reader().read(bytes: bytes, file: "p.docx", id: "p", metadata: nil)
    #expect(plan.furniture.map(\.text) == ["一、任务3", "见附件。", "密"])
    #expect(plan.tasks.map(\.title) == ["甲", "乙"])
    expectConserved(plan, source: try text(bytes).text)
  }

  @Test("a document of pictures says that it holds no text")
  func empty() throws {
    let plan = try Fixtures.reader().read(
      bytes: TestDocx.bytes(body: "<w:p/>"), file: "p.docx", id: "p", metadata: nil)
    #expect(plan.findings.contains { $0.kind == .unreadable && $0.severity == .error })
    #expect(plan.allSentences.isEmpty)
  }
}
