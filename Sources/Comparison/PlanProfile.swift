import PlanModel
import Taxonomy

/// What a comparison needs of one plan alone; it can be drawn while others are still being read.
package struct PlanProfile: Sendable {
  /// The plan held against the scheme.
  let coverage: PlanCoverage
  /// Its tasks made ready for pairing; nil where no pairs are wanted.
  let tasks: TaskProfiles?

  /// Draws the profile of a plan, as far as the parts wanted need it.
  package init(_ plan: AlignedPlan, scheme: ConceptScheme, parts: ComparisonParts = .everything) {
    coverage = PlanCoverage(plan, scheme: scheme)
    tasks = parts.hasPairs ? TaskProfiles(plan, scheme: scheme) : nil
  }
}
