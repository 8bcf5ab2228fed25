import PlanArchive
import PlanModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line that asks for a document to be read and aligned.
struct AlignmentRequest: Codable, Sendable {
  /// Id of the plan; the file's name without its ending where it is left out.
  var id: String?
  /// Where the document is; left out where the line holds it.
  var path: String?
  /// The document's text.
  var text: String?
  /// The document's bytes in base64.
  var base64: String?
  /// The file's name, where the line holds the document.
  var file: String?
  /// What the plan is listed under in a report on a corpus.
  var group: String?
  /// What a manifest says of it.
  var metadata: PlanMetadata?
}

/// One line that answers: a plan with everything that needs no other plan, or why there is none.
struct AlignedRecord: Codable, Sendable {
  /// Id of the plan; nil for a line that is no request.
  var id: String?
  /// The file's name.
  var file: String?
  /// What the plan is listed under.
  var group: String?
  /// Engine and taxonomy that made it; a comparison takes no records of others.
  var provenance: Provenance?
  /// What was read, findings included.
  var plan: Plan?
  /// The plan's sentences with their topics, in document order.
  var sentences: [AlignedSentence]?
  /// The nearest sentences of topics that no sentence is about.
  var nearest: [String: [NearSentence]]?
  /// The plan's targets.
  var targets: [Target]?
  /// Why there is no plan.
  var error: String?

  /// The plan, where there is one.
  var read: ReadPlan? {
    guard let plan, let sentences, let nearest, let targets else { return nil }
    return ReadPlan(aligned: AlignedPlan(plan: plan, sentences: sentences, nearest: nearest), targets: targets)
  }
}
