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
  /// - Parameters:
  ///   - indicators: groups the targets; a piece of the work like any other.
  ///   - sharing: who does the pieces of it.
  package static func compare(
    _ plans: [PlanProfile], targets: [Target], indicators: @escaping @Sendable () -> [IndicatorGroup],
    scheme: ConceptScheme, provenance: Provenance, parts: ComparisonParts = .everything,
    sharing: some WorkSharing = OneByOne()
  ) -> ComparisonReport {
    let coverage = plans.map(\.coverage)
    let tasks = plans.compactMap(\.tasks)
    let pieces = pieces(plans.count, hasPairs: parts.hasPairs)
    let found = sharing.map(pieces.count) { number -> Part in
      switch pieces[number] {
      case .lists:
        return Part(
          targets: ReportOrder.sorted(targets, plans: coverage.map(\.id)),
          indicators: ReportOrder.sorted(indicators(), targets: targets, scheme: scheme))
      case .matrix:
        return Part(
          domains: CoverageMatrix.domains(coverage, scheme: scheme),
          matrix: CoverageMatrix.rows(coverage, scheme: scheme),
          taxonomy: parts == .everything ? scheme.concepts.map(TopicEntry.init) : [])
      case .gaps(let plan):
        return Part(gaps: parts == .everything ? gaps(of: plan, in: coverage, scheme: scheme) : [])
      case .pairs(let left, let right):
        return Part(pairs: [TaskPairing.report(left: tasks[left], right: tasks[right])])
      }
    }
    return ComparisonReport(
      provenance: provenance, plans: coverage.map(\.aligned), domains: found.flatMap(\.domains),
      matrix: found.flatMap(\.matrix),
      gaps: parts == .everything ? found.flatMap(\.gaps) : gaps(coverage, scheme: scheme, parts),
      pairs: found.flatMap(\.pairs), targets: found.flatMap(\.targets), indicators: found.flatMap(\.indicators),
      taxonomy: found.flatMap(\.taxonomy))
  }

  /// What one processor does at a time.
  private enum Piece: Sendable {
    case lists, matrix
    case gaps(of: Int)
    case pairs(Int, Int)
  }

  /// What a piece finds: its part of the report, everything else empty.
  private struct Part: Sendable {
    var domains: [DomainRow] = []
    var matrix: [MatrixRow] = []
    var gaps: [GapReport] = []
    var pairs: [PairReport] = []
    var targets: [Target] = []
    var indicators: [IndicatorGroup] = []
    var taxonomy: [TopicEntry] = []
  }

  /// The pieces, gaps and pairs in the order of the report; those that take longest first.
  private static func pieces(_ plans: Int, hasPairs: Bool) -> [Piece] {
    let gaps = (0..<plans).map { Piece.gaps(of: $0) }
    guard hasPairs else { return [.lists] + gaps + [.matrix] }
    let pairs = (0..<plans).flatMap { left in (left + 1..<plans).map { Piece.pairs(left, $0) } }
    return [.lists] + gaps + pairs + [.matrix]
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
