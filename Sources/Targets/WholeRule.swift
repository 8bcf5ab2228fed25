import PlanModel

/// Claims about the whole of something: 全部立卷归档, 公布全部清单, 均通过考试, 应接尽接.
enum WholeRule {
  private static let all: [Word] = ["全部"]
  private static let eachWords: [Word] = ["均", "都", "全员"]

  /// The claims of one clause.
  static func drafts(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    if let hit = text.first(all, in: clause), !reading.masked[hit.range.lowerBound],
      !text.has("全部门", at: hit.range.lowerBound)
    {
      return whole(reading, clause, index, hit)
    }
    if let draft = each(reading, clause, index) { return [draft] }
    return asMuchAsDue(reading, clause, index)
  }

  private static let publishing: [Word] = [
    "公布", "公开", "发布", "编制", "纳入", "完成", "建立", "归集", "上线", "入驻", "进驻", "下放", "清理",
  ]

  private static func whole(
    _ reading: SentenceReading, _ clause: Range<Int>, _ index: Int, _ hit: ScalarText.Hit
  ) -> [Draft] {
    let text = reading.text
    let behind = hit.range.upperBound ..| clause.upperBound
    let before = Phrase.trimTail(text, clause.lowerBound ..| hit.range.lowerBound)
    guard !behind.isEmpty else { return [] }
    if text.has("覆盖", endingAt: hit.range.lowerBound) {
      // …监管覆盖全部市场监管领域.
      let subject = Phrase.trimLead(text, clause.lowerBound ..| (hit.range.lowerBound - 2))
      return subject.count < 2
        ? []
        : [
          draft(
            reading, clause, index, name: text.string(subject) + "覆盖率", anchor: hit.range.upperBound,
            scope: text.string(behind))
        ]
    }
    if let verb = text.last(publishing, in: clause.lowerBound ..| hit.range.lowerBound),
      !reading.masked[verb.range.lowerBound], objectFirst(text, behind)
    {
      // 公布…全部清单: the verb stands before; each item of the list is published.
      let name = verb.word.text == "编制" ? "公布" : verb.word.text
      let owner = Brackets.split(text, behind, at: ["的"])
      let object = owner.last ?? behind
      let scope =
        owner.count > 1
        ? text.string(hit.range.lowerBound ..| (object.lowerBound - 1))
        : text.string(verb.range.upperBound ..| clause.upperBound)
      return ListedDeliverables.items(text, object).map { item in
        draft(reading, clause, index, name: text.string(item) + name + "率", anchor: hit.range.upperBound, scope: scope)
      }
    }
    // …全部立卷归档: the subject before, the verb behind.
    var subject = Phrase.trimLead(text, before)
    if subject.count < 2, index > 0 {
      subject = Phrase.trimLead(text, Phrase.trimTail(text, reading.clauses[index - 1]))
    }
    if let number = reading.quantities.first(where: { $0.range.lowerBound == subject.lowerBound }),
      number.range.upperBound < subject.upperBound
    {
      subject = number.range.upperBound ..| subject.upperBound
    }
    guard subject.count >= 2, text.longest(["的", "工作", "内容", "精力", "力量", "门"], at: behind.lowerBound) == nil else {
      return []
    }
    let name = text.string(Phrase.afterDe(text, subject)) + text.string(behind) + "率"
    return [draft(reading, clause, index, name: name, anchor: hit.range.upperBound, scope: text.string(subject))]
  }

  /// True where a noun and no verb follows 全部.
  private static func objectFirst(_ text: ScalarText, _ behind: Range<Int>) -> Bool {
    let verbs: [Word] = [
      "纳入", "实现", "完成", "公开", "公布", "上网", "进驻", "下放", "落实", "从事", "立卷", "归档", "按", "到位", "达到", "取得", "接入", "通过", "建立",
      "配备", "持证", "参加", "报送", "办结", "整改", "设立", "清理", "取消", "移交", "挂牌", "录入", "归集", "出庭", "采纳", "上线", "网上",
    ]
    return text.longest(verbs, at: behind.lowerBound, limit: behind.upperBound) == nil
  }

  private static let doing: [Word] = [
    "通过", "实现", "完成", "纳入", "建立", "配备", "设立", "取得", "持证", "开通", "出庭", "参加", "接受", "聘请", "成立", "建成", "严格履行", "履行", "经过",
    "在法定期限内", "在规定期限内", "按期", "按时", "进行合法性", "进行风险", "开展合法性", "应当经过",
  ]

  /// 执法人员均通过考试, 所有…都…, 全员持证: each of them.
  private static func each(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> Draft? {
    let text = reading.text
    let hasNumber = reading.quantities.contains { clause.contains($0.range.lowerBound) }
    guard !hasNumber else { return nil }
    for hit in text.all(eachWords, in: clause) {
      let word = hit.word.text
      guard let verb = text.longest(doing, at: hit.range.upperBound, limit: clause.upperBound) else { continue }
      if word == "都", text.first(["所有", "每一", "每个", "每项", "各"], in: clause.lowerBound ..| hit.range.lowerBound) == nil {
        continue
      }
      let subject = Phrase.trimLead(text, clause.lowerBound ..| hit.range.lowerBound)
      let object = text.string(hit.range.upperBound ..| clause.upperBound)
      guard subject.count >= 3, !reading.masked[hit.range.lowerBound], verb.length <= object.unicodeScalars.count
      else { continue }
      return draft(
        reading, clause, index, name: text.string(subject) + object + "率", anchor: hit.range.upperBound,
        scope: text.string(subject))
    }
    return nil
  }

  /// 应接尽接, 应援尽援 outside quotation marks, with the object in the same clause or behind 原则.
  private static func asMuchAsDue(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    for position in clause where text.scalars[position] == "应" && !reading.masked[position] {
      for length in 1...3 {
        let second = position + 1 + length
        let end = second + 1 + length
        guard end <= clause.upperBound, text.scalars[second] == "尽",
          text.scalars[(position + 1) ..| second].elementsEqual(text.scalars[(second + 1) ..| end])
        else { continue }
        let words = text.string(position ..| end)
        if text.longest(["原则", "的原则", "要求", "的要求"], at: end) != nil {
          guard index + 1 < reading.clauses.count else { return [] }
          let next = reading.clauses[index + 1]
          guard text.longest(["全面", "全部", "实现", "完成", "确保", "做到"], at: next.lowerBound) != nil else { return [] }
          let object = Phrase.trimLead(text, next)
          var found = draft(
            reading, next, index + 1, name: text.string(object) + "率", anchor: next.upperBound, scope: "")
          found.quote = clause.lowerBound ..| next.upperBound
          return [found]
        }
        let subject = Phrase.trimLead(text, Phrase.trimTail(text, clause.lowerBound ..| position))
        guard subject.count >= 4 else { return [] }
        return [draft(reading, clause, index, name: text.string(subject) + words + "率", anchor: end, scope: "")]
      }
    }
    return []
  }

  private static func draft(
    _ reading: SentenceReading, _ clause: Range<Int>, _ index: Int, name: String, anchor: Int, scope: String
  ) -> Draft {
    Draft(
      quote: clause, name: name, anchor: anchor, clause: index, kind: .coverage, comparator: .eq, value: 100, unit: "%",
      scope: scope)
  }
}
