import PlanModel

/// Trends without a value: 提高网上申报率, 信访量逐年下降, 提升考核权重.
struct TrendRule: TargetRule {
  private static let rising: [Word] = ["提高", "提升", "增加", "增大", "加大", "上升", "增长", "扩大"]
  private static let falling: [Word] = ["降低", "下降", "减少", "压降", "压减", "降"]
  private static let verbs = rising + falling
  private static let adverbs: [Word] = [
    "逐年", "稳步", "持续", "不断", "明显", "显著", "大幅", "有效", "实现", "进一步", "均", "都", "逐步", "双", "总体", "大幅度", "切实", "得到", "有所",
  ]
  /// Nouns whose rise or fall can be checked. 满意度 and 获得感 only with 逐年: 不断提升满意度 is rhetoric.
  private static let measures: [Word] = ["率", "比重", "占比", "比例", "权重", "分值", "得分"]
  private static let amounts: [Word] = [
    "量", "数", "数量", "总量", "案件数", "投入", "经费", "发案数", "人数", "件数", "总数", "预算", "信访量", "案件量", "资金投入",
  ]
  private static let notMeasures: [Word] = [
    "效率", "频率", "速率", "质量", "力量", "能量", "流量", "度数", "算数", "表率", "利率", "税率", "容量", "少数", "多数", "大数",
  ]

  private static let yearly: Word = "逐年"
  private static let counts: [Word] = [
    "信访量", "案件数", "案件量", "发案量", "发案数", "败诉数", "投诉量", "诉讼量", "收案量", "信访总量", "案件总量", "越级上访量", "起诉量",
  ]
  private static let yearlyMeasures = amounts + ["满意度", "知晓度", "安全感"]

  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    reading.clauses.enumerated().flatMap { index, clause -> [Draft] in
      if reading.quantities.contains(where: {
        clause.contains($0.range.lowerBound) && $0.form != .bare && taken.quantities.contains($0.range.lowerBound)
      }) {
        return []
      }
      let found = changing(reading, clause, index)
      return found.isEmpty ? verbFirst(reading, clause, index) : found
    }
  }

  /// 提高…率: the verb, then up to the end of the clause or list item a noun that can be measured.
  private func verbFirst(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    guard let verb = text.first(Self.verbs, in: clause) else { return [] }
    let yearly = text.contains(Self.yearly, in: clause)
    let object = verb.range.upperBound ..| clause.upperBound
    guard object.count >= 2 else {
      let lead = Phrase.trimLead(text, clause.lowerBound ..| verb.range.lowerBound)
      return yearly && lead.count <= 3 ? inherited(reading, clause, index, verb) : []
    }
    let pieces = Brackets.split(text, object, at: ["、", "和"]).filter { measurable(text, $0, yearly: yearly) }
    // 提高A率和B效率: only what can be measured, and only where it closes the phrase.
    guard let last = pieces.last, last.upperBound == clause.upperBound || pieces.first?.lowerBound == object.lowerBound
    else {
      return []
    }
    var range = object.lowerBound ..| last.upperBound
    if pieces.count == 1 && last.lowerBound > object.lowerBound { range = object.lowerBound ..| last.upperBound }
    let items = RateList.items(text, range)
    let whole = Brackets.split(text, range, at: ["、", "和"])
    let names = items.count > 1 ? items : whole.count > 1 && whole == pieces ? pieces : [range]
    return names.map { draft(reading, clause, index, verb: verb, name: $0) }
  }

  /// …率逐年下降: the noun, adverbs, the verb, and no object behind it.
  private func changing(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    // Nearly every clause ends with other words, and so does its last item.
    let last = clause.isEmpty ? nil : text.scalars[clause.upperBound - 1]
    guard last == "、" || text.longest(Self.verbs, endingAt: clause.upperBound, from: clause.lowerBound) != nil else {
      return []
    }
    let changes = Brackets.split(text, clause, at: ["、"])
    // A持续降低、B明显提高: each with a verb of its own.
    if changes.count > 1,
      changes.allSatisfy({
        text.longest(Self.verbs, endingAt: $0.upperBound, from: $0.lowerBound) != nil
      })
    {
      return changes.flatMap { changing(reading, $0, index) }
    }
    let end = clause.upperBound
    guard let verb = text.longest(Self.verbs, endingAt: end, from: clause.lowerBound) else { return [] }
    var head = clause.lowerBound ..| (end - verb.length)
    while let adverb = text.longest(Self.adverbs, endingAt: head.upperBound, from: head.lowerBound) {
      head = head.lowerBound ..| (head.upperBound - adverb.length)
    }
    let yearly = text.contains(Self.yearly, in: clause)
    if let date = reading.dates.last(where: { head.contains($0.range.lowerBound) }),
      date.range.upperBound < head.upperBound
    {
      head = date.range.upperBound ..| head.upperBound
    }
    let hit = ScalarText.Hit(word: verb, range: (end - verb.length) ..| end)
    guard head.count >= 2 else { return yearly ? inherited(reading, clause, index, hit) : [] }
    guard measurable(text, head, yearly: yearly), text.longest(["排名", "位次"], endingAt: head.upperBound) == nil else {
      return []
    }
    var items = RateList.items(text, head)
    if items.isEmpty || items.count == 1 {
      let pieces = Brackets.split(text, head, at: ["、", "和"])
      items = pieces.count > 1 && pieces.allSatisfy { measurable(text, $0, yearly: false) } ? pieces : [head]
    }
    return zip(items, RateList.names(text, items)).map { item, name in
      var found = draft(reading, clause, index, verb: hit, name: item)
      if items.count > 1 { found.name = name }
      return found
    }
  }

  /// 并逐年增加: what rises stands in the clause before.
  private func inherited(
    _ reading: SentenceReading, _ clause: Range<Int>, _ index: Int, _ verb: ScalarText.Hit
  ) -> [Draft] {
    let text = reading.text
    guard index > 0 else { return [] }
    var before = reading.clauses[index - 1]
    if let hit = text.last(["安排", "落实", "保障", "投入", "配备", "列支"], in: before), hit.range.upperBound < before.upperBound {
      before = hit.range.upperBound ..| before.upperBound
    }
    var draft = draft(reading, clause, index, verb: verb, name: before)
    draft.quote = reading.clauses[index - 1].lowerBound ..| clause.upperBound
    return [draft]
  }

  private func draft(
    _ reading: SentenceReading, _ clause: Range<Int>, _ index: Int, verb: ScalarText.Hit, name: Range<Int>
  ) -> Draft {
    let text = reading.text
    let trimmed = Phrase.trimLead(text, Phrase.trimTail(text, name))
    let isMoney = text.longest(["投入", "经费", "预算", "资金"], endingAt: trimmed.upperBound, from: trimmed.lowerBound) != nil
    let isShare = text.longest(["率", "比重", "占比", "比例", "权重", "度"], endingAt: trimmed.upperBound) != nil
    let isScore = text.longest(["分值", "得分"], endingAt: trimmed.upperBound) != nil
    return Draft(
      quote: clause, name: text.string(trimmed), anchor: max(verb.range.upperBound, name.upperBound), clause: index,
      kind: isMoney ? .money : isShare ? .percent : .count, comparator: Self.falling.contains(verb.word) ? .down : .up,
      value: nil, unit: isShare ? "%" : isScore ? "分" : "",
      per: isMoney && text.contains("逐年", in: clause) ? "year" : nil,
      scope: ScopeFinder.split(text, Phrase.trimLead(text, name, keepAreas: true)))
  }

  private func measurable(_ text: ScalarText, _ range: Range<Int>, yearly: Bool) -> Bool {
    guard range.count >= 2, text.longest(Self.notMeasures, endingAt: range.upperBound, from: range.lowerBound) == nil
    else {
      return false
    }
    if text.longest(Self.measures, endingAt: range.upperBound, from: range.lowerBound) != nil { return true }
    if text.longest(Self.counts, endingAt: range.upperBound, from: range.lowerBound) != nil { return true }
    guard yearly else { return false }
    return text.longest(Self.yearlyMeasures, endingAt: range.upperBound, from: range.lowerBound) != nil
  }
}
