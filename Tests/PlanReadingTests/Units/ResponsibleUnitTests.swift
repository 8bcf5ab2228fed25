import PlanModel
import Testing

@Suite("Responsible units")
struct ResponsibleUnitTests {
  private func units(_ line: String) throws -> [String] {
    let text = "一、任务\n1.优化职能。\n\(line)\n2.深化改革。\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    return plan.tasks.first?.responsible.map { "\($0.role.rawValue) \($0.name)" } ?? []
  }

  @Test("names are parted at 、 and ，, nested brackets kept")
  func names() throws {
    #expect(
      try units("(责任单位:区司法局、其他区级部门,各乡镇人民政府<街道办事处>)")
        == ["responsible 区司法局", "responsible 其他区级部门", "responsible 各乡镇人民政府〈街道办事处〉"])
    #expect(try units("责任单位：各县（市、区）政府") == ["responsible 各县（市、区）政府"])
  }

  @Test("lead and supporting units are told apart")
  func roles() throws {
    #expect(
      try units("（牵头单位：市司法局；配合单位：市财政局、市人社局；完成时限：2023年12月）")
        == ["lead 市司法局", "support 市财政局", "support 市人社局"])
    #expect(try units("牵头单位：市司法局\n配合单位：市财政局") == ["lead 市司法局", "support 市财政局"])
  }

  @Test("verbs behind the names tell the roles too")
  func verbs() throws {
    #expect(
      try units("（市司法局牵头，市财政局、市人社局配合）") == ["lead 市司法局", "support 市财政局", "support 市人社局"])
    #expect(try units("（市司法局、市财政局按职责分工负责）") == ["responsible 市司法局", "responsible 市财政局"])
    #expect(try units("（含开发区管委会，下同）").isEmpty)
  }

  @Test("a bracket that ends a sentence is a line of its own")
  func bracketInSentence() throws {
    let text = "一、任务\n1.优化职能。认真履行职责（责任单位：县司法局）。\n2.深化改革。开展清理。（牵头单位：县府办）\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    #expect(plan.tasks.map { $0.sentences.map(\.text) } == [["1.优化职能。", "认真履行职责"], ["2.深化改革。", "开展清理。"]])
    #expect(plan.tasks.map { $0.responsibleLines.map(\.text) } == [["（责任单位：县司法局）。"], ["（牵头单位：县府办）"]])
  }

  @Test("the 29 tasks of Jialing have their units")
  func jialing() throws {
    let plan = try Fixtures.plan("jialing")
    let tasks = plan.tasks.filter { $0.role == .task }
    #expect(tasks.allSatisfy { $0.responsibleLines.count == 1 && !$0.responsible.isEmpty })
    #expect(tasks.flatMap(\.responsible).allSatisfy { $0.role == .responsible })
  }
}
