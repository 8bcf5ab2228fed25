import PlanModel

extension GapsView {
  /// The gaps for a spreadsheet: a row for each topic that the plan does not cover, then one for each task of the
  /// reference. Several sentences in one cell stand one below the other.
  package func csv(to sink: PartSink? = nil) -> [UInt8] {
    var csv = CSVWriter(to: sink, expected: 1 << 20)
    csv.row(head)
    // By number: a loop over the values would copy each.
    for gap in gaps {
      for index in gap.topics.indices { csv.row(row(gap.topics[index], of: gap)) }
      for index in gap.tasks.indices { csv.row(row(gap.tasks[index], of: gap)) }
    }
    return csv.finish()
  }

  /// Heads of the columns of the table.
  var head: [String] {
    [
      Wording.plan, Wording.against, Wording.type, Wording.code, Wording.label, Wording.state, Wording.missingTopics,
      Wording.referencePlan, Wording.referenceTask, Wording.referenceSentence, Wording.referenceText,
      Wording.coveredBy, Wording.nearestSentence, Wording.nearestText, Wording.nearestScore,
    ].map { $0(language) }
  }

  /// The row of a topic.
  func row(_ topic: TopicGap, of gap: GapReport) -> [String] {
    let nearest = topic.nearest.first
    return [
      gap.plan, gap.against, Wording.topic(language), topic.code, topic.label(language),
      display(topic, of: gap.plan).label(language), "", lines(topic.reference.map(\.plan), unique: true),
      lines(topic.reference.compactMap(\.task), unique: true), lines(topic.reference.map(\.sentence)),
      lines(topic.reference.map(\.original)), "", nearest?.id ?? "", nearest?.original ?? "",
      nearest.map { Figure.score($0.score) } ?? "",
    ]
  }

  /// The row of a task.
  func row(_ task: TaskGap, of gap: GapReport) -> [String] {
    [
      gap.plan, gap.against, task.role == .task ? Wording.task(language) : task.role.label(language), task.task,
      task.title, task.status.label(language), task.missingTopics.joined(separator: " "), task.plan, task.task, "", "",
      lines(task.coveredBy.map(\.sentence)), "", "", "",
    ]
  }

  private func lines(_ items: [String], unique: Bool = false) -> String {
    guard unique else { return items.joined(separator: "\n") }
    var seen: Set<String> = []
    var last: String?
    return items.filter { item in
      // Mostly one behind the other.
      defer { last = item }
      return item != last && seen.insert(item).inserted
    }.joined(separator: "\n")
  }
}
