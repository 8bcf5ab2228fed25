import PlanModel
import Testing

@Suite("Tables of tasks set in blanks")
struct AlignedTableTests {
  private func tasks(_ rows: [String]) throws -> [String] {
    let text = (["甲市任务清单"] + rows).joined(separator: "\n") + "\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    return plan.tasks.map { "\($0.number) \($0.title) \($0.responsible.map(\.name).joined(separator: " "))" }
  }

  private let head = "序号    工作任务          责任单位     完成时限"

  @Test("rows below a head with as many cells are rows, headings over them headings")
  func rows() throws {
    let rows = ["1       落实清单制度      市司法局     6月底前", "一、健全体系", "2       推进审批改革      市政务办     年底前"]
    #expect(try tasks([head] + rows) == ["1 落实清单制度 市司法局", "2 推进审批改革 市政务办"])
    #expect(
      try tasks(["序号　　工作任务　　责任单位", "1　　落实清单制度　　市司法局", "2　　推进审批改革　　市政务办"])
        == ["1 落实清单制度 市司法局", "2 推进审批改革 市政务办"])
  }

  @Test("single blanks, rows that do not fit and text below are none")
  func others() throws {
    #expect(try tasks(["序号 工作任务 责任单位", "1 落实清单制度 市司法局", "2 推进审批改革 市政务办"]).isEmpty)
    #expect(try tasks([head, "落实    清单制度   市司法局  6月底前", "推进    审批改革      市政务办     年底前"]).isEmpty)
    let plan = try Fixtures.plan(
      text: "\(head)\n1       落实清单制度      市司法局     6月底前\n2       推进审批      市政务办     年底前\n以上任务按期完成。\n")
    #expect(plan.tasks.count == 2)
    #expect(plan.otherSentences.last?.text == "以上任务按期完成。")
  }
}
