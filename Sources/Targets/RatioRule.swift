import PlanModel

/// Ratios and index values: 律师万人比达到3.5, 不低于上年预算, 得分不低于90分.
struct RatioRule: TargetRule {
  private static let lastYear: [Word] = ["上年", "上一年", "上年度", "上一年度", "去年", "前一年"]

  private static let bounds: [Word] = ["不低于", "不少于", "不得低于", "高于", "低于"]

  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    var drafts: [Draft] = []
    for (index, clause) in reading.clauses.enumerated() {
      drafts += bareValues(reading, clause, index) + lastYear(reading, clause, index)
    }
    return drafts
  }

  /// A number without a unit counts only right behind the name of a ratio or an index.
  private func bareValues(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    return reading.quantities.compactMap { quantity in
      guard clause.contains(quantity.range.lowerBound), quantity.form == .bare else { return nil }
      let start = reading.start(of: quantity, in: clause)
      let bound = Bound.read(text, quantity, from: start, to: clause.upperBound)
      let head = Phrase.trimTail(text, start ..| max(start, bound.start))
      guard
        text.longest(["比", "万人比", "指数", "比例", "分值", "得分", "拥有量", "律师数", "占有量"], endingAt: head.upperBound, from: start)
          != nil
      else { return nil }
      let name = Phrase.trimLead(text, behindDate(reading, head))
      var draft = Draft(
        quote: clause, name: text.string(name), anchor: quantity.range.upperBound, clause: index, kind: .ratio,
        comparator: bound.comparator, value: quantity.value, unit: "")
      draft.isReached = bound.isReached
      return draft
    }
  }

  private func behindDate(_ reading: SentenceReading, _ range: Range<Int>) -> Range<Int> {
    guard let date = reading.dates.last(where: { range.contains($0.range.lowerBound) }) else { return range }
    return min(range.upperBound, date.range.upperBound) ..| range.upperBound
  }

  /// 不低于上年预算: at least 100 % of last year's amount, each year.
  private func lastYear(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    guard let hit = text.first(Self.bounds, in: clause),
      let year = text.longest(Self.lastYear, at: hit.range.upperBound, limit: clause.upperBound),
      !reading.quantities.contains(where: { clause.contains($0.range.lowerBound) && $0.form == .percent })
    else { return [] }
    let comparator: Target.Comparator = hit.word.text == "高于" ? .gt : hit.word.text == "低于" ? .lt : .ge
    var object = hit.range.upperBound + year.length ..| clause.upperBound
    if let verb = text.first(["安排", "落实", "保障", "列支", "增加"], in: object), verb.range.upperBound < clause.upperBound {
      object = verb.range.upperBound ..| clause.upperBound
    } else {
      object = Phrase.trimLead(text, Phrase.trimTail(text, clause.lowerBound ..| hit.range.lowerBound))
    }
    if object.count < 3 || text.string(object).hasPrefix("水平"), index > 0 {
      object = Phrase.trimLead(text, Phrase.trimTail(text, reading.clauses[index - 1]))
      if let verb = text.longest(["增长", "增加"], endingAt: object.upperBound) {
        object = Phrase.trimTail(text, object.lowerBound ..| (object.upperBound - verb.length))
      }
    }
    return [
      Draft(
        quote: clause, name: text.string(object) + "与上年之比", anchor: hit.range.upperBound + year.length,
        clause: index, kind: .ratio, comparator: comparator, value: 100, unit: "%", per: "year",
        scope: ScopeFinder.subject(text, clause))
    ]
  }
}
