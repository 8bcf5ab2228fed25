import PlanModel
import Taxonomy

/// What many plans cover, added up one by one, so that one plan can be held against thousands without holding them.
///
/// Says of topics what `GapAnalysis.peers` says, but names only the first few sentences of each, and no tasks: a list of
/// every task of thousands of plans helps nobody.
package struct PeerTally: Sendable {
  /// What one plan adds.
  package struct Plan: Sendable {
    fileprivate var states: [CellState]
    fileprivate var references: [GapReference?]

    /// Reads it off a plan.
    package init(_ aligned: AlignedPlan, scheme: ConceptScheme) {
      let coverage = PlanCoverage(aligned, scheme: scheme)
      states = coverage.cells.map(\.state)
      references = coverage.cells.map { cell in
        cell.state == .covered ? cell.sentences.bestFirst.first?.reference(in: aligned.plan.id) : nil
      }
    }
  }

  /// Sentences named for each topic.
  package static let references = 3

  private let scheme: ConceptScheme
  private var judged: [Int]
  private var covered: [Int]
  private var named: [[GapReference]]

  /// An empty tally over a scheme's topics.
  package init(scheme: ConceptScheme) {
    self.scheme = scheme
    judged = Array(repeating: 0, count: scheme.topics.count)
    covered = judged
    named = Array(repeating: [], count: scheme.topics.count)
  }

  /// Adds a plan.
  package mutating func add(_ plan: Plan) {
    for (topic, state) in plan.states.enumerated() {
      if state.isJudged { judged[topic] += 1 }
      if state == .covered { covered[topic] += 1 }
      if let reference = plan.references[topic], named[topic].count < Self.references { named[topic].append(reference) }
    }
  }

  /// The topics that more than half of the plans cover that could be judged on them, and `plan` does not.
  package func gaps(of plan: AlignedPlan) -> GapReport {
    let coverage = PlanCoverage(plan, scheme: scheme)
    let topics = scheme.topics.indices.compactMap { topic -> TopicGap? in
      let cell = coverage.cells[topic]
      guard cell.state != .covered, covered[topic] * 2 > judged[topic] else { return nil }
      return TopicGap(
        code: scheme.topics[topic].code, label: scheme.topics[topic].label, state: cell.state, reference: named[topic],
        nearest: cell.state == .mentioned ? cell.sentences.bestFirst : cell.nearest)
    }
    return GapReport(plan: plan.plan.id, against: GapReport.peers, topics: topics, tasks: [])
  }
}
