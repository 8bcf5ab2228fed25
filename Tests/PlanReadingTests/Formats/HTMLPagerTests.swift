import PlanModel
import Testing

@testable import PlanReading

@Suite("Articles on several pages")
struct HTMLPagerTests {
  private func finding(_ row: String) throws -> Finding? {
    try PageProbe("<div class=c>\(PageProbe.paragraphs())</div>\(row)").plan.findings.first { $0.kind == .unreadable }
  }

  @Test(
    "a page of several makes the plan unreadable: what is not in it may be on the others",
    arguments: [
      ("<div class=page>上一页 <b>1</b> <a>2</a> <a>3</a> <a>下一页</a> <a>尾页</a> 共3页 <a>阅读全文</a></div>", "第2—3页"),
      ("<p><a>上一页</a> <a>1</a> 2 <a>3</a> <a>下一页</a></p>", "第1、3页"),
      ("<ul><li><a>1</a></li><li><a>2</a></li><li><a>下一页</a></li></ul>", "分为2页"),
      ("<div>责任编辑：张三</div><div>【打印】【关闭】</div><center>共2页 第1页 <a>下一页</a></center>", "第2页"),
      ("<p><a>附件：任务分工表.doc</a></p><p>上一篇：<a>关于开展检查的通知</a></p><div>1 <a>2</a> <a>下一页</a></div>", "第2页"),
      ("<div>[1] <a>[2]</a> <a>下一页 &gt;&gt;</a></div>", "第2页"),
    ])
  func pages(_ row: String, _ words: String) throws {
    let finding = try #require(try finding(row))
    #expect(finding.severity == .error)
    #expect(finding.message.chinese.contains(words))
    #expect(try PageProbe("<div class=c>\(PageProbe.paragraphs())</div>\(row)").plan.isUnreadable)
  }

  @Test(
    "links to other articles, pages of other lists, numbers of sheets and one page are none",
    arguments: [
      "<p>上一篇：<a>关于一</a></p><p>下一篇：<a>关于二</a></p>", "<p><a>上一页</a> <a>下一页</a></p>", "<p>共1页 首页 上一页 1 下一页 尾页</p>",
      "<p>— 2 —</p><p>第3页 共10页</p>",
      "<h3>相关新闻</h3><ul><li><a>县政府召开常务会议研究工作</a></li></ul><div><a>1</a> <a>2</a> <a>下一页</a></div>",
      "<ul><li><a>县政府召开常务会议研究工作</a></li><li><a>县司法局开展普法宣传活动</a></li></ul><div>1 <a>2</a> <a>下一页</a></div>",
      "<div><a>县政府召开常务会议研究工作</a></div><div><a>1</a> <a>2</a> <a>下一页</a></div>",
      "<h3>网友评论</h3><p>说得好。</p><div>1 <a>2</a> <a>下一页</a></div>", "<p>1</p><p>2</p>", "<p>每页第2行、下一页第3行均应填写。</p>",
    ])
  func others(_ row: String) throws { #expect(try finding(row) == nil) }
}
