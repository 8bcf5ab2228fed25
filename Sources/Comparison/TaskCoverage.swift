import PlanModel
import Taxonomy

/// Whether a plan has the tasks of a reference.
///
/// A task's topics are the decided topics of its sentences; the overall topics (guiding ideology, goals) are treated
/// like the others. Those on which the plan could be judged decide:
/// - all covered: `covered`; some: `partial`; none: `missing`;
/// - none could be judged, or the task has no topic: `notApplicable`, since nothing can be claimed;
/// - the plan could not be read: `notApplicable` for every task, whatever was found in the part that was read. What
///   was found is still named under `coveredBy`.
struct TaskCoverage {
  private let plan: PlanCoverage
  /// For each topic the sentences to name, the best first; worked out once for all tasks of all references.
  private let best: [[GapReference]]

  init(_ plan: PlanCoverage) {
    self.plan = plan
    best = plan.cells.map { cell in
      guard cell.state == .covered else { return [] }
      return Self.each(
        cell.sentences.bestFirst.prefix(Thresholds.coveredByPerTopic).map { $0.reference(in: plan.id) })
    }
  }

  /// One entry for each task of the reference (guarantees and next steps included), in document order.
  func gaps(against reference: PlanCoverage, scheme: ConceptScheme) -> [TaskGap] {
    let isUnreadable = plan.aligned.plan.isUnreadable
    return zip(reference.aligned.plan.tasks, reference.taskTopics).map { task, topics in
      let judged = isUnreadable ? [] : topics.filter { plan.cells[$0].state.isJudged }
      // A topic that the plan only mentions is one that it lacks.
      let missing = judged.filter { plan.cells[$0].state != .covered }
      return TaskGap(
        plan: reference.id, task: task.id, title: task.title, role: task.role,
        status: Self.status(judged: judged.count, missing: missing.count),
        missingTopics: missing.map { scheme.topics[$0].code }, coveredBy: coveredBy(topics))
    }
  }

  private static func status(judged: Int, missing: Int) -> TaskGap.Status {
    if judged == 0 { return .notApplicable }
    if missing == 0 { return .covered }
    return missing == judged ? .missing : .partial
  }

  /// Up to `Thresholds.coveredByPerTopic` sentences for each topic, topics in taxonomy order, the best sentence first;
  /// a sentence about two of the topics is named once.
  private func coveredBy(_ topics: [Int]) -> [GapReference] {
    let topics = topics.filter { !best[$0].isEmpty }
    return topics.count == 1 ? best[topics[0]] : Self.each(topics.flatMap { best[$0] })
  }

  /// The references, each sentence once. They are few: looking through them takes less than a set of their ids.
  private static func each(_ references: [GapReference]) -> [GapReference] {
    references.indices.filter { index in
      !(0..<index).contains { references[$0].sentence == references[index].sentence }
    }.map { references[$0] }
  }
}
