import PlanModel
import PlanReading
import Testing

/// A page read, and its wording in order.
struct PageProbe {
  static let opening = "为深入推进依法行政，加快建设法治政府，结合我县实际，制定本方案。"
  static let first = "（一）深化改革。坚持优化政府组织结构与促进政府职能转变、理顺部门职责关系统筹结合，使机构设置更加科学。"
  static let second = "（二）优化服务。分级分类推进行政审批制度改革，依托一体化政务服务平台，推动政务服务事项网上办理。"
  /// The paragraphs of a plan without its title.
  static let lines = [opening, "一、主要任务", first, second]

  let plan: Plan
  let text: ExtractedText

  /// Reads a page of a title and what stands below it.
  init(_ body: String, head: String = "", title: String = "甲县法治政府建设实施方案") throws {
    try self.init(
      bytes: Array(
        "<html><head><meta charset=\"utf-8\">\(head)</head><body><h1>\(title)</h1>\(body)</body></html>".utf8))
  }

  /// Reads any document.
  init(bytes: [UInt8]) throws {
    plan = try Fixtures.reader().read(bytes: bytes, file: "p.html", id: "p", metadata: nil)
    text = try FormatReaders().extract(bytes, file: "p.html")
    expectConserved(plan, source: text.text)
  }

  /// Paragraphs as a page has them.
  static func paragraphs(_ lines: [String] = lines) -> String { lines.map { "<p>\($0)</p>" }.joined() }

  /// All wording of the plan, headings included, in order.
  var wording: String {
    let pieces =
      plan.headings.map { ($0.source.start, $0.text) } + plan.otherSentences.map { ($0.source.start, $0.text) }
      + plan.tasks.flatMap { task in
        task.sentences.map { ($0.source.start, $0.text) } + task.responsibleLines.map { ($0.source.start, $0.text) }
      }
    return pieces.sorted { $0.0 < $1.0 }.map(\.1).joined()
  }

  /// What is furniture, as found.
  var furniture: [String] { plan.furniture.map(\.original) }

  /// The wording of `lines` below the title.
  static let plain = "甲县法治政府建设实施方案" + lines.joined()
}
