import PlanModel
import Testing

@Suite("Line breaks inside sentences")
struct SentenceBreaksTests {
  private func read(_ lines: String) throws -> (sentences: [String], breaks: [Finding]) {
    let text = "甲县法治政府建设实施方案\n一、任务\n1.优化职能。\n\(lines)\n2.深化改革。\n"
    let plan = try Fixtures.plan(text: text)
    expectConserved(plan, source: text)
    return (plan.tasks.first?.sentences.dropFirst().map(\.text) ?? [], plan.findings.filter { $0.kind == .lineBreak })
  }

  @Test("a break behind a comma or before a closing sign is certain")
  func certain() throws {
    for lines in ["厘清政府和市场、\n政府和社会的关系。", "厘清政府和市场、政府和社会的关系（含街道\n）。", "推进机构改革，\n\n优化职能。"] {
      let (sentences, breaks) = try read(lines)
      #expect(sentences == [lines.filter { !$0.isNewline }])
      #expect(breaks.map(\.severity) == [.note], "\(lines)")
      #expect(breaks.first?.before?.contains("\n") ?? false)
    }
  }

  @Test("running text that stops without a full stop goes on below, and is told as uncertain")
  func uncertain() throws {
    let (sentences, breaks) = try read("推进编制资源向基层倾斜，鼓励支持跨层级调剂使用行政和事业编\n制，厘清政府和市场的关系。")
    #expect(sentences.count == 1)
    #expect(breaks.map(\.severity) == [.warning])
  }

  @Test("headings without a full stop, lists and paragraphs stay apart")
  func apart() throws {
    for lines in ["加强协调联动\n推进机构改革，优化职能。", "推进机构改革，优化职能。\n加强协调。", "落实下列制度：\n公示制度；\n记录制度。"] {
      #expect(try read(lines).breaks.isEmpty, "\(lines)")
    }
  }
}
