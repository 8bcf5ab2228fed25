import PlanModel
import Taxonomy

/// What many plans cover, added up one by one, so that one plan can be held against thousands without holding them.
///
/// Says of topics what `GapAnalysis.peers` says, but names only the first few sentences of each, and no tasks: a list of
/// every task of thousands of plans helps nobody.
package struct PeerTally: Sendable {
  /// What one plan adds.
  package struct Plan: Sendable {
    /// State of each topic, in taxonomy order.
    package let states: [CellState]
    /// For each topic that it covers the sentence to name, nil for the others.
    package let references: [GapReference?]

    /// Takes up what was read off a plan before; nil for lists that are not of one length.
    package init?(states: [CellState], references: [GapReference?]) {
      guard states.count == references.count else { return nil }
      self.states = states
      self.references = references
    }

    /// Reads it off a plan.
    package init(_ aligned: AlignedPlan, scheme: ConceptScheme) {
      let coverage = PlanCoverage(aligned, scheme: scheme, hasTasks: false)
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
    let coverage = PlanCoverage(plan, scheme: scheme, hasTasks: false)
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
