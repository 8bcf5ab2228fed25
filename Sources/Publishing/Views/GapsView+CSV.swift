import PlanModel

extension GapsView {
  /// The gaps for a spreadsheet: a row for each topic that the plan does not cover, then one for each task of the
  /// reference. Several sentences in one cell stand one below the other.
  package func csv(to sink: PartSink? = nil) -> [UInt8] {
    var csv = CSVWriter(to: sink, expected: 1 << 20)
    csv.row(head)
    // By number: a loop over the values would copy each.
    for gap in gaps {
      for index in gap.topics.indices {
        write(gap.topics[index], of: gap, to: &csv)
        csv.endRow()
      }
      for index in gap.tasks.indices {
        write(gap.tasks[index], of: gap, to: &csv)
        csv.endRow()
      }
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

  /// The row of a topic, for a table that keeps its cells.
  func row(_ topic: TopicGap, of gap: GapReport) -> [String] {
    var cells = ListedCells()
    write(topic, of: gap, to: &cells)
    return cells.cells
  }

  /// The row of a task, for a table that keeps its cells.
  func row(_ task: TaskGap, of gap: GapReport) -> [String] {
    var cells = ListedCells()
    write(task, of: gap, to: &cells)
    return cells.cells
  }

  private func write(_ topic: TopicGap, of gap: GapReport, to cells: inout some CellWriter) {
    cells.cell(gap.plan)
    cells.cell(gap.against)
    cells.cell(Wording.topic(language))
    cells.cell(topic.code)
    cells.cell(topic.label(language))
    cells.cell(display(topic, of: gap.plan).label(language))
    cells.cell("")
    cells.cell(lines: once(topic.reference.map(\.plan)))
    cells.cell(lines: once(topic.reference.compactMap(\.task)))
    cells.cell(lines: topic.reference.map(\.sentence))
    cells.cell(lines: topic.reference.map(\.original))
    cells.cell("")
    let nearest = topic.nearest.first
    cells.cell(nearest?.id ?? "")
    cells.cell(nearest?.original ?? "")
    cells.cell(nearest.map { Figure.score($0.score) } ?? "")
  }

  private func write(_ task: TaskGap, of gap: GapReport, to cells: inout some CellWriter) {
    cells.cell(gap.plan)
    cells.cell(gap.against)
    cells.cell(task.role == .task ? Wording.task(language) : task.role.label(language))
    cells.cell(task.task)
    cells.cell(task.title)
    cells.cell(task.status.label(language))
    cells.cell(task.missingTopics.joined(separator: " "))
    cells.cell(task.plan)
    cells.cell(task.task)
    cells.cell("")
    cells.cell("")
    cells.cell(lines: task.coveredBy.map(\.sentence))
    for _ in 0..<3 { cells.cell("") }
  }

  /// The items, each once.
  private func once(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    var last: String?
    return items.filter { item in
      // Mostly one behind the other.
      defer { last = item }
      return item != last && seen.insert(item).inserted
    }
  }
}
