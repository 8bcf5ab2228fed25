import ChineseText
import PlanModel
import Testing

/// Parts and tasks that are numbered in unusual ways, or not at all.
@Suite("Unusual numbers of outlines")
struct UnusualNumberTests {
  @Test("how guarantees are numbered says nothing of the tasks")
  func levelsByPart() throws {
    let tasks = try Fixtures.outline(
      """
      一、总体要求
      坚持依法行政。
      二、主要任务
      一是深化改革。落实清单。
      二是规范执法。完善基准。
      三是强化监督。接受监督。
      三、保障措施
      （一）加强领导。各级要重视。
      （二）强化考核。纳入考核。
      """)
    #expect(
      tasks == [
        "p/1 task 一 深化改革 [2]", "p/2 task 二 规范执法 [2]", "p/3 task 三 强化监督 [2]", "p/G一 guarantee 一 加强领导 [2]",
        "p/G二 guarantee 二 强化考核 [2]",
      ])
  }

  @Test("paragraphs without numbers are measures below a heading that says so, and only there")
  func unnumberedMeasures() throws {
    func text(_ heading: String, _ second: String = "规范行政执法行为。开展案卷评查，规范裁量权。") -> String {
      "一、总体要求\n坚持依法行政。\n二、\(heading)\n推进科学民主决策。完善工作规则，坚持集体讨论。\n\(second)\n三、保障措施\n加强领导。"
    }
    let measures = ["p/1 task  推进科学民主决策 [2]", "p/2 task  规范行政执法行为 [2]"]
    #expect(try Fixtures.outline(text("主要工作")).prefix(2) == measures[...])
    #expect(try Fixtures.outline(text("2023年重点工作任务")).prefix(2) == measures[...])
    #expect(try Fixtures.outline(text("依法全面履行职能")).first == "p/2 task 二 依法全面履行职能 [5]")
    #expect(try Fixtures.outline(text("主要工作", "以上工作要抓好落实，确保取得实效。")).first == "p/2 task 二 主要工作 [4]")
  }

  @Test(
    "parts behind a blank, a comma or in capital numerals count where they go on in order",
    arguments: ["一　", "一 ", "一，", "一,", "壹、"])
  func otherParts(number: String) throws {
    let second = number.replacing("一", with: "二").replacing("壹", with: "贰")
    let text =
      "\(number)工作开展情况\n（一）规范决策。落实制度。\n（二）强化监督。落实公示。\n\(second)2023年工作安排\n（一）规范决策。落实制度。\n（二）强化监督。落实公示。"
    let plan = try Fixtures.plan(text: "甲县2022年法治政府建设情况报告\n" + text)
    expectConserved(plan, source: "甲县2022年法治政府建设情况报告\n" + text)
    #expect(plan.headings.filter { $0.kind == .part }.count == 2)
    #expect(plan.tasks.map(\.role) == [.task, .task, .nextStep, .nextStep])
  }

  @Test("a line that begins with a numeral by chance opens no part")
  func noParts() throws {
    let text = "甲县法治政府建设实施方案\n一体推进法治建设\n二级以上单位落实责任\n（一）规范决策。落实制度。\n（二）强化监督。落实公示。"
    #expect(try Fixtures.plan(text: text).headings.allSatisfy { $0.kind != .part })
  }

  @Test("a number before a year is a number")
  func numberBeforeYear() throws {
    let tasks = try Fixtures.outline("一、主要任务\n1.开展清理。\n2.2025年底前完成编制。\n3.公布结果。\n达到3.5万件，2.1.3节除外。")
    #expect(tasks.count == 3)
    #expect(tasks[1] == "p/2 task 2 2025年底前完成编制 [1]")
  }

  @Test("numbers of two digits go on behind 09, and one that is not due is text")
  func paddedTens() throws {
    let parts = (1...12).map { "\($0 < 10 ? "0" : "")\($0) 聚焦重点\n（\(ChineseNumber.numeral($0))）优化职能。推进。\n" }
    let plan = try Fixtures.plan(text: "甲县工作要点\n" + parts.joined() + "15 聚焦基层\n")
    #expect(
      plan.headings.map(\.text).filter { $0.contains("聚焦") }.map { String($0.prefix(2)) }
        == (1...12).map { "\($0 < 10 ? "0" : "")\($0)" })
    #expect(plan.tasks.map(\.part) == plan.headings.map(\.text).filter { $0.contains("聚焦重点") })
    #expect(plan.allSentences.contains { $0.text.hasPrefix("15") })
  }

  @Test("01 and 02 above headings or in front of them number parts; one alone is none")
  func paddedParts() throws {
    let plan = try Fixtures.plan(
      text: "甲县工作要点\n01 聚焦重点\n（一）优化职能。推进。\n（二）深化改革。推进。\n02\n聚焦基层\n（三）规范执法。推进。\n")
    #expect(plan.headings.map(\.text) == ["01聚焦重点", "02聚焦基层"])
    #expect(plan.tasks.map(\.part) == ["01聚焦重点", "01聚焦重点", "02聚焦基层"])
    #expect(try Fixtures.plan(text: "甲县工作要点\n01 号文件\n（一）优化职能。\n（二）深化改革。\n").headings.isEmpty)
  }
}
