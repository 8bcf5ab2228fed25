import PlanModel

extension TargetsView {
  /// The targets for a spreadsheet, one row each, with the indicator they belong to and its verdict.
  package func csv(to sink: PartSink? = nil) -> [UInt8] {
    var csv = CSVWriter(to: sink)
    csv.row(head)
    for target in targets { csv.row(row(target)) }
    return csv.finish()
  }

  /// Heads of the columns of the table.
  var head: [String] {
    [
      Wording.id, Wording.plan, Wording.planName, Wording.task, Wording.sentence, Wording.indicator, Wording.kind,
      Wording.comparator, Wording.value, Wording.unit, Wording.per, Wording.due, Wording.strength, Wording.scope,
      Wording.status, Wording.code, Wording.topic, Wording.quote, Wording.original, Wording.verdict,
      Wording.explanation,
    ].map { $0(language) }
  }

  /// The row of a target.
  func row(_ target: Target) -> [String] {
    let group = group(of: target)
    return [
      target.id, target.plan, index.name(target.plan, language), target.task ?? "", target.sentence, target.indicator,
      target.kind.label(language), target.comparator.label(language), target.value.map { Figure.plain($0) } ?? "",
      target.unit, target.per.map { Target.periodLabel($0)(language) } ?? "", target.due ?? "",
      target.strength.label(language), target.scope, target.status.label(language), target.topic ?? "",
      target.topic.map { index.label($0, language) } ?? "", target.quote,
      index.sentence(target.sentence)?.sentence.original ?? target.text, group?.verdict.label(language) ?? "",
      group?.explanation(language) ?? "",
    ]
  }
}
