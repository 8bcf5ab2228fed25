import PlanModel
import Taxonomy

extension TopicEntry {
  /// What a report tells about a concept.
  init(_ concept: Concept) {
    self.init(
      code: concept.code, slug: concept.slug, label: concept.label, scopeNote: concept.scopeNote,
      altLabels: concept.altLabels, broader: concept.broader,
      levels: "PMCT".filter { concept.levels.contains($0) }.map(String.init), since: concept.since,
      terms: concept.terms.map {
        Term(text: $0.text, weight: $0.weight, requires: $0.requires, excludes: $0.excludes)
      })
  }
}
