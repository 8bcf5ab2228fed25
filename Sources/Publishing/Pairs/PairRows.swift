import PlanModel

/// The tasks of two plans in reading order: each task of the left plan with its closest partner, tasks without a partner
/// where they stand in their plan.
struct PairRows {
  /// One row; at least one side is filled.
  struct Row {
    var left: String?
    var right: String?
    /// The pair, where both sides are filled.
    var pair: TaskPair?
    /// Further pairs of the task that stands alone on its side, or of the left one.
    var others: [TaskPair]

    /// What the row is, for filters: the reuse of its pair, `leftOnly` or `rightOnly`.
    var kind: String {
      if let pair { return pair.reuse.rawValue }
      return left == nil ? "rightOnly" : "leftOnly"
    }
  }

  /// The rows.
  let rows: [Row]

  /// Lays the tasks of a report out.
  init(_ report: PairReport, left: [String], right: [String]) {
    let byLeft = Dictionary(grouping: report.pairs, by: \.left)
    let byRight = Dictionary(grouping: report.pairs, by: \.right)
    var rows: [Row] = []
    var shown: Set<String> = []
    for task in left {
      let partners = (byLeft[task] ?? []).enumerated()
        .sorted { ($1.element.overlap, $0.offset) < ($0.element.overlap, $1.offset) }.map(\.element)
      rows.append(
        Row(left: task, right: partners.first?.right, pair: partners.first, others: Array(partners.dropFirst())))
      if let first = partners.first { shown.insert(first.right) }
    }
    // A task of the right plan that is nobody's closest partner follows the row of the task that stands before it.
    var anchor = -1
    for task in right {
      if shown.contains(task) {
        anchor = rows.lastIndex { $0.right == task } ?? anchor
      } else {
        let alone = Row(left: nil, right: task, pair: nil, others: byRight[task] ?? [])
        rows.insert(alone, at: anchor + 1)
        anchor += 1
      }
    }
    self.rows = rows
  }
}
