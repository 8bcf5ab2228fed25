import PlanModel
import Testing

@Suite("Titles and metadata")
struct TitleTests {
  private let body = "\n一、任务\n1.优化职能。\n2.深化改革。\n"

  @Test(
    "a title on several lines is joined",
    arguments: [
      "甲县法治政府建设提档升位\n工作方案", "甲县人民政府\n关于印发《甲县工作方案》的\n通 知", "甲县法治政府建设实施方案\n（2021—2025年）",
      "甲县法治政府建设\n实施方案（2021—2025年）", "甲县法治政府建设\n\n实施方案（2021—2025年）",
      "甲县人民政府\n\n2018年法治政府建设工作报告", "甲县人民政府\n关于印发甲县法治政府建设实施方案\n（2021—2025年）的通知",
    ])
  func joined(title: String) throws {
    let plan = try Fixtures.plan(text: title + "\n" + body)
    #expect(plan.otherSentences.map(\.text) == [title.filter { !$0.isWhitespace }])
    expectConserved(plan, source: title + "\n" + body)
  }

  @Test("a text's own subject below a title with a blank line between is not joined")
  func apartBelowBlank() throws {
    for lines in [
      ["甲县法治政府建设实施方案", "任务分解表"], ["甲县人民政府文件", "关于深化改革的意见"], ["加强法治宣传", "二〇二二年三月一日"],
    ] {
      let plan = try Fixtures.plan(text: lines.joined(separator: "\n\n") + "\n" + body)
      #expect(plan.otherSentences.map(\.text) == lines)
    }
  }

  @Test(
    "several offices sign, one above or beside the other; without a signature the imprint tells",
    arguments: [
      ("中共甲市委\n甲市人民政府\n2022年3月1日", "中共甲市委、甲市人民政府", "2022-03-01"),
      ("中共甲市委　　甲市人民政府\n2022年3月1日", "中共甲市委、甲市人民政府", "2022-03-01"),
      ("甲 市 人 民 政 府\n2022年3月1日", "甲市人民政府", "2022-03-01"),
      ("抄送：市委办公室，市人大常委会办公室。\n甲市人民政府办公室　　2023年3月20日印发", "甲市人民政府办公室", "2023-03-20"),
      ("（此件公开发布）\n（2016年9月6日中共甲市委、甲市人民政府印发）", "中共甲市委、甲市人民政府", "2016-09-06"),
    ])
  func signatures(end: String, issuer: String, date: String) throws {
    let plan = try Fixtures.plan(text: "关于深化改革的意见" + body + "\n" + end + "\n")
    #expect(plan.metadata.issuer == issuer)
    #expect(plan.metadata.issued == date)
    #expect(plan.tasks.allSatisfy { $0.sentences.count == 1 })
  }

  @Test("lines that belong apart are not joined")
  func apart() throws {
    let lines = ["甲县人民政府办公室", "2022年3月1日", "甲县法治政府建设实施方案", "为建设法治政府，制定本方案。"]
    let plan = try Fixtures.plan(text: lines.joined(separator: "\n") + body)
    #expect(plan.otherSentences.map(\.text) == lines)
  }

  @Test(
    "place and rung are read from the title",
    arguments: [
      ("浙江省法治政府建设实施纲要（2021—2025年）", "浙江省", PlanLevel.province),
      ("上海市法治政府建设规划（2021—2025年）", "上海市", .province), ("内蒙古自治区2023年法治政府建设工作要点", "内蒙古自治区", .province),
      ("杭州市西湖区2022年法治政府建设工作要点", "杭州市西湖区", .county), ("嘉兴市海宁市法治政府建设方案", "嘉兴市海宁市", .county),
      ("杭州市法治政府建设实施方案", "杭州市", .prefecture), ("海宁市法治政府建设实施方案", "海宁市", .county),
      ("云溪市法治政府建设实施方案", "云溪市", nil), ("仙桃市2022年法治政府建设工作要点", "仙桃市", .county),
      ("恩施州法治政府建设实施方案", "恩施州", .prefecture), ("上海市浦东新区法治政府建设“十四五”规划", "上海市浦东新区", .county),
      ("延边朝鲜族自治州法治政府建设方案", "延边朝鲜族自治州", .prefecture),
      ("魏塘街道2023年法治政府建设工作计划", "魏塘街道", .township), ("北京市市场监督管理局2022年法治政府建设年度报告", "北京市市场监督管理局", .department),
      ("甲县人民政府关于2022年法治政府建设情况的报告", "甲县", .county),
    ])
  func places(title: String, name: String, level: PlanLevel?) throws {
    let plan = try Fixtures.plan(text: title + body)
    #expect(plan.metadata.jurisdiction == Jurisdiction(name: name, level: level))
    #expect(plan.metadata.title == title)
  }

  @Test("kind and years are read from the title")
  func kinds() throws {
    func read(_ title: String) throws -> (PlanKind, Period?) {
      let metadata = try Fixtures.plan(text: title + body).metadata
      return (metadata.kind, metadata.period)
    }
    #expect(try read("甲县2023年法治政府建设工作要点") == (.workPoints, Period(from: 2023, to: 2023)))
    #expect(try read("甲县法治政府建设实施方案(2021-2025年)") == (.plan, Period(from: 2021, to: 2025)))
    #expect(try read("甲县2022年度法治政府建设情况报告") == (.annualReport, Period(from: 2022, to: 2022)))
    #expect(try read("甲省行政执法监督条例") == (.regulation, nil))
  }

  @Test("what the document leaves out is told")
  func missing() throws {
    let plan = try Fixtures.plan(text: "为建设法治政府，制定本方案。" + body)
    #expect(plan.findings.filter { $0.kind == .metadataMissing }.count == 6)
    #expect(plan.metadata.kind == .plan)
    #expect(plan.name == "p")
  }

  @Test("an information card gives issuer, date and number, the page's own date is none")
  func informationCard() throws {
    let text =
      "发文机关：甲县人民政府 成文日期：2022年3月1日\n文号：甲政发〔2022〕5号\n发布日期：2022-04-01\n甲县法治政府建设实施方案" + body
    let metadata = try Fixtures.plan(text: text).metadata
    #expect(metadata.issuer == "甲县人民政府")
    #expect(metadata.issued == "2022-03-01")
    #expect(metadata.documentNumber == "甲政发〔2022〕5号")
  }

  @Test("dates in Chinese numerals are read")
  func chineseDate() throws {
    let plan = try Fixtures.plan(text: "甲县法治政府建设实施方案\n甲县人民政府\n二〇二二年十二月二十八日" + body)
    #expect(plan.metadata.issued == "2022-12-28")
    let circle = try Fixtures.plan(text: "甲县法治政府建设实施方案\n甲县人民政府\n二○二二年三月" + body)
    #expect(circle.metadata.issued == "2022-03")
  }
}
