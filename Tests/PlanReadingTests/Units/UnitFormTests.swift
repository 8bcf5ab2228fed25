import PlanModel
import Testing

/// The forms in which plans name units, each with one that looks like it and is none.
@Suite("Forms of responsible units")
struct UnitFormTests {
  private func task(_ lines: String) throws -> PlanTask? {
    let text = "甲市方案\n一、任务\n（一）优化职能。落实制度。\n\(lines)\n（二）深化改革。推进。\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    return plan.tasks.first
  }

  private func units(_ lines: String) throws -> [String] {
    try task(lines)?.responsible.map { "\($0.role.rawValue) \($0.name)" } ?? []
  }

  private func rest(_ lines: String) throws -> [String] {
    try task(lines)?.sentences.dropFirst(2).map(\.text) ?? []
  }

  private let two = ["responsible 市司法局", "responsible 市财政局"]
  private let led = ["lead 市司法局", "support 市财政局"]

  @Test("the last clauses of a sentence assign where one of them leads")
  func closingClauses() throws {
    for lines in ["完成清单调整，由市司法局牵头，市财政局配合。", "完成清单调整，市司法局牵头，市财政局配合，于9月底前完成。", "完成清单调整，由市司法局牵头负责，市财政局参与。"] {
      #expect(try units(lines) == led, "\(lines)")
      #expect(try rest(lines) == [lines])
    }
    #expect(try task("完成清单调整，由市司法局牵头，市财政局配合，于9月底前完成。")?.deadlines.first?.text.hasSuffix("9月底前完成") ?? false)
    #expect(try units("推进公开，市财政局配合。") == [])
    #expect(try units("加强审查，市司法局参与，研究重大问题。") == [])
  }

  @Test("a label begins a new role wherever it stands, unless it is the end of a longer word")
  func labels() throws {
    #expect(try units("牵头单位：市司法局　配合单位：市财政局") == led)
    #expect(try units("牵头单位：市司法局配合单位：市财政局") == led)
    #expect(try units("（责任领导：王五　责任科室：法规科、执法监督科　　完成时限：2022年第三季度）") == ["responsible 法规科", "responsible 执法监督科"])
    #expect(try task("（责任领导：王五　责任科室：法规科　　完成时限：2022年第三季度）")?.deadlines.map(\.text) == ["2022年第三季度"])
    #expect(try rest("市直各有关责任单位：要落实责任。") == ["市直各有关责任单位：要落实责任。"])
  }

  @Test(
    "marks, brackets, 为 and the sign of ratios stand around a label or for its colon",
    arguments: [
      "★责任单位：市司法局、市财政局", "*责任单位：市司法局，市财政局*", "**责任单位：** 市司法局、市财政局", "【责任单位】市司法局、市财政局",
      "（责任单位∶市司法局、市财政局）", "（责任单位为市司法局、市财政局）", "责任单位及时限：市司法局、市财政局，2022年12月底",
    ])
  func signs(line: String) throws {
    #expect(try units(line) == two)
    #expect(try rest(line).isEmpty)
  }

  @Test("two labels in one tell units from dates; a field that is none of ours ends the one before")
  func fields() throws {
    #expect(try task("责任单位及时限：市司法局，2022年12月底")?.deadlines.map(\.date) == ["2022-12-31"])
    let line = "责任单位:市司法局；完成时限:2022年12月；工作目标:全覆盖。"
    #expect(try task(line)?.deadlines.map(\.text) == ["2022年12月"])
    #expect(try units(line) == ["responsible 市司法局"])
  }

  @Test("every bracket at the end is read, dates among them; one that explains is part of its sentence")
  func brackets() throws {
    #expect(try units("（牵头单位：市司法局；配合单位：市财政局）（完成时限：2022年底前）") == led)
    #expect(try units("【牵头单位：市司法局】【配合单位：市财政局】") == led)
    #expect(try task("编制清单（责任单位：市司法局）（持续推进）。")?.deadlines.map(\.text) == ["持续推进"])
    #expect(try rest("编制清单（责任单位：市司法局）（持续推进）。") == ["编制清单"])
    #expect(try rest("推行清单制度（2022年底前）（含开发区）。") == ["推行清单制度（2022年底前）（含开发区）。"])
  }

  @Test("brackets within a paragraph are read; its words stay whole")
  func inner() throws {
    #expect(try units("推行清单。（责任单位：市司法局）优化机构。（责任单位：市财政局）") == two)
    #expect(try rest("推行清单。（责任单位：市司法局）优化机构。（责任单位：市财政局）") == ["推行清单。", "优化机构。"])
    let parts = "推行清单（责任单位：市司法局）；推进公开（责任单位：市财政局）。"
    #expect(try units(parts) == two)
    #expect(try rest(parts) == ["推行清单（责任单位：市司法局）；推进公开"])
    #expect(try units("重点部门（市司法局、市财政局）要带头落实。").isEmpty)
  }

  @Test("a bracket of its own that holds names of offices alone names units")
  func names() throws {
    #expect(try units("推进公开。（市司法局、市财政局等）") == two)
    #expect(try units("（市司法局、市财政局，列第一位的为牵头单位，下同）") == ["lead 市司法局", "responsible 市财政局"])
    for other in ["（含市司法局、市财政局）", "（详见附件）", "（以下简称市司法局）", "加强重点部门（市司法局、市财政局）。"] {
      #expect(try units(other).isEmpty)
      #expect(try rest(other) == [other])
    }
  }

  @Test("a list goes on in the line below, a sentence and a signature do not")
  func lines() throws {
    #expect(try units("责任部门：\n市司法局、市财政局") == two)
    #expect(try units("责任单位：市司法局\n　　　　　市财政局") == two)
    #expect(try units("（牵头单位：市司法局\n配合单位：市财政局）") == led)
    #expect(try units("责任单位：市司法局\n甲市人民政府") == ["responsible 市司法局"])
    #expect(try units("责任单位：市司法局。\n市财政局") == ["responsible 市司法局"])
    #expect(try rest("责任单位：市司法局\n市财政局安排经费") == ["市财政局安排经费"])
  }

  @Test("a list that a line end cuts goes on: in an open bracket, in the middle of a name")
  func cut() throws {
    #expect(try units("编制清单。（牵头单位：市司法局；配合单位：市财\n政局；完成时限：2022\n年底前）") == led)
    #expect(try task("（牵头单位：市司法局；完成时限：2022\n年底前）")?.deadlines.map(\.date) == ["2022-12-31"])
    #expect(try units("责任单位：市司法局、市\n财政局、市公安局") == two + ["responsible 市公安局"])
    #expect(try rest("编制清单（责任单位：市司法局\n评查案卷，通报结果。") == ["编制清单（责任单位：市司法局", "评查案卷，通报结果。"])
    #expect(try rest("责任单位：市司法局、市\n推进财政事权改革") == ["推进财政事权改革"])
  }

  @Test("各区、县（市）人民政府 is one name, 各部门、县政府 are two")
  func places() throws {
    #expect(
      try units("责任单位：市司法局，各区、县（市）人民政府") == ["responsible 市司法局", "responsible 各区、县（市）人民政府"])
    #expect(try units("责任单位：各部门、县政府") == ["responsible 各部门", "responsible 县政府"])
    #expect(try units("责任单位：市司法局等有关部门、各有关部门") == ["responsible 市司法局", "responsible 各有关部门"])
  }

  @Test("units of a heading go to the items below that name none; the heading keeps its words")
  func headings() throws {
    let text = """
      甲市方案
      一、健全体系（责任单位：市司法局；完成时限：2022年底前）
      （一）优化职能。推进。
      （二）深化改革。推进。（责任单位：市财政局）
      二、规范执法（三项制度）
      （三）评查案卷。推进。
      三、强化监督
      牵头单位：市政府办公室
      （四）公开信息。推进。

      """
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    #expect(plan.tasks.map { $0.responsible.map(\.name) } == [["市司法局"], ["市财政局"], [], ["市政府办公室"]])
    #expect(plan.tasks.map { $0.deadlines.map(\.text) } == [["2022年底前"], [], [], []])
    #expect(plan.headings.first?.text == "一、健全体系（责任单位：市司法局；完成时限：2022年底前）")
  }

  @Test("the head of a table behind the plan is no sentence")
  func annex() throws {
    let text = "甲市方案\n一、任务\n（一）优化职能。推进。\n（二）深化改革。推进。\n附件\n任务分工表\n序号 | 重点任务 | 责任单位\n1 | 清理 | 市司法局\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    #expect(plan.furniture.map(\.text) == ["序号|重点任务|责任单位"])
    #expect(plan.tasks.count == 2)
  }
}
