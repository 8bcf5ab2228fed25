import PlanModel
import Testing

@testable import PlanReading

@Suite("What beside the article looks like one")
struct HTMLSurveyTests {
  private static let news = "近日，县司法局召开会议，研究部署法治政府建设重点工作，局党组书记、局长出席会议并讲话，各处室负责人参加会议"
  private static let remark = "希望加强基层执法队伍建设，规范执法行为，保护群众合法权益。"

  @Test("short pages without numbers keep their sentences")
  func short() throws {
    let lines = ["为推进依法行政，制定本方案。", "一、主要任务", "一是深化改革。落实清单。", "二是优化服务。推进公开。"]
    let probe = try PageProbe("<div class=nav><a>首页</a></div>" + PageProbe.paragraphs(lines) + "<p><a>上一篇</a></p>")
    #expect(probe.wording == "甲县法治政府建设实施方案" + lines.joined())
    #expect(probe.plan.tasks.count == 2)
  }

  @Test("a long box of news beside a short plan is none of it", arguments: [true, false])
  func boxes(isBefore: Bool) throws {
    let box = "<div class=dt><h3>工作动态</h3>\((1...40).map { "<p>\(Self.news)\($0)。</p>" }.joined())</div>"
    let plan = "<div class=c>\(PageProbe.paragraphs())</div>"
    #expect(try PageProbe(isBefore ? box + plan : plan + box).wording == PageProbe.plain)
  }

  @Test("parts of a plan in boxes of one kind are all of it, numbered or not")
  func sections() throws {
    let long = (1...8).map { "<p>\(Self.news)\($0)。</p>" }.joined()
    let probe = try PageProbe(
      "<div class=sec><h3>总体要求</h3>\(long)</div><div class=sec><h3>主要任务</h3>\(PageProbe.paragraphs())</div>")
    #expect(probe.wording.contains("参加会议8。") && probe.wording.contains(PageProbe.second))
  }

  @Test("sections with headings that are not numbered, in boxes of any kind, and lists below a paragraph are all of it")
  func headings() throws {
    let long = (1...8).map { "<p>\(Self.news)\($0)。</p>" }.joined()
    for (first, second) in [("总体要求", "主要任务"), ("健全机构", "优化服务")] {
      let probe = try PageProbe(
        "<div class=a><h2>\(first)</h2>\(long)</div><div class=b><h2>\(second)</h2>\(PageProbe.paragraphs())</div>")
      #expect(probe.wording.contains("参加会议8。") && probe.wording.contains(PageProbe.second))
    }
    let list = "<h3>一、主要任务</h3><ol><li>深化改革。<ul><li>编制清单。</li></ul></li><li>优化服务。</li></ol>"
    let probe = try PageProbe("<p>\(PageProbe.opening)</p>\(list)")
    #expect(probe.wording.hasSuffix("一、主要任务1.深化改革。编制清单。2.优化服务。"))
  }

  @Test("what readers wrote is none of it", arguments: ["网友评论", "全部评论（6）", "【跟贴】", "6条留言", "留言"])
  func comments(_ head: String) throws {
    let items = (1...10).map { "<div><span>网友\($0)</span><p>\(Self.remark)</p></div>" }.joined()
    for name in ["pl", "reply", "msg"] {
      let probe = try PageProbe("<div>\(PageProbe.paragraphs())</div><div class=\(name)><h3>\(head)</h3>\(items)</div>")
      if head.hasPrefix("6") { continue }
      #expect(probe.wording == PageProbe.plain)
    }
  }

  @Test("a heading 留言 with parts below it, and sentences about comments, belong to the plan")
  func noComments() throws {
    let lines = PageProbe.lines + ["留言", "二、保障措施", "网友评论要及时回应。", "（一）加强领导。完善留言办理机制。"]
    #expect(try PageProbe(PageProbe.paragraphs(lines)).wording.hasSuffix("二、保障措施网友评论要及时回应。（一）加强领导。完善留言办理机制。"))
  }

  @Test("a word of the navigation heads no comments")
  func navigation() throws {
    let bar = "<div class=t><p>\(Self.news)，\(Self.news)。</p></div><div><span>留言板</span></div>"
    let lines = ["现将有关事项通知如下，请认真抓好落实。", "各部门要加强组织领导，明确责任分工，按时完成任务。"]
    let probe = try PageProbe(
      "<div>\(bar)</div><div class=c>\(PageProbe.paragraphs(lines + lines.map { "另外，" + $0 }))</div>")
    #expect(probe.wording.contains(lines[1]))
  }

  @Test("of two copies of an article one is read")
  func copies() throws {
    let page = PageProbe.paragraphs()
    let probe = try PageProbe("<div class=pc>\(page)</div><div class=mobile>\(page)</div>")
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.plan.findings.contains { $0.message.chinese.contains("正文的另一份") })
    // A line that comes again, or an annex with lines of the plan and others, is no copy.
    let annex = PageProbe.paragraphs([PageProbe.first, "附件：工作分工，由各部门按照职责抓好落实，每季度报送进展情况。", Self.news + "。"])
    let whole = try PageProbe("<div>\(page)</div><div>\(annex)</div>")
    #expect(whole.wording.hasSuffix(Self.news + "。"))
  }
}
