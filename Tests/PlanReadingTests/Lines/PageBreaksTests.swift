import Foundation
import PlanModel
import Testing

@Suite struct PageBreaksTests {
  private let upper = "1.推进政府机构改革。统筹利用行政管理资源，优化部门职能配置，完善部门之间的协调"
  private let lower = "配合机制，全面提高行政效能。"

  private func read(_ between: String, upper: String? = nil, lower: String? = nil, head: String = "") throws -> Plan {
    let text = "\(head)甲市法治政府建设实施方案\n一、任务\n\(upper ?? self.upper)\n\(between)\n\(lower ?? self.lower)\n2.深化改革。落实清单。\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    return plan
  }

  @Test("a sentence goes on behind a page number", arguments: ["- 5 -", "第3页 共12页", "— 12 —", "5"])
  func number(page: String) throws {
    let plan = try read(page)
    #expect(plan.tasks.first?.sentences.map(\.text) == ["1.推进政府机构改革。", String((upper + lower).dropFirst(11))])
    let finding = plan.findings.first { $0.kind == .lineBreak }
    #expect(finding?.severity == .warning)
    #expect(finding?.before?.contains(page) ?? false)
  }

  @Test("a head that stands twice is taken out, wherever it stands")
  func runningHead() throws {
    let plan = try read("甲市人民政府公报", head: "甲市人民政府公报\n")
    #expect(plan.tasks.first?.sentences.count == 2)
    #expect(plan.furniture.map(\.text) == ["甲市人民政府公报"])
    #expect(plan.metadata.title == "甲市法治政府建设实施方案")
  }

  @Test("a page number between paragraphs joins nothing")
  func apart() throws {
    for (upper, lower) in [
      (self.upper + "机制。", self.lower), ("1.推进政府机构改革", "统筹利用资源，优化配置。"), (self.upper, "（二）配合机制，提高效能。"),
      (self.upper, "责任单位：市司法局、市财政局"),
    ] {
      let plan = try read("- 5 -", upper: upper, lower: lower)
      #expect(!plan.findings.contains { $0.kind == .lineBreak }, "\(lower)")
      #expect(plan.furniture.count == 1)
    }
  }

  @Test("a line of the text that comes twice is no running head")
  func repeatedLines() throws {
    let line = "厘清政府和市场的关系并且完善部门之间的协调机制"
    let text = "甲市法治政府建设实施方案\n一、任务\n1.优化职能，\(line)\n\(line)\n推进改革，提高效能。\n2.深化改革，\(line)\n\(line)\n推进改革，提高效能。\n"
    let plan = try Fixtures.plan(text: text)
    #expect(plan.furniture.isEmpty)
    #expect(plan.tasks.flatMap(\.sentences).map(\.text).joined().components(separatedBy: line).count == 5)
  }

  @Test("what stands once is no running head")
  func once() throws {
    let plan = try read("甲市人民政府公报")
    #expect(plan.furniture.isEmpty)
  }
}
