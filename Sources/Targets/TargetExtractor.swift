import PlanModel

/// Reads the targets of a plan: every commitment (in a report: result) that a number, a date or full coverage checks.
///
/// The rules run in this order, each seeing what the ones before it took: percentages, ranks, ratios, counts,
/// full coverage, trends, deadlines.
package struct TargetExtractor: Sendable {
  private let register: IndicatorRegister
  private let rules: [any TargetRule] = [
    PercentRule(), RankRule(), RatioRule(), CountRule(), CoverageRule(), TrendRule(), DeadlineRule(),
  ]

  /// Makes an extractor that names indicators by a register.
  package init(register: IndicatorRegister) { self.register = register }

  /// The targets of a plan in document order, with ids `plan/T001`.
  package func targets(in plan: AlignedPlan) -> [Target] {
    let metadata = plan.plan.metadata
    var targets: [Target] = []
    let deadlines = TaskDeadlines(plan)
    // By number: a loop over the values would copy each.
    for place in plan.sentences.indices {
      // The next steps of a report on 2019 are for 2020.
      let isNext = metadata.kind == .annualReport && plan.sentences[place].isPlanned
      let isAchieved = metadata.kind == .annualReport && !isNext
      let startYear = metadata.startYear.map { isNext ? $0 + 1 : $0 }
      let tag = TargetContext.memoTag(startYear: startYear, isAchieved: isAchieved)
      let stated = extract(plan.sentences[place].sentence.text, tag: tag) {
        TargetContext(
          kind: metadata.kind, startYear: startYear, period: metadata.period,
          heading: plan.sentences[place].sentence.heading, isAchieved: isAchieved,
          topics: plan.sentences[place].topics.map(\.code))
      }
      let assigned = isAchieved ? [] : deadlines.targets(after: place, stated: stated, register: register)
      guard !stated.isEmpty || !assigned.isEmpty else { continue }
      let aligned = plan.sentences[place]
      let sentence = aligned.sentence
      for found in stated + assigned {
        let number = String(targets.count + 1)
        let id = "\(plan.plan.id)/T" + String(repeating: "0", count: max(0, 3 - number.count)) + number
        targets.append(
          Target(
            id: id, plan: plan.plan.id, task: aligned.task, sentence: sentence.id, text: sentence.text,
            quote: found.quote, indicator: found.indicator, kind: found.kind, comparator: found.comparator,
            value: found.value, unit: found.unit, per: found.per, due: found.due, strength: found.strength,
            scope: found.scope, status: found.status, topic: found.topic, source: sentence.source))
      }
    }
    return targets
  }

  /// The targets of one sentence, left to right.
  package func extract(_ sentence: Sentence, context: TargetContext) -> [ExtractedTarget] {
    extract(sentence.text, tag: context.memoTag) { context }
  }

  /// The targets of a text; its context, of which the tag holds the part that finds them, is made only where one is found.
  private func extract(_ text: String, tag: UInt64, context: () -> TargetContext) -> [ExtractedTarget] {
    var known: (reading: SentenceReading, taken: Taken)?
    let isSilent = SentenceVerdicts.of(text, tag: tag).answer(.isSilent) {
      let reading = SentenceReading(text, context: context())
      let taken = drafts(reading)
      known = (reading, taken)
      // Without a quantity no rule looks at more of the context than the tag holds.
      return taken.drafts.isEmpty && reading.quantities.isEmpty
    }
    guard !isSilent else { return [] }
    let reading = known?.reading ?? SentenceReading(text, context: context())
    let taken = known?.taken ?? drafts(reading)
    // In text order; statements that share their value in the order in which the text names them.
    let ordered = taken.drafts.enumerated().sorted { ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset) }
    var found: [ExtractedTarget] = []
    for (_, draft) in ordered {
      let filled = Ellipsis.fill(finish(draft, reading), after: found.last)
      found.append(InheritedStem.fill(filled, after: found.last, register: register))
    }
    return found
  }

  /// What the rules find, each seeing what the ones before it took.
  private func drafts(_ reading: SentenceReading) -> Taken {
    var taken = Taken()
    for rule in rules {
      for draft in rule.drafts(reading, taken: taken) where !isRepeated(draft, taken) {
        taken.drafts.append(draft)
        if !draft.isAttributive { taken.clauses.insert(draft.clause) }
        for quantity in reading.quantities where draft.quote.contains(quantity.range.lowerBound) && draft.value != nil {
          if draft.kind != .coverage { taken.quantities.insert(quantity.range.lowerBound) }
        }
      }
    }
    return taken
  }

  /// A statement of the same words and value by an earlier rule, or coverage in a clause whose number says it.
  private func isRepeated(_ draft: Draft, _ taken: Taken) -> Bool {
    taken.drafts.contains { other in
      other.clause == draft.clause
        && ((other.kind == draft.kind && other.value == draft.value && other.name == draft.name
          && other.anchor == draft.anchor)
          || (draft.kind == .coverage && other.kind == .percent && other.value == 100))
    }
  }

  private func finish(_ draft: Draft, _ reading: SentenceReading) -> ExtractedTarget {
    let text = reading.text
    let clause = reading.clauses[draft.clause]
    let status = Firmness.status(reading, clause: clause, anchor: draft.anchor)
    let due =
      draft.due
      ?? (draft.mayBeDated ? Firmness.due(reading, clause: clause, end: draft.anchor, status: status)?.due : nil)
    let quote = trimmed(text, draft.quote)
    let query = IndicatorMatcher.Query(
      name: draft.name, clause: (draft.focus ?? text.string(quote)) + "\n" + draft.scope,
      sentence: text, heading: reading.context.heading,
      kind: draft.kind, unit: draft.unit)
    let name = draft.name.isEmpty ? text.string(quote) : draft.name
    let known = register.match(query)
    return ExtractedTarget(
      quote: text.string(quote), range: quote, indicator: known?.label.chinese ?? name, indicatorID: known?.id,
      kind: draft.kind, comparator: status == .achieved && draft.isReached ? .eq : draft.comparator, value: draft.value,
      unit: draft.unit,
      per: draft.per, due: draft.per == "year" && draft.kind == .frequency ? nil : due,
      strength: Firmness.strength(reading, clause: clause, end: draft.anchor),
      scope: draft.scope.isEmpty ? known.flatMap { IndicatorScope.prefix(of: name, $0) } ?? "" : draft.scope,
      status: status,
      topic: known.map { fit($0.topic, reading.context.topics) } ?? reading.context.topics.first)
  }

  /// The register's topic, unless the sentence has topics and that is none of them.
  private func fit(_ topic: String, _ topics: [String]) -> String {
    topics.isEmpty || topics.contains(topic) ? topic : topics[0]
  }

  private func trimmed(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isEdge(text.scalars[start]) { start += 1 }
    while end > start, Self.isEdge(text.scalars[end - 1]) { end -= 1 }
    return start ..| end
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "、", "；", "。", "：", ",", " ", "　", "和", "及": true
    default: false
    }
  }
}
