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
  func phrases(_ pair: TaskPair, _ index: ReportIndex) -> [String] {
    guard let task = index.task(pair.left) else { return [] }
    var phrases: [String] = []
    for (sentence, ranges) in zip(task.sentences, shared(pair.left, with: pair.right)) where !ranges.isEmpty {
      let scalars = Array(sentence.text.unicodeScalars)
      for range in ranges where range.upperBound <= scalars.count {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        phrases.append(String(view))
      }
    }
    return phrases
  }
}

extension HTMLWriter {
  /// Writes text with ranges of its Unicode scalars in `mark`.
  mutating func text(_ text: String, marking ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return self.text(text) }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var count = 0
    for range in ranges {
      let start =
        scalars.index(index, offsetBy: range.lowerBound - count, limitedBy: scalars.endIndex) ?? scalars.endIndex
      let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
      self.text(String(scalars[index..<start]))
      element(.mark, text: String(scalars[start..<end]))
      (index, count) = (end, range.upperBound)
    }
    self.text(String(scalars[index...]))
  }
}
