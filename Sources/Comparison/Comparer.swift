import PlanModel
import Taxonomy

/// Draws everything that a comparison finds into one report.
package enum Comparer {
  /// Compares plans.
  ///
  /// Gaps are given for every ordered pair of plans, in plan order, after each plan's the ones against its peers where
  /// there are three plans or more; pairs of tasks for every two plans. Nothing is looked up, timed or drawn by chance:
  /// the same input gives the same report.
  package static func compare(
    plans: [AlignedPlan], targets: [Target], indicators: [IndicatorGroup], scheme: ConceptScheme,
    provenance: Provenance, parts: ComparisonParts = .everything
  ) -> ComparisonReport {
    let coverage = plans.map { PlanCoverage($0, scheme: scheme) }
    return ComparisonReport(
      provenance: provenance, plans: plans,
      domains: CoverageMatrix.domains(coverage, scheme: scheme),
      matrix: CoverageMatrix.rows(coverage, scheme: scheme),
      gaps: gaps(coverage, scheme: scheme, parts),
      pairs: parts.hasPairs ? pairs(plans, scheme: scheme) : [],
      targets: ReportOrder.sorted(targets, plans: plans.map(\.plan.id)),
      indicators: ReportOrder.sorted(indicators, targets: targets, scheme: scheme),
      taxonomy: parts == .everything ? scheme.concepts.map(TopicEntry.init) : [])
  }

  private static func gaps(
    _ plans: [PlanCoverage], scheme: ConceptScheme, _ parts: ComparisonParts
  ) -> [GapReport] {
    switch parts {
    case .everything: break
    case .coverage, .targets, .pairs: return []
    case .gaps(let plan, let reference):
      guard let plan = plans.first(where: { $0.id == plan }) else { return [] }
      if let reference = plans.first(where: { $0.id == reference }) {
        return [GapAnalysis.report(plan: plan, against: reference, scheme: scheme)]
      }
      let others = plans.filter { $0.id != plan.id }
      return others.count < 2 ? [] : [GapAnalysis.peers(plan: plan, others: others, scheme: scheme)]
    }
    return plans.indices.flatMap { index -> [GapReport] in
      let others = plans.indices.filter { $0 != index }.map { plans[$0] }
      let reports = others.map { GapAnalysis.report(plan: plans[index], against: $0, scheme: scheme) }
      guard plans.count >= 3 else { return reports }
      return reports + [GapAnalysis.peers(plan: plans[index], others: others, scheme: scheme)]
    }
  }

  private static func pairs(_ plans: [AlignedPlan], scheme: ConceptScheme) -> [PairReport] {
    let profiles = plans.map { TaskProfiles($0, scheme: scheme) }
    return profiles.indices.flatMap { left in
      profiles.indices.dropFirst(left + 1).map { TaskPairing.report(left: profiles[left], right: profiles[$0]) }
    }
  }
}
