import PlanModel
import Testing

@Suite("Page furniture")
struct FurnitureTests {
  @Test("what web pages put around a document is set aside, piece by piece")
  func pieces() throws {
    let lines = [
      "您当前的位置:首页", "> 政务公开 > 政策文件 > 其他文件", "首页 > 政务公开 > 规划计划", "来源:未知   作者:县法制办   发布日期:2019-09-30 17:18",
      "2022-07-13 09:02", "【打印】【关闭】", "字号：大 中 小", "分享到:", "返回顶部", "(责任编辑:县法制办)", "信息来源: 县司法局", "评论留言",
      "上一篇：关于某事的通知", "2018-03-12 16:40:00　来源：区法制办", "标签：法治政府 方案", "往期推荐", "今天是2023年4月20日 星期四 无障碍浏览",
      "版权所有：甲县人民政府 浙ICP备05000001号", "索引号：001 主题分类：综合",
    ]
    let text = lines.joined(separator: "\n") + "\n一、任务\n1.优化职能。\n2.深化改革。\n"
    let plan = try Fixtures.plan(text: text)
    #expect(plan.furniture.map(\.original) == lines)
    #expect(plan.findings.filter { $0.kind == .furniture }.count == lines.count)
    #expect(plan.otherSentences == [])
    expectConserved(plan, source: text)
  }

  @Test("titles, salutations, signatures, dates and sentences are no furniture")
  func documentLines() throws {
    let lines = [
      "甲县法治政府建设实施方案", "各镇人民政府（街道办事处）：", "甲县人民政府", "2022年3月1日", "加强分享到位的信息来源管理。", "大力推进打印机采购。", "满意率>95%，办结率>98%",
    ]
    let plan = try Fixtures.plan(text: lines.joined(separator: "\n") + "\n一、任务\n1.优化职能。\n2.深化改革。\n")
    #expect(plan.furniture == [])
    #expect(plan.otherSentences.map(\.text) == lines)
  }

  @Test("each of the five pages loses what it should", arguments: zip(Fixtures.plans, [1, 0, 4, 4, 0]))
  func fivePages(id: String, count: Int) throws {
    #expect(try Fixtures.plan(id).furniture.count == count)
  }
}
