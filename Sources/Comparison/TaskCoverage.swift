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
enum TaskCoverage {
  /// One entry for each task of the reference (guarantees and next steps included), in document order.
  static func gaps(of plan: PlanCoverage, reference: PlanCoverage, scheme: ConceptScheme) -> [TaskGap] {
    let isUnreadable = plan.aligned.plan.isUnreadable
    return zip(reference.aligned.plan.tasks, reference.taskTopics).map { task, topics in
      let judged = isUnreadable ? [] : topics.filter { plan.cells[$0].state.isJudged }
      // A topic that the plan only mentions is one that it lacks.
      let missing = judged.filter { plan.cells[$0].state != .covered }
      return TaskGap(
        plan: reference.id, task: task.id, title: task.title, role: task.role,
        status: status(judged: judged.count, missing: missing.count),
        missingTopics: missing.map { scheme.topics[$0].code }, coveredBy: coveredBy(plan, topics: topics))
    }
  }

  private static func status(judged: Int, missing: Int) -> TaskGap.Status {
    if judged == 0 { return .notApplicable }
    if missing == 0 { return .covered }
    return missing == judged ? .missing : .partial
  }

  /// Up to `Thresholds.coveredByPerTopic` sentences for each topic, topics in taxonomy order, the best sentence first;
  /// a sentence about two of the topics is named once.
  private static func coveredBy(_ plan: PlanCoverage, topics: [Int]) -> [GapReference] {
    var seen: Set<String> = []
    return topics.flatMap { topic -> [GapReference] in
      let cell = plan.cells[topic]
      guard cell.state == .covered else { return [] }
      return cell.sentences.bestFirst.prefix(Thresholds.coveredByPerTopic)
        .filter { seen.insert($0.id).inserted }
        .map { $0.reference(in: plan.id) }
    }
  }
}
