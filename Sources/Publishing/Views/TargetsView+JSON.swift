import PlanModel

extension TargetsView {
  /// The targets for scripts: `{"targets": […], "indicators": […]}`.
  package func json() throws -> String {
    try JSONText.encode(
      TargetsJSON(targets: targets.map(TargetJSON.init), indicators: indicators.map { IndicatorJSON($0, language) }))
  }
}

private struct TargetsJSON: Encodable {
  var targets: [TargetJSON]
  var indicators: [IndicatorJSON]
}

private struct TargetJSON: Encodable {
  var id: String
  var plan: String
  var task: String?
  var sentence: String
  var text: String
  var quote: String
  var indicator: String
  var kind: Target.Kind
  var comparator: Target.Comparator
  var value: Double?
  /// Left out where the target has none, as a deadline has.
  var unit: String?
  var per: String?
  var due: String?
  var strength: Target.Strength
  /// Left out where the target applies to all.
  var scope: String?
  var status: Target.Status
  var topic: String?
  var source: SourceRange

  init(_ target: Target) {
    id = target.id
    plan = target.plan
    task = target.task
    sentence = target.sentence
    text = target.text
    quote = target.quote
    indicator = target.indicator
    kind = target.kind
    comparator = target.comparator
    value = target.value.flatMap { $0.isFinite ? $0 : nil }
    unit = target.unit.isEmpty ? nil : target.unit
    per = target.per
    due = target.due
    strength = target.strength
    scope = target.scope.isEmpty ? nil : target.scope
    status = target.status
    topic = target.topic
    source = target.source
  }
}

private struct IndicatorJSON: Encodable {
  var id: String
  var label: String
  var topic: String?
  var members: [String]
  var verdict: IndicatorGroup.Verdict
  var explanation: String

  init(_ group: IndicatorGroup, _ language: Language) {
    id = group.id
    label = group.label(language)
    topic = group.topic
    members = group.members
    verdict = group.verdict
    explanation = group.explanation(language)
  }
}
