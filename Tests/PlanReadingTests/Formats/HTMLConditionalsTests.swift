import PlanModel
import Testing

@testable import PlanReading

@Suite("Word's conditions in pages")
struct HTMLConditionalsTests {
  @Test("numbers between Word's conditions are numbers of the outline")
  func numbers() throws {
    func item(_ number: String, _ text: String) -> String {
      "<p class=MsoListParagraph><![if !supportLists]><span>\(number)</span><![endif]><span>\(text)</span></p>"
    }
    let page =
      PageProbe.paragraphs([PageProbe.opening]) + item("一、", "主要任务")
      + item("（一）", String(PageProbe.first.dropFirst(3))) + item("（二）", String(PageProbe.second.dropFirst(3)))
      + "<p><![if !supportEmptyParas]>&nbsp;<![endif]></p>"
    let probe = try PageProbe(page)
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.plan.tasks.map(\.number) == ["一", "二"])
  }

  @Test(
    "they go, comments and all else stay as they are",
    arguments: [
      ("甲<![if !vml]>乙<![endif]>丙", "甲乙丙"), ("<!--[if mso]>甲<![endif]-->乙", "<!--[if mso]>甲<![endif]-->乙"),
      ("<!--[if !mso]><!-->甲<!--<![endif]-->", "<!--[if !mso]><!-->甲<!--<![endif]-->"), ("甲<![endif]-->乙", "甲乙"),
      ("<![CDATA[<p>甲</p>]]>", "<p>甲</p>"), ("a<![b", "a<![b"), ("<!-- <![if x]>", "<!-- "), ("甲]]乙", "甲]]乙"),
      ("<![甲乙>丙", "<![甲乙>丙"),
    ])
  func removed(_ page: String, _ wanted: String) { #expect(HTMLConditionals.removed(from: page) == wanted) }

  @Test("a page of nothing but openings takes no time", .timeLimit(.minutes(1)))
  func hostile() {
    #expect(!HTMLConditionals.removed(from: String(repeating: "<!-- <![", count: 200_000)).isEmpty)
  }
}
