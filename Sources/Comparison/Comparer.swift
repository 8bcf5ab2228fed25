import PlanModel
import Taxonomy

/// Draws everything that a comparison finds into one report.
package enum Comparer {
  /// Compares plans.
  ///
  /// Gaps are given for every ordered pair of plans, in plan order, after each plan's the ones against its peers where
  /// there are three plans or more; pairs of tasks for every two plans. Nothing is looked up, timed or drawn by chance:
  /// the same input gives the same report.
  ///
  /// - Parameter sharing: who does the pieces of it.
  package static func compare(
    plans: [AlignedPlan], targets: [Target], indicators: [IndicatorGroup], scheme: ConceptScheme,
    provenance: Provenance, parts: ComparisonParts = .everything, sharing: some WorkSharing = OneByOne()
  ) -> ComparisonReport {
    let read = sharing.map(plans.count) { index in
      (
        coverage: PlanCoverage(plans[index], scheme: scheme),
        tasks: parts.hasPairs ? TaskProfiles(plans[index], scheme: scheme) : nil
      )
    }
    let coverage = read.map(\.coverage)
    let tasks = read.compactMap(\.tasks)
    let found = sharing.map(plans.count) { index in
      (
        gaps: parts == .everything ? gaps(of: index, in: coverage, scheme: scheme) : [],
        pairs: tasks.dropFirst(index + 1).map { TaskPairing.report(left: tasks[index], right: $0) }
      )
    }
    return ComparisonReport(
      provenance: provenance, plans: plans,
      domains: CoverageMatrix.domains(coverage, scheme: scheme),
      matrix: CoverageMatrix.rows(coverage, scheme: scheme),
      gaps: parts == .everything ? found.flatMap(\.gaps) : gaps(coverage, scheme: scheme, parts),
      pairs: found.flatMap(\.pairs),
      targets: ReportOrder.sorted(targets, plans: plans.map(\.plan.id)),
      indicators: ReportOrder.sorted(indicators, targets: targets, scheme: scheme),
      taxonomy: parts == .everything ? scheme.concepts.map(TopicEntry.init) : [])
  }

  /// The gaps of one plan against each other, and against its peers where there are three plans or more.
  private static func gaps(of index: Int, in plans: [PlanCoverage], scheme: ConceptScheme) -> [GapReport] {
    let others = plans.indices.filter { $0 != index }.map { plans[$0] }
    let tasks = TaskCoverage(plans[index])
    let reports = others.map { GapAnalysis.report(plan: plans[index], tasks: tasks, against: $0, scheme: scheme) }
    guard plans.count >= 3 else { return reports }
    // The tasks against all peers are those against each, one behind the other.
    let found = zip(others, reports).filter { $0.0.id != plans[index].id }.flatMap { $0.1.tasks }
    let peers = GapAnalysis.peers(plan: plans[index], others: others, scheme: scheme, tasks: found)
    return reports + [peers]
  }

  /// The gaps that were asked for alone.
  private static func gaps(
    _ plans: [PlanCoverage], scheme: ConceptScheme, _ parts: ComparisonParts
  ) -> [GapReport] {
    guard case .gaps(let plan, let reference) = parts, let plan = plans.first(where: { $0.id == plan }) else {
      return []
    }
    if let reference = plans.first(where: { $0.id == reference }) {
      return [GapAnalysis.report(plan: plan, tasks: TaskCoverage(plan), against: reference, scheme: scheme)]
    }
    let others = plans.filter { $0.id != plan.id }
    return others.count < 2 ? [] : [GapAnalysis.peers(plan: plan, others: others, scheme: scheme)]
  }
}
