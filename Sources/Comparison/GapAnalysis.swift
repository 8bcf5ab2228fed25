import PlanModel
import Taxonomy

/// What a plan lacks against another plan, or against what most other plans have.
///
/// A topic that an annual report holds only among its next steps is covered (`MatrixCell.isPlannedOnly` tells): the
/// place has it on its list, so it is no gap. Likewise a reference asks for what it only plans.
package enum GapAnalysis {
  /// `GapReport.against` of a report against the other plans together.
  package static let peersName = GapReport.peers

  /// What `plan` lacks of what `reference` covers.
  package static func report(plan: AlignedPlan, against reference: AlignedPlan, scheme: ConceptScheme) -> GapReport {
    let coverage = PlanCoverage(plan, scheme: scheme)
    return report(
      plan: coverage, tasks: TaskCoverage(coverage), against: PlanCoverage(reference, scheme: scheme), scheme: scheme)
  }

  /// What `plan` lacks of what most of the other plans cover; a plan with the id of `plan` is no peer of it.
  package static func peers(plan: AlignedPlan, others: [AlignedPlan], scheme: ConceptScheme) -> GapReport {
    peers(
      plan: PlanCoverage(plan, scheme: scheme), others: others.map { PlanCoverage($0, scheme: scheme) }, scheme: scheme
    )
  }

  static func report(
    plan: PlanCoverage, tasks: TaskCoverage, against reference: PlanCoverage, scheme: ConceptScheme
  ) -> GapReport {
    GapReport(
      plan: plan.id, against: reference.id,
      topics: topics(of: plan, references: [reference], scheme: scheme) { reference.cells[$0].state == .covered },
      tasks: tasks.gaps(against: reference, scheme: scheme))
  }

  static func peers(plan: PlanCoverage, others: [PlanCoverage], scheme: ConceptScheme) -> GapReport {
    let (tasks, peers) = (TaskCoverage(plan), others.filter { $0.id != plan.id })
    return Self.peers(
      plan: plan, others: others, scheme: scheme,
      tasks: peers.flatMap { tasks.gaps(against: $0, scheme: scheme) })
  }

  /// The same with the tasks of the peers, which were found before.
  static func peers(
    plan: PlanCoverage, others: [PlanCoverage], scheme: ConceptScheme, tasks: [TaskGap]
  ) -> GapReport {
    let peers = others.filter { $0.id != plan.id }
    return GapReport(
      plan: plan.id, against: peersName,
      topics: topics(of: plan, references: peers, scheme: scheme) { isCommon($0, among: peers) },
      tasks: tasks)
  }

  /// True where more than half of the plans that could be judged on the topic cover it.
  private static func isCommon(_ topic: Int, among plans: [PlanCoverage]) -> Bool {
    let states = plans.map { $0.cells[topic].state }.filter(\.isJudged)
    return states.count { $0 == .covered } * 2 > states.count
  }

  /// The wanted topics that the plan does not cover, in taxonomy order.
  private static func topics(
    of plan: PlanCoverage, references: [PlanCoverage], scheme: ConceptScheme, isWanted: (Int) -> Bool
  ) -> [TopicGap] {
    scheme.topics.indices.compactMap { index in
      let cell = plan.cells[index]
      guard cell.state != .covered, isWanted(index) else { return nil }
      let sentences = references.flatMap { reference in
        let cell = reference.cells[index]
        return cell.state == .covered ? cell.sentences.map { $0.reference(in: reference.id) } : []
      }
      return TopicGap(
        code: scheme.topics[index].code, label: scheme.topics[index].label, state: cell.state, reference: sentences,
        nearest: cell.state == .mentioned ? cell.sentences.bestFirst : cell.nearest)
    }
  }
}

extension ScoredSentence {
  /// The sentence as a place in a plan.
  func reference(in plan: String) -> GapReference {
    GapReference(plan: plan, task: task, sentence: id, text: text, original: original)
  }
}

extension [ScoredSentence] {
  /// By falling score; sentences of one score stay in document order.
  var bestFirst: [ScoredSentence] {
    count < 2 ? self : indices.sorted { (self[$1].score, $0) < (self[$0].score, $1) }.map { self[$0] }
  }
}
