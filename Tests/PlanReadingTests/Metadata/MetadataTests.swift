import PlanModel
import Testing

@testable import PlanReading

@Suite("Metadata read from documents")
struct MetadataTests {
  private let body = "\n一、任务\n1.优化职能。\n2.深化改革。\n"

  @Test("the gazetteer tells cities of county rank from prefectures")
  func gazetteer() {
    #expect(Gazetteer.level("四川省") == .province)
    #expect(Gazetteer.level("南充市") == .prefecture)
    #expect(Gazetteer.level("延边朝鲜族自治州") == .prefecture)
    #expect(Gazetteer.level("海宁市") == .county)
    #expect(Gazetteer.level("嘉善县") == .county)
    #expect(Gazetteer.level("浦东新区") == .county)
    #expect(Gazetteer.level("云溪市") == nil)
    #expect(Gazetteer.level(ofLastIn: Array("浙江省嘉兴市海宁市".unicodeScalars)) == .county)
  }

  @Test("the gazetteer's rows are well formed, in order and unique, and every province and prefecture is there")
  func gazetteerRows() throws {
    let text = String(decoding: try Fixtures.bytes("Sources/PlanReading/Data/gazetteer.tsv"), as: UTF8.self)
    var counts: [String: Int] = [:]
    var seen: Set<String> = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t").map(String.init)
      try #require(cells.count == 2)
      #expect(seen.insert(cells[0]).inserted, "\(cells[0]) stands twice")
      counts[cells[1], default: 0] += 1
    }
    #expect(counts["province"] == 35)
    #expect((counts["central"] ?? 0) >= 30)
    #expect((counts["prefecture"] ?? 0) >= 333)
    #expect((counts["county"] ?? 0) >= 2843)
    #expect(counts.count == 4)
  }

  @Test(
    "a name is read behind a year or 关于, and offices, joint issuers and central bodies for what they are",
    arguments: [
      ("2023年台州市黄岩区法治政府建设工作要点", "台州市黄岩区", PlanLevel.county),
      ("2023年度铜陵市法治政府建设工作计划", "铜陵市", .prefecture), ("二〇二三年铜陵市法治政府建设工作计划", "铜陵市", .prefecture),
      ("关于成都市温江区2022年法治政府建设情况的报告", "成都市温江区", .county),
      ("关于印发2023年铜陵市法治政府建设工作要点的通知", "铜陵市", .prefecture),
      ("海南省住房和城乡建设厅2018年度法治政府建设情况报告", "海南省住房和城乡建设厅", .department),
      ("阜阳市城乡建设局2018年法治政府建设情况报告", "阜阳市城乡建设局", .department),
      ("成都市行政审批局关于2020年法治政府建设情况的报告", "成都市行政审批局", .department),
      ("中共赣州市委、赣州市人民政府关于推进法治政府建设的实施意见", "赣州市", .prefecture),
      ("中共山西省委山西省人民政府关于加强法治政府建设的意见", "山西省", .province),
      ("交通运输部2022年法治政府建设工作要点", "交通运输部", .central),
      ("国家市场监督管理总局法治市场监管建设实施纲要", "国家市场监督管理总局", .central),
      ("新疆生产建设兵团法治政府建设实施方案", "新疆生产建设兵团", .province),
      ("乾安县城镇管理局法治政府建设实施方案", "乾安县城镇管理局", .department),
    ])
  func names(title: String, name: String, level: PlanLevel) {
    let place = JurisdictionReader.place(title: title, issuer: nil, salutation: [])
    #expect(place == Jurisdiction(name: name, level: level))
  }

  @Test("我镇 and 全市 are no places")
  func noPlace() throws {
    for title in ["我镇2022年法治政府建设工作要点", "全市法治政府建设工作要点", "本县2022年法治政府建设工作计划"] {
      #expect(try Fixtures.plan(text: title + body).metadata.jurisdiction.name.isEmpty, "\(title)")
    }
  }

  @Test("without a title the only government that the text names is the place")
  func mentioned() throws {
    let plan = try Fixtures.plan(text: "2019年，江门市人民政府坚持依法行政。" + body)
    #expect(plan.metadata.jurisdiction == Jurisdiction(name: "江门市", level: .prefecture))
    let two = try Fixtures.plan(text: "江门市人民政府牵头执法。佛山市人民政府联合执法。" + body)
    #expect(two.metadata.jurisdiction.name.isEmpty)
  }

  @Test(
    "document numbers are read with any brackets",
    arguments: [
      ("川委发〔2021〕1号", "川委发〔2021〕1号"), ("嘉委依法治县[2022]1号", "嘉委依法治县〔2022〕1号"), ("南嘉府办发（2019）12号", "南嘉府办发〔2019〕12号"),
      ("文号：浙政发〔2021〕 33 号", "浙政发〔2021〕33号"),
    ])
  func documentNumber(line: String, number: String) throws {
    #expect(try Fixtures.plan(text: line + "\n甲县法治政府建设实施方案" + body).metadata.documentNumber == number)
  }

  @Test("the number of another document that the text quotes is not its own")
  func quotedNumber() throws {
    let text = "甲县法治政府建设实施方案\n根据《关于印发方案的通知》（川府发〔2021〕25号）制定本方案。"
    #expect(try Fixtures.plan(text: text + body).metadata.documentNumber == nil)
  }

  @Test("the date on which a page was posted is no date of issue")
  func posted() throws {
    let text = "发布日期：2022-07-13 浏览次数：3\n甲县法治政府建设实施方案"
    let plan = try Fixtures.plan(text: text + body)
    #expect(plan.metadata.issued == nil)
    #expect(plan.metadata.posted == "2022-07-13")
    #expect(plan.findings.contains { $0.message.chinese == "文件未载明成文日期（网页发布日期为2022-07-13）" })
    let dated = try Fixtures.plan(text: text + "\n甲县人民政府\n2022年8月1日" + body)
    #expect(dated.metadata.issued == "2022-08-01")
    #expect(dated.findings.contains { $0.kind == .metadataContradiction })
  }

  @Test("a five-year plan's name gives its years")
  func fiveYears() throws {
    let plan = try Fixtures.plan(text: "甲县“十四五”法治政府建设规划" + body)
    #expect(plan.metadata.period == Period(from: 2021, to: 2025))
  }

  @Test("a manifest that says otherwise is contradicted, and counts")
  func contradiction() throws {
    let said = PlanMetadata(
      title: "海宁市法治政府建设实施方案", jurisdiction: Jurisdiction(name: "海宁市", level: .prefecture), kind: .plan)
    let plan = try Fixtures.plan(text: "海宁市法治政府建设实施方案" + body, metadata: said)
    #expect(plan.metadata.jurisdiction.level == .prefecture)
    #expect(plan.findings.contains { $0.kind == .metadataContradiction && $0.message.chinese.contains("county") })
  }
}
