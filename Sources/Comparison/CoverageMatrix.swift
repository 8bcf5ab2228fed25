import PlanModel
import Taxonomy

/// The coverage matrix: which plan covers which topic.
///
/// `CellRule` says how the state of a cell is decided.
package enum CoverageMatrix {
  /// A row for each topic, in the scheme's order, with a cell for each plan, in the order given.
  package static func rows(plans: [AlignedPlan], scheme: ConceptScheme) -> [MatrixRow] {
    rows(plans.map { PlanCoverage($0, scheme: scheme, hasTasks: false) }, scheme: scheme)
  }

  /// A row for each domain, in the scheme's order, with counts for each plan, in the order given.
  package static func domains(plans: [AlignedPlan], scheme: ConceptScheme) -> [DomainRow] {
    domains(plans.map { PlanCoverage($0, scheme: scheme, hasTasks: false) }, scheme: scheme)
  }

  static func rows(_ plans: [PlanCoverage], scheme: ConceptScheme) -> [MatrixRow] {
    scheme.topics.enumerated().map { index, topic in
      MatrixRow(
        code: topic.code, domain: topic.broader ?? "", label: topic.label, cells: plans.map { $0.cells[index] })
    }
  }

  static func domains(_ plans: [PlanCoverage], scheme: ConceptScheme) -> [DomainRow] {
    scheme.domains.map { domain in
      let members = scheme.topics.indices.filter { scheme.topics[$0].broader == domain.code }
      let counts = plans.map { plan in
        StateCounts(
          plan: plan.id,
          topics: Dictionary(members.map { (plan.cells[$0].state, 1) }, uniquingKeysWith: +))
      }
      return DomainRow(code: domain.code, label: domain.label, counts: counts)
    }
  }
}
