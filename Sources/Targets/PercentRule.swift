import PlanModel

/// Percentages: one value for one rate, for several (报备率、及时率达100%), or dealt out (分别达85%、77%).
struct PercentRule: TargetRule {
  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    var drafts: [Draft] = []
    guard !reading.quantities.isEmpty else { return drafts }
    for (index, clause) in reading.clauses.enumerated() {
      let values = reading.quantities.filter {
        clause.contains($0.range.lowerBound) && ($0.form == .percent || $0.form == .points || $0.form == .fraction)
          && !isBaseline(reading, $0, clause: clause)
          && !Condition.holds(reading, $0, nil, clause: clause)
      }
      var cursor = 0
      while cursor < values.count {
        var group = [values[cursor]]
        // Values that follow without words between them are dealt out.
        while cursor + group.count < values.count, isBare(reading, group[group.count - 1], values[cursor + group.count])
        {
          group.append(values[cursor + group.count])
        }
        drafts += statements(reading, group, clause: clause, index: index)
        cursor += group.count
      }
    }
    return drafts
  }

  private static let later: [Word] = [
    "提高到", "提高至", "提升到", "提升至", "上升到", "上升至", "增加到", "增长到", "增至", "升至", "下降到", "下降至", "降低到", "降低至", "降到", "降至", "压减到",
    "压减至", "压缩到", "压缩至",
  ]

  /// 由60%提升至80%: what it was before is no target, and no result either.
  private func isBaseline(_ reading: SentenceReading, _ quantity: Quantity, clause: Range<Int>) -> Bool {
    let text = reading.text
    guard let to = text.first(Self.later, in: quantity.range.upperBound ..| clause.upperBound),
      to.range.lowerBound - quantity.range.upperBound <= 4
    else { return false }
    return text.last(["由", "从"], in: clause.lowerBound ..| quantity.range.lowerBound) != nil
  }

  /// True where only a joint stands between two values.
  private func isBare(_ reading: SentenceReading, _ left: Quantity, _ right: Quantity) -> Bool {
    let between = reading.text.string(left.range.upperBound ..| right.range.lowerBound)
    return ["、", "和", "及", "，", "以上、", "以上和", "以下、", "以内、"].contains(between)
  }

  private func statements(
    _ reading: SentenceReading, _ group: [Quantity], clause: Range<Int>, index: Int
  ) -> [Draft] {
    let text = reading.text
    let first = group[0]
    let last = group[group.count - 1]
    let start = reading.start(of: first, in: clause)
    let bound = Bound.read(text, first, from: start, to: clause.upperBound)
    let end = Bound.read(text, last, from: last.range.lowerBound, to: clause.upperBound).end
    let isLast = !reading.quantities.contains {
      clause.contains($0.range.lowerBound) && $0.range.lowerBound >= last.range.upperBound
    }
    let subject = PercentSubject(reading, clause: clause, index: index, start: start, bound: bound, quantity: first)
    let quoteEnd = isLast ? clause.upperBound : end
    let quote = subject.quoteStart ..| quoteEnd
    if subject.names.isEmpty { return [] }
    func draft(_ name: String, _ value: Quantity, scope: String) -> Draft {
      let own = Bound.read(text, value, from: start, to: clause.upperBound)
      var draft = Draft(
        quote: quote, name: name, anchor: value.range.upperBound, clause: index, kind: .percent,
        comparator: own.comparator, value: value.value, unit: value.unit,
        per: Recurrence.read(text, from: clause.lowerBound, to: value.range.lowerBound)?.period, scope: scope)
      if value.form == .fraction { draft.kind = .ratio }
      draft.isReached = own.isReached
      // 分别达到98%、99%和95%以上: the words before the first speak for all.
      if !own.isStated, bound.isStated, value != first {
        draft.comparator =
          value.value >= 100 ? .eq : bound.isReached || bound.comparator == .eq ? .ge : bound.comparator
        draft.isReached = bound.isReached
      }
      return draft
    }
    if group.count > 1 {
      if subject.names.count == group.count {
        return zip(subject.names, group).map { draft($0, $1, scope: subject.scope) }
      }
      let dates = DealtDates.read(reading, before: first.range.lowerBound, count: group.count)
      if !dates.isEmpty {
        let name = subject.names[subject.names.count - 1]
        return zip(group, dates).map { value, due in
          var dealt = draft(name, value, scope: subject.scope)
          dealt.due = due
          return dealt
        }
      }
      let scopes = subject.dealtScopes(group.count)
      let name = subject.names[subject.names.count - 1]
      return group.enumerated().map { draft(name, $1, scope: scopes.isEmpty ? subject.scope : scopes[$0]) }
    }
    return subject.names.map { draft($0, first, scope: subject.scope) }
  }
}
