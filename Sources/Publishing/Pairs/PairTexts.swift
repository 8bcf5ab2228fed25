import PlanModel

/// The texts of the tasks of every plan, made ready once to be laid side by side; of very many tasks each time anew, since
/// the runs of a text take ten times its room.
struct PairTexts: Sendable {
  /// Plans have some dozen tasks.
  private static let mostTasks = 5000

  private let index: ReportIndex
  private let grams: [String: WordingGrams]
  private let order: [String: [String]]

  /// Prepares the tasks of a report's plans.
  init(_ report: ComparisonReport, index: ReportIndex) {
    self.index = index
    var grams: [String: WordingGrams] = [:]
    if report.plans.reduce(0, { $0 + $1.plan.tasks.count }) <= Self.mostTasks {
      for plan in report.plans { for task in plan.plan.tasks { grams[task.id] = Self.grams(task) } }
    }
    self.grams = grams
    order = Dictionary(
      report.plans.map { ($0.plan.id, $0.plan.tasks.map(\.id)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a pair of plans.
  func rows(_ pairs: PairReport) -> [PairRows.Row] {
    PairRows(pairs, left: order[pairs.left] ?? [], right: order[pairs.right] ?? []).rows
  }

  /// What two tasks have in the same words: for each sentence of the first, ranges of its Unicode scalars.
  func shared(_ task: String, with other: String) -> [[Range<Int>]] {
    guard let own = grams(task), let others = grams(other) else { return [] }
    return own.shared(with: others)
  }

  private func grams(_ task: String) -> WordingGrams? { grams[task] ?? index.task(task).map(Self.grams) }

  private static func grams(_ task: PlanTask) -> WordingGrams { WordingGrams(task.sentences.map(\.text)) }

  /// The wording that the left task of a pair shares with the right one, run by run.
  func phrases(_ pair: TaskPair) -> [String] {
    guard let place = index.place(ofTask: pair.left) else { return [] }
    let sentences = index.plans[place.plan].plan.tasks[place.number].sentences
    var phrases: [String] = []
    for (number, ranges) in shared(pair.left, with: pair.right).enumerated()
    where !ranges.isEmpty && number < sentences.count {
      // The ranges ascend: one walk through the text finds them all.
      let scalars = sentences[number].text.unicodeScalars
      var (place, offset) = (scalars.startIndex, 0)
      for range in ranges {
        guard let start = scalars.index(place, offsetBy: range.lowerBound - offset, limitedBy: scalars.endIndex),
          let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
        else { break }
        phrases.append(String(scalars[start..<end]))
        (place, offset) = (end, range.upperBound)
      }
    }
    return phrases
  }
}
