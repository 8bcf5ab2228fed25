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

  /// Paragraphs broken at a width, the first line of each indented as in print.
  private func printed(_ paragraphs: [String], at width: Int) -> String {
    paragraphs.map { paragraph in
      let first = "　　" + paragraph.prefix(width - 2)
      return wrapped([first] + (paragraph.count > width - 2 ? [String(paragraph.dropFirst(width - 2))] : []), at: width)
    }.joined(separator: "\n")
  }

  @Test("a short text is joined where indents tell, units over two lines and full lines behind a full stop included")
  func shortText() throws {
    let paragraphs = [
      "一、主要任务", "1.完善权责清单管理。加强权责清单的编制、公布和动态调整，实现同一事项的规范统一。开发区权责清单应于年底前全部编制完成。（牵头单位：省委编办、省审批服务管理局；配合单位：省直有关部门）",
      "2.规范议事协调机构。严控议事协调机构数量，减少副职岗位和兼职，防止职责交叉、多头执法。（牵头单位：省委编办）",
    ]
    for width in [24, 28, 30, 33, 36] {
      let text = printed(paragraphs, at: width)
      let plan = try Fixtures.plan(text: text)
      let whole = try Fixtures.plan(text: paragraphs.joined(separator: "\n"))
      #expect(plan.tasks.map { $0.sentences.map(\.text) } == whole.tasks.map { $0.sentences.map(\.text) }, "\(width)")
      #expect(plan.tasks.map(\.responsible) == whole.tasks.map(\.responsible), "\(width)")
      expectConserved(plan, source: text)
    }
  }

  @Test("a title that fills its line stays apart from the text below")
  func title() throws {
    let title = "中共甲市委、甲市人民政府关于加快推进法治政府建设的实施意见"
    let preamble = "为贯彻落实党的十八届四中全会精神，加快推进我市法治政府建设，现提出如下实施意见。"
    let text = ([title] + [wrapped([preamble, "一、任务"] + items, at: 29)]).joined(separator: "\n")
    let plan = try Fixtures.plan(text: text)
    #expect(plan.metadata.title == title)
    #expect(plan.otherSentences.map(\.text) == [title, preamble])
  }

  @Test("long headings below one another, and lists of offices, are not joined")
  func headings() throws {
    let lines = [
      "推进政府职能转变持续优化法治化营商环境建设", "健全依法行政制度体系加快推进政府治理规范化", "健全行政决策制度体系不断提升科学民主决策水平",
      "健全行政执法工作体系全面推进严格规范公正文明", "健全突发事件应对体系依法预防处置重大突发事件",
    ]
    let plan = try Fixtures.plan(text: "甲县法治政府建设实施方案\n" + lines.joined(separator: "\n") + "\n一、任务\n1.优化职能。")
    #expect(plan.otherSentences.map(\.text).suffix(5) == lines[...])
  }

  @Test("a paragraph a line is left alone")
  func untouched() throws {
    let text = "一、主要任务\n" + items.joined(separator: "\n加强协调\n")
    let plan = try Fixtures.plan(text: text)
    #expect(plan.tasks.first?.sentences.count == 4)
  }
}
