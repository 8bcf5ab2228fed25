import PlanModel

/// A sentence with its score, as the matrix and the gaps name it.
struct ScoredSentenceJSON: Encodable {
  var id: String?
  var sentence: String?
  var task: String?
  var text: String
  /// Left out where it equals `text`.
  var original: String?
  var score: Double
  var evidence: [String]?

  /// The shape of the matrix: the sentence's id stands under `id`.
  static func matrix(_ scored: ScoredSentence) -> ScoredSentenceJSON {
    var json = ScoredSentenceJSON(scored)
    json.id = scored.id
    return json
  }

  /// The shape of the gaps: the sentence's id stands under `sentence`.
  static func gaps(_ scored: ScoredSentence) -> ScoredSentenceJSON {
    var json = ScoredSentenceJSON(scored)
    json.sentence = scored.id
    return json
  }

  private init(_ scored: ScoredSentence) {
    task = scored.task
    text = scored.text
    original = scored.original == scored.text ? nil : scored.original
    score = Figure.rounded(scored.score)
    evidence = scored.evidence.isEmpty ? nil : scored.evidence
  }
}

/// A sentence of a reference plan, as the gaps name it.
struct ReferenceJSON: Encodable {
  var plan: String
  var task: String?
  var sentence: String
  var text: String
  /// Left out where it equals `text`.
  var original: String?

  init(_ reference: GapReference) {
    plan = reference.plan
    task = reference.task
    sentence = reference.sentence
    text = reference.text
    original = reference.original == reference.text ? nil : reference.original
  }
}

/// A plan as a table's head names it.
struct PlanHeadJSON: Encodable {
  var id: String
  var name: String
  var kind: String
  var level: String?

  init(_ plan: Plan, name: String) {
    id = plan.id
    self.name = name
    kind = plan.metadata.kind.rawValue
    level = plan.metadata.jurisdiction.level?.rawValue
  }
}
