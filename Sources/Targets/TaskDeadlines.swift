import PlanModel

/// Deadlines that stand with the responsible units (…，6月底前完成) or in a table's column, not in a sentence: each is a
/// target of the task's last sentence, named by the task.
struct TaskDeadlines: Sendable {
  private var tasks: [Int: PlanTask] = [:]
  private var topics: [Int: String] = [:]

  init(_ plan: AlignedPlan) {
    let dated = plan.plan.tasks.filter { !$0.deadlines.isEmpty }
    guard !dated.isEmpty else { return }
    let byID = Dictionary(dated.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var last: [String: Int] = [:]
    for (place, sentence) in plan.sentences.enumerated() {
      if let task = sentence.task, byID[task] != nil { last[task] = place }
    }
    for (id, place) in last {
      tasks[place] = byID[id]
      topics[place] = plan.sentences[place].topics.first?.code
    }
  }

  /// The deadlines of the task whose last sentence stands at a place, without those that the sentence states itself.
  func targets(after place: Int, stated: [ExtractedTarget], register: IndicatorRegister) -> [ExtractedTarget] {
    guard let task = tasks[place] else { return [] }
    var seen = Set(stated.filter { $0.kind == .deadline }.compactMap(\.due))
    return task.deadlines.compactMap { deadline in
      guard let due = deadline.date, seen.insert(due).inserted else { return nil }
      let title = ScalarText(task.title)
      let name = title.string(Phrase.trimTail(title, ListMarker.trim(title, title.bounds)))
      let known = register.indicator(named: name)
      return ExtractedTarget(
        quote: deadline.text, range: 0 ..| 0, indicator: known?.label.chinese ?? (name.isEmpty ? deadline.text : name),
        indicatorID: known?.id, kind: .deadline, comparator: .le, value: nil, unit: "", per: nil, due: due,
        strength: .must, scope: "", status: .target, topic: known?.topic ?? topics[place])
    }
  }
}
