import PlanModel
import PlanReading
import Testing

@Suite("Files shown within a page")
struct HTMLEmbeddedTests {
  private func finding(_ body: String) throws -> Finding? {
    try PageProbe(body).plan.findings.first { $0.kind == .unreadable }
  }

  @Test(
    "a document in a viewer is named, and the plan is unreadable where it may be in there",
    arguments: [
      "<iframe src=\"/u/2022/fa.pdf\"></iframe>", "<embed src='/u/2022/fa.pdf?v=1'>",
      "<object data='fa.pdf#page=1'></object>",
      "<iframe src='/js/viewer.html?file=%2Fu%2F..&amp;name=/u/fa.pdf'></iframe>",
    ])
  func documents(_ element: String) throws {
    let alone = try #require(try finding("<p>现将方案印发给你们，请遵照执行。</p>\(element)"))
    #expect(alone.severity == .error)
    #expect(alone.message.chinese.contains("“fa.pdf”"))
    let beside = try #require(try finding(PageProbe.paragraphs() + element))
    #expect(beside.severity == .warning)
  }

  @Test("other windows, videos and links to documents are no finding")
  func others() throws {
    for element in [
      "<iframe src=/share.html></iframe>", "<embed src=a.swf>", "<a href=fa.pdf>附件</a>", "<iframe></iframe>",
    ] {
      #expect(try finding(PageProbe.paragraphs() + element) == nil)
    }
  }

  @Test("a set of frames is refused with the frames' names; an empty page as before")
  func frames() {
    let page = "<html><frameset><frame src=top.htm><frame src=\"content.asp?id=3\"></frameset></html>"
    let error = #expect(throws: InputError.self) { try PageProbe(bytes: Array(page.utf8)) }
    #expect(error?.problem.contains("content.asp?id=3") ?? false)
    #expect(error?.remedy.contains("frame") ?? false)
    #expect(throws: InputError.self) { try PageProbe(bytes: Array("<html><iframe src=a.pdf></iframe></html>".utf8)) }
  }

  @Test("an encoding that the XML declaration states is no guess")
  func declaration() throws {
    let page =
      "<?xml version=\"1.0\" encoding=\"gb2312\"?>\n<html><body><h1>甲县法治政府建设实施方案</h1>\(PageProbe.paragraphs())</body></html>"
    let plan = try PageProbe(bytes: try #require(TestEncoding.encode(page, "GB18030"))).plan
    #expect(!plan.findings.contains { $0.kind == .encodingGuessed })
    #expect(plan.source.encoding == "GB18030")
  }

  @Test("what is set aside in a text that no page is, is not called furniture of a page")
  func wording() throws {
    let text = "甲县法治政府建设实施方案\n" + PageProbe.lines.joined(separator: "\n") + "\n— 2 —\n来源：甲县发布\n"
    let found = try Fixtures.plan(text: text).findings.filter { $0.kind == .furniture }.map(\.message.chinese)
    #expect(found == ["正文以外的内容（页码）已剔除", "网页附属内容（来源行）已剔除"])
  }
}
