import PlanModel
import Testing

@testable import PlanReading

@Suite("What of a page is seen")
struct HTMLSightTests {
  private static func page(_ words: String) -> String {
    PageProbe.paragraphs().replacing("理顺部门", with: words + "理顺部门")
  }

  @Test(
    "text that nobody sees or that is struck out is set aside, and told",
    arguments: [
      "<span style=\"color:#FFF\">乱码</span>", "<span style=\"COLOR: rgb(255, 255, 255)\">乱码</span>",
      "<font color=white>乱码</font>", "<span style=\"font-size:0px\">乱码</span>", "<span style=\"opacity:0\">乱码</span>",
      "<span style=\"position:absolute;left:-9999px\">乱码</span>", "<span style=\"text-indent:-9999px\">乱码</span>",
      "<span style=\"display:inline-block;height:0;overflow:hidden\">乱码</span>", "<i aria-hidden=\"true\">乱码</i>",
      "<span class=\"sr-only\">乱码</span>", "<del>乱码</del>", "<s>乱码</s>", "<strike>乱码</strike>",
      "<span style=\"text-decoration:line-through\">乱码</span>", "<span class=tiny>乱码</span>",
    ])
  func aside(_ words: String) throws {
    let probe = try PageProbe(Self.page(words), head: "<style>.tiny{font-size:0}</style>")
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.furniture == ["乱码"])
    #expect(probe.plan.findings.contains { $0.kind == .furniture && $0.before == "乱码" })
  }

  @Test(
    "text that a rule of the page's own sheets hides is not there",
    arguments: [
      ".j{display:none}", "span.j , b{color:red;display:none !important}", "/* .j{} */ .a.j{visibility:hidden}",
      "@media print{p{display:none}} .j{display:none}", "@charset \"utf-8\"; .j { DISPLAY : NONE }",
    ])
  func sheets(_ sheet: String) throws {
    let probe = try PageProbe(Self.page("<span class=\"a j\">乱码</span>"), head: "<style>\(sheet)</style>")
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.furniture == [])
  }

  @Test(
    "rules for print, for other elements, and rules that are taken back hide nothing",
    arguments: [
      "@media print{.j{display:none}}", ".j:hover{display:none}", ".x .j{display:none}", ".j.k{display:none}",
      ".j{display:none}.a.j{display:inline}", ".j{display:none} p .j{display:inline}", "#j{display:none}",
      ".j{display:none",
    ].dropLast())
  func shown(_ sheet: String) throws {
    let probe = try PageProbe(Self.page("<span class=\"a j\">字样</span>"), head: "<style>\(sheet)</style>")
    #expect(probe.wording.contains("转变、字样理顺"))
  }

  @Test(
    "white text on a colour, boxes of size 0 around text of a size, and small text are seen",
    arguments: [
      "<span style=\"background:#c00;color:#fff\">字样</span>", "<b style=\"color:#fff;background-color:navy\">字样</b>",
      "<span style=\"font-size:0\"><span style=\"font-size:16px\">字样</span></span>",
      "<span style=\"font-size:.16rem\">字样</span>",
      "<span style=\"color:#fff\"><span style=\"color:#333\">字样</span></span>", "<ins>字样</ins>", "<u>字样</u>",
      "<span style=\"opacity:.9;left:0;top:-1px;text-indent:-2em\">字样</span>", "<span style=\"height:0\">字样</span>",
    ])
  func seen(_ words: String) throws {
    let probe = try PageProbe(Self.page(words))
    #expect(probe.wording.contains("转变、字样理顺"))
    #expect(probe.furniture == [])
  }

  @Test("white headings of tables and of parts, on a colour that another file gives, stay")
  func whiteHeadings() throws {
    let table =
      "<table><tr style=\"color:#fff\"><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>编制清单</td><td>县司法局</td></tr></table>"
    let heading = PageProbe.paragraphs().replacing("<p>一、", with: "<p class=bar style=\"color:white\">一、")
    let probe = try PageProbe(heading + table)
    #expect(probe.wording.contains("一、主要任务"))
    #expect(probe.text.text.contains("序号 | 任务 | 责任单位"))
    #expect(probe.text.furniture == [])
  }

  @Test("a span laid out as a block is a paragraph of its own")
  func blockSpans() throws {
    let spans = PageProbe.lines.map { "<span style='display:block'>\($0)</span>" }.joined()
    #expect(try PageProbe(spans).plan.tasks.map(\.number) == ["一", "二"])
  }

  @Test("a heading that is a picture is read by its description; other descriptions are no text")
  func pictures() throws {
    let page = PageProbe.paragraphs().replacing(
      "<p>一、主要任务</p>", with: "<p><img src=1.png alt=\"一、主要任务\"></p><p><img alt=\"工作现场照片\"></p>")
    #expect(try PageProbe(page).wording == PageProbe.plain)
  }

  @Test("white titles stay")
  func whiteTitle() throws {
    let page =
      "<html><meta charset=utf-8><body><div class=bar style='color:#fff'><h1>甲县法治政府建设实施方案</h1></div>\(PageProbe.paragraphs())"
    #expect(try PageProbe(bytes: Array(page.utf8)).plan.metadata.title == "甲县法治政府建设实施方案")
  }

  @Test("pictures that may hold the text are told; a photograph beside it is not")
  func pictureFinding() throws {
    func finding(_ body: String) throws -> Finding? {
      try PageProbe(body).plan.findings.first { $0.message.chinese.contains("幅图片") }
    }
    let lines = PageProbe.lines.map { "<p>\($0)</p>" }
    #expect(try finding(lines.joined(separator: "<p><img src=1.jpg></p>"))?.severity == .warning)
    #expect(try finding("<p>现将方案印发给你们，请遵照执行。</p><p><img src=1.jpg></p>") != nil)
    #expect(try finding(lines[0] + "<p><img src=1.jpg></p>" + lines[1...].joined()) == nil)
    #expect(try finding(lines.joined(separator: "<img src=1.gif width=16>")) == nil)
  }
}
