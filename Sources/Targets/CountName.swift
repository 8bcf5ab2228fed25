/// What a count counts, in the text's words.
enum CountName {
  private static let verbs: [Word] = [
    "培育", "新建", "建成", "举办", "开展", "组织", "召开", "制定", "接受", "旁听", "参加", "培养", "打造", "聘请", "设立", "建立", "评查",
    "完成", "办理", "清理", "取消", "出台", "选派", "配备", "收到", "受理", "废止", "安排", "审议", "提出", "承办",
  ]

  /// The noun behind the unit (13场次综合法律知识培训), else the words before the number.
  static func name(
    _ reading: SentenceReading, _ quantity: Quantity, bound: Bound, limit: Int, clause: Range<Int>, index: Int,
    start: Int
  ) -> String {
    let text = reading.text
    func named(_ range: Range<Int>) -> String {
      let listed = text.last(["》等", "”等"], in: range).flatMap { $0.range.upperBound < range.upperBound ? $0 : nil }
      let words = text.string((listed?.range.upperBound ?? range.lowerBound) ..| range.upperBound)
      if MeasureUnits.money.contains(quantity.unit) { return words }
      if MeasureUnits.durations.contains(quantity.unit) {
        let isTime = ["时间", "时限", "期限", "学时", "有效期", "周期"].contains { words.hasSuffix($0) }
        return isTime || ["学时", "课时"].contains(quantity.unit) ? words : words + "时限"
      }
      if ["数", "数量", "量", "层级", "度", "率", "分值", "得分"].contains(where: { words.hasSuffix($0) }) { return words }
      return words + (MeasureUnits.occasions.contains(quantity.unit) ? "次数" : "数")
    }
    var behind = Brackets.split(text, bound.end ..| max(bound.end, limit), at: ["、"]).first ?? bound.end ..| bound.end
    let joint = behind.lowerBound < text.count && "、和及与，".unicodeScalars.contains(text.scalars[behind.lowerBound])
    if behind.lowerBound != bound.end || joint { behind = bound.end ..| bound.end }
    behind = Phrase.trimLead(text, Phrase.trimTail(text, behind))
    if let verb = text.first(["获得", "在", "参加", "开通", "移送", "聘请", "参与", "进行", "取得", "通过", "纳入"], in: behind),
      verb.range.lowerBound > behind.lowerBound
    {
      behind = behind.lowerBound ..| verb.range.lowerBound
    }
    // 抵押登记1个工作日办结: the verb is not what is measured where words stand before the number.
    let isDone = bound.start - start >= 3 && ["办结", "办成", "办理", "完成", "出证", "领证"].contains(text.string(behind))
    if behind.count >= 2, !isDone, !Phrase.isLead(text, behind) { return named(behind) }
    if let word = bound.wordEnd, quantity.range.lowerBound - word >= 2 {
      // 至少述法1次: the words between direction and number.
      let between = Phrase.trimTail(text, Phrase.trimLead(text, word ..| quantity.range.lowerBound))
      if between.count >= 2, !Phrase.isLead(text, between) { return named(between) }
    }
    // 培育…“最佳实践”3个以上: the object before the number.
    var before = Phrase.trimTail(text, start ..| max(start, bound.start))
    if index > 0, let change = change(reading, before, index: index) { return change }
    if let date = reading.dates.last(where: { before.contains($0.range.lowerBound) }) {
      before = min(before.upperBound, date.range.upperBound) ..| before.upperBound
    }
    if let period = Recurrence.read(text, from: before.lowerBound, to: before.upperBound) {
      // 活动每两年开展一次: a bare verb behind the period says less than what stands before it.
      let tail = Phrase.trimLead(text, period.range.upperBound ..| before.upperBound)
      if tail.count >= 2, !Phrase.isLead(text, tail) {
        before = tail
      } else if period.range.lowerBound - before.lowerBound >= 3 {
        before = before.lowerBound ..| period.range.lowerBound
      }
    }
    // 办理时限由90天压缩到60天: what it was before is not its name.
    if let from = text.last(["由", "从"], in: before), from.range.lowerBound - before.lowerBound >= 3,
      Numeral.read(text, at: from.range.upperBound, limit: before.upperBound) != nil
    {
      before = before.lowerBound ..| from.range.lowerBound
    }
    if let verb = text.last(verbs, in: before), verb.range.upperBound < before.upperBound,
      !Phrase.isNounStart(text, verb),
      before.upperBound - verb.range.upperBound >= 3
    {
      before = verb.range.upperBound ..| before.upperBound
    }
    before = Phrase.trimLead(text, before)
    if before.count >= 2 { return named(before) }
    // 组织旁听庭审12场次、600余人次: the same thing, counted twice.
    if let previous = reading.quantities.last(where: {
      clause.contains($0.range.lowerBound) && $0.range.upperBound <= start
    }) {
      let thing = Phrase.trimLead(text, Phrase.trimTail(text, clause.lowerBound ..| previous.range.lowerBound))
      if thing.count >= 2 { return text.string(thing) + (quantity.unit == "人次" ? "人次" : quantity.unit + "数") }
    }
    guard index > 0, start == clause.lowerBound else { return reading.context.heading }
    let previous = Phrase.trimLead(text, Phrase.trimTail(text, reading.clauses[index - 1]))
    return named(Phrase.afterDe(text, previous))
  }

  /// 满意度94.3分，比上年提高1.86分: the change of what the clause before measures.
  private static func change(_ reading: SentenceReading, _ range: Range<Int>, index: Int) -> String? {
    let text = reading.text
    guard text.longest(["比", "较", "同比"], at: range.lowerBound) != nil, range.count <= 10 else { return nil }
    let before = reading.clauses[index - 1]
    let value =
      reading.quantities.first { before.contains($0.range.lowerBound) }?.range.lowerBound
      ?? text.first(["位列", "排名", "位居", "第"], in: before)?.range.lowerBound ?? before.upperBound
    let subject = Phrase.trimLead(
      text, Phrase.trimTail(text, before.lowerBound ..| max(before.lowerBound, value)))
    return subject.count >= 2 ? text.string(subject) + "变化幅度" : nil
  }

  /// Where an item of a list ends: at the 、 that follows, or before the next number.
  static func listEnd(_ text: ScalarText, _ start: Int, _ limit: Int) -> Int {
    guard start < limit else { return start }
    let pieces = Brackets.split(text, start ..| limit, at: ["、"])
    guard let first = pieces.first, first.lowerBound == start else { return start }
    var end = first.upperBound
    while end > start, "和及与".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    return end
  }
}
