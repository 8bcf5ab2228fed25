import PlanModel
import Testing

@testable import PlanReading

@Suite("Pages that hide their article")
struct HTMLPageTests {
  @Test(
    "an article that a script would show is read, and that is told",
    arguments: [
      "<div id=tab1 style='display:none'>", "<div class=cover style='visibility:hidden'>", "<div hidden>",
      "<div style='opacity:0'>", "<div class=off>", "<div style='color:#fff'>", "<s><div>",
      "<span style='font-size:0'><div>",
    ])
  func hidden(_ opening: String) throws {
    let probe = try PageProbe(
      "<p><a>首页</a></p>\(opening)\(PageProbe.paragraphs())</div>", head: "<style>.off{display:none}</style>")
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.plan.findings.contains { $0.severity == .warning && $0.message.chinese.contains("隐藏") })
    #expect(!probe.plan.isUnreadable)
  }

  @Test("an article as WeChat serves it is no hidden one")
  func wechat() throws {
    let probe = try PageProbe(
      "<div id=\"js_content\" style=\"visibility: hidden; opacity: 0;\">\(PageProbe.paragraphs())</div>")
    #expect(probe.wording == PageProbe.plain)
    #expect(!probe.plan.findings.contains { $0.severity == .warning })
  }

  @Test(
    "beside an article, what is hidden stays hidden: copies for print, notices, keywords",
    arguments: [
      "<div style='display:none' id=print>\(PageProbe.paragraphs())</div>",
      "<div style='display:none'><p>温馨提示：您的浏览器版本过低，建议使用新版本访问本网站。</p></div>",
      "<div hidden><p>法治政府，依法行政，行政执法，普法宣传，行政复议，行政诉讼，政务公开。</p></div>",
    ])
  func beside(_ block: String) throws {
    let probe = try PageProbe(block + PageProbe.paragraphs() + block)
    #expect(probe.wording == PageProbe.plain)
    #expect(!probe.plan.findings.contains { $0.severity == .warning })
  }

  @Test("another tab with parts and tasks is not read, but told")
  func tabs() throws {
    let tab = PageProbe.paragraphs(["一、起草背景和依据", "二、主要内容说明", "三、解读机关和解读人"])
    let probe = try PageProbe(PageProbe.paragraphs() + "<div style='display:none'>\(tab)</div>")
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.plan.findings.contains { $0.severity == .warning && $0.message.chinese.contains("选项卡") })
  }
}
