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
    var own: [Row] = []
    own.reserveCapacity(left.count)
    /// The last row in which a right task is the closest partner.
    var anchors: [String: Int] = [:]
    for task in left {
      let pairs = byLeft[task] ?? []
      let partners =
        pairs.count < 2
        ? pairs : pairs.indices.sorted { (pairs[$1].overlap, $0) < (pairs[$0].overlap, $1) }.map { pairs[$0] }
      if let first = partners.first { anchors[first.right] = own.count }
      own.append(
        Row(left: task, right: partners.first?.right, pair: partners.first, others: Array(partners.dropFirst())))
    }
    // A task of the right plan that is nobody's closest partner follows the row of the task that stands before it.
    var followers: [[Row]] = Array(repeating: [], count: own.count + 1)
    var anchor = -1
    for task in right {
      if let row = anchors[task] {
        anchor = row
      } else {
        followers[anchor + 1].append(Row(left: nil, right: task, pair: nil, others: byRight[task] ?? []))
      }
    }
    var rows = followers[0]
    rows.reserveCapacity(own.count + right.count)
    for index in own.indices {
      rows.append(own[index])
      rows += followers[index + 1]
    }
    self.rows = rows
  }
}
