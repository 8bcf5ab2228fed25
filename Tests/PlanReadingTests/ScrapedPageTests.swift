import PlanModel
import Testing

/// Shapes in which documents stand on government pages.
@Suite("Scraped pages")
struct ScrapedPageTests {
  private func read(_ text: String) throws -> Plan {
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    return plan
  }

  @Test("a title on three lines below a document number, units in a line of their own")
  func threeLineTitle() throws {
    let plan = try read(
      """
      甲政办〔2020〕20号
      甲县人民政府办公室
      关于印发甲县2020年度法治政府建设
      工作安排的通知
      各乡镇人民政府,各街道办事处:
      现印发给你们,请认真贯彻执行。
      2020年7月8日
      甲县2020年度法治政府建设工作安排
      现作如下安排:
      一、依法全面履行政府职能
      (一)提供法治保障。加强备案审查。
      责任单位:县政府办公室、县司法局,乡镇人民政府按职责分工分别负责。
      (二)提高治理能力。依法防控。
      二、规范执法
      (三)落实三项制度。开展评查。
      """)
    #expect(plan.metadata.title == "甲县2020年度法治政府建设工作安排")
    #expect(plan.metadata.documentNumber == "甲政办〔2020〕20号")
    #expect(plan.metadata.issued == "2020-07-08")
    #expect(plan.metadata.issuer == "甲县人民政府办公室")
    #expect(plan.metadata.kind == .workPoints)
    #expect(plan.tasks.map(\.id) == ["p/1", "p/2", "p/3"])
    #expect(plan.tasks.first?.responsible.map(\.name) == ["县政府办公室", "县司法局", "乡镇人民政府"])
  }

  @Test("an information card in lines or in a table is furniture and read")
  func cards() throws {
    let body = "\n甲市法治政府建设实施方案\n一、任务\n1.优化职能。\n2.深化改革。\n"
    let lines = try read(
      "索 引 号:\n6405/2022\n文  号:\n甲政办发〔2022〕24号\n发布机构:\n甲市人民政府办公室\n有 效 性:\n有效\n生成日期:\n2022年03月30日" + body)
    #expect(lines.metadata.documentNumber == "甲政办发〔2022〕24号")
    #expect(lines.metadata.issued == "2022-03-30")
    #expect(lines.otherSentences.map(\.text) == ["甲市法治政府建设实施方案"])
    #expect(lines.furniture.count == 10)
    let table = try read("索 引 号 | 116 | 主题分类 | 政务 |\n发文字号 | 甲政发〔2025〕33号 | 制发机构 | |\n成文日期 | 2025-06-13 |" + body)
    #expect(table.metadata.documentNumber == "甲政发〔2025〕33号")
    #expect(table.metadata.issued == "2025-06-13")
    #expect(table.furniture.count == 3)
  }

  @Test("the office on one line and the report's name on the next are one title")
  func reportTitle() throws {
    let plan = try read("甲县人民政府\n2022年度法治政府建设情况报告\n一、党的领导坚强有力\n一是加强领导。\n二、执法规范有序\n一是落实制度。\n")
    #expect(plan.metadata.title == "甲县人民政府2022年度法治政府建设情况报告")
    #expect(plan.metadata.jurisdiction == Jurisdiction(name: "甲县", level: .county))
    #expect(plan.tasks.map(\.title) == ["党的领导坚强有力", "执法规范有序"])
  }

  @Test("a whole report on one line is parted")
  func oneLine() throws {
    let plan = try read(
      "2025年，全县坚持依法行政，现报告如下：一、以思想引领凝聚共识（一）强化理论武装，筑牢根基。开展学习18次。（二）加强统筹谋划。召开会议。二、以规范执法提升效能（一）落实三项制度。评查案卷。（二）深化改革。下放权力。"
    )
    #expect(plan.headings.map(\.text) == ["一、以思想引领凝聚共识", "二、以规范执法提升效能"])
    #expect(plan.tasks.map(\.title) == ["强化理论武装，筑牢根基", "加强统筹谋划", "落实三项制度", "深化改革"])
  }

  @Test("chapters over items that run through")
  func chapters() throws {
    let plan = try read("甲县人民政府工作规则\n第一章总则\n一、制定本规则。\n二、坚持党的领导。\n第二章   职能\n三、实行县长负责制。\n四、依法行政。\n")
    #expect(plan.tasks.map(\.id) == ["p/1", "p/2", "p/3", "p/4"])
    #expect(plan.headings.map(\.text) == ["第一章总则", "第二章职能"])
    #expect(plan.findings.allSatisfy { $0.kind != .numbering })
  }

  @Test("a page's clock and its buttons are furniture")
  func clock() throws {
    let plan = try read("甲县人民政府 2019年12月3日星期二\n无障碍 简体| 繁体\n| 字号: |\n×\n一、任务\n1.优化职能。\n2.深化改革。\n")
    #expect(plan.otherSentences.isEmpty)
    #expect(plan.furniture.count == 4)
  }
}
