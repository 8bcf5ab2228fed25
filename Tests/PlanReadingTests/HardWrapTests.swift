import PlanModel
import Testing

@Suite("Hard-wrapped text")
struct HardWrapTests {
  private let items = (1...12).map { number in
    "\(number).优化政府职能。认真履行经济调节、市场监管、社会管理、公共服务、生态环境保护等职能，厘清政府和市场、政府和社会的关系。推进编制资源向基层倾斜，鼓励支持跨层级调剂使用行政和事业编制。"
  }

  /// The text with a line break behind every so many characters.
  private func wrapped(_ paragraphs: [String], at width: Int) -> String {
    paragraphs.map { paragraph in
      stride(from: 0, to: paragraph.count, by: width).map { offset in
        String(paragraph.dropFirst(offset).prefix(width))
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test("paragraphs broken at a fixed width are joined")
  func joined() throws {
    let paragraphs = ["一、主要任务"] + items
    let text = wrapped(paragraphs, at: 28)
    let plan = try Fixtures.plan(text: text)
    let whole = try Fixtures.plan(text: paragraphs.joined(separator: "\n"))
    #expect(plan.tasks.map { $0.sentences.map(\.text) } == whole.tasks.map { $0.sentences.map(\.text) })
    expectConserved(plan, source: text)
  }

  @Test("a paragraph a line is left alone")
  func untouched() throws {
    let text = "一、主要任务\n" + items.joined(separator: "\n加强协调\n")
    let plan = try Fixtures.plan(text: text)
    #expect(plan.tasks.first?.sentences.count == 4)
  }
}
