import PlanModel

/// What was read from one document, as tree, JSON and XML.
package struct OutlineView: Sendable {
  let plan: Plan
  let language: Language

  /// A view of one plan; `language` is that of labels and findings.
  package init(_ plan: Plan, language: Language) {
    self.plan = plan
    self.language = language
  }

  /// Tasks and next steps.
  var tasks: [PlanTask] { plan.tasks.filter { $0.role != .guarantee } }
  /// Items on guarantees.
  var guarantees: [PlanTask] { plan.tasks.filter { $0.role == .guarantee } }

  /// The outline as a tree for the terminal: headings, tasks with their responsible units, sentences, findings.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; lines are cut to fit. `nil` cuts nothing.
  ///   - sentences: shows the sentences too.
  package func tree(width: Int? = nil, sentences: Bool = true) -> String {
    var text = ""
    tree(width: width, sentences: sentences) { text += $0 }
    return text
  }

  /// The same line by line, for documents of any length.
  package func tree(width: Int? = nil, sentences: Bool = true, to write: (String) -> Void) {
    let colon = language == .chinese ? "：" : ": "
    func line(_ depth: Int, _ content: String) {
      let line = String(repeating: "  ", count: depth) + TerminalText.line(content)
      write((width.map { DisplayWidth.truncated(line, to: $0) } ?? line) + "\n")
    }
    line(0, "\(plan.metadata.title.isEmpty ? plan.name : plan.metadata.title) (\(plan.id))")
    var facts = PageWording.facts(of: plan, language)
    if let posted = plan.metadata.posted { facts.append((LocalizedText("网页发布日期", "page posted")(language), posted)) }
    for (name, value) in facts + SourceFacts.file(plan, language) {
      line(1, name + colon + value)
    }
    for item in OutlineItem.items(of: plan) {
      switch item {
      case .heading(let heading): line(heading.kind == .section ? 1 : 0, heading.text)
      case .sentence(let sentence): if sentences { line(3, "[\(sentence.id)] \(sentence.text)") }
      case .task(let task):
        let role = task.role == .task ? "" : " (\(task.role.label(language)))"
        line(2, "\(task.number.isEmpty ? "·" : task.number) \(task.title)\(role)")
        for role in [ResponsibleUnit.Role.lead, .responsible, .support] {
          let names = task.responsible.filter { $0.role == role }.map(\.name)
          if !names.isEmpty { line(3, role.label(language) + colon + names.joined(separator: "、")) }
        }
        for deadline in task.deadlines {
          let date = deadline.date.map { " (\($0))" } ?? ""
          line(3, LocalizedText("完成时限", "due")(language) + colon + deadline.text + date)
        }
        if sentences { for sentence in task.sentences { line(3, "[\(sentence.id)] \(sentence.text)") } }
      }
    }
    if !plan.furniture.isEmpty { line(0, LocalizedText("页面附属内容", "page furniture")(language)) }
    for piece in plan.furniture { line(1, piece.text.split(separator: "\n").joined(separator: " ")) }
    if !plan.findings.isEmpty { line(0, PageWording.findings(language)) }
    for finding in plan.findings {
      // Many messages quote the words themselves.
      let message = finding.message(language)
      let isQuoted = finding.before.map { message.contains($0) } ?? true
      let change = isQuoted ? "" : " \(finding.before ?? "") → \(finding.after ?? "")"
      line(1, finding.severity.label(language) + colon + message + change)
    }
  }
}

/// Headings, tasks and loose sentences of a plan in document order.
enum OutlineItem: Sendable {
  case heading(Heading)
  case task(PlanTask)
  case sentence(Sentence)

  private var start: SourceRange {
    let empty = SourceRange(start: 0, end: 0)
    switch self {
    case .heading(let heading): return heading.source
    case .task(let task): return task.sentences.first?.source ?? task.responsibleLines.first?.source ?? empty
    case .sentence(let sentence): return sentence.source
    }
  }

  private static func rank(_ item: OutlineItem) -> Int {
    switch item {
    case .heading: 0
    case .task: 1
    case .sentence: 2
    }
  }

  /// Every item, ordered by its place in the source; items at one place keep the order of the plan.
  static func items(of plan: Plan) -> [OutlineItem] {
    let items =
      plan.headings.map(OutlineItem.heading) + plan.tasks.map(OutlineItem.task)
      + plan.otherSentences.map(OutlineItem.sentence)
    return items.enumerated().sorted { left, right in
      if left.element.start != right.element.start { return left.element.start < right.element.start }
      return (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }
}
