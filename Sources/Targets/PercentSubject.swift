/// What a percentage is a percentage of: the rate before it, the noun behind it, or a share (A不少于B的5%).
struct PercentSubject: Sendable {
  /// Names of what is measured, one for each rate that shares the value; empty where none can be made out.
  private(set) var names: [String] = []
  /// The subset the text names before the rate.
  private(set) var scope = ""
  /// Where the quote begins.
  private(set) var quoteStart: Int
  private let text: ScalarText
  private var head: Range<Int>

  init(
    _ reading: SentenceReading, clause: Range<Int>, index: Int, start: Int, bound: Bound, quantity: Quantity
  ) {
    text = reading.text
    let begin = Self.pastDate(reading, start)
    quoteStart =
      start == clause.lowerBound ? clause.lowerBound : Phrase.trimLead(text, start ..| bound.start).lowerBound
    head = Self.withoutDate(reading, Phrase.trimTail(text, begin ..| max(begin, bound.start)))
    // 出庭率由91%提升至97.5%: what it was before is not its name.
    if let from = reading.text.last(["由", "从"], in: head), from.range.lowerBound - head.lowerBound >= 2,
      Numeral.read(reading.text, at: from.range.upperBound, limit: head.upperBound) != nil
    {
      head = Phrase.trimTail(reading.text, head.lowerBound ..| from.range.lowerBound)
    }
    if let name = share(bound, quantity, reading, index: index) {
      names = [name]
    } else if changed(bound, quantity, reading, index: index) {
      // names are set
    } else if !head.isEmpty, Phrase.measureEnd(text, head) {
      rates(reading, index: index)
    } else if let name = behind(bound, clause, quantity) {
      names = [name]
    } else if head.isEmpty, index > 0, start == clause.lowerBound {
      // The rate stands in the clause before: …满意度，达到95%以上.
      let before = Self.subject(reading, clause: index - 1)
      head = before
      if Phrase.measureEnd(text, before) {
        rates(reading, index: index - 1)
        quoteStart = reading.clauses[index - 1].lowerBound
      }
    } else if !head.isEmpty {
      let name = text.string(Phrase.trimLead(text, Phrase.afterDe(text, head)))
      names = name.isEmpty ? [] : [name]
    }
  }

  /// The words of a clause up to its first percentage: 出庭应诉率已达98.5%.
  private static func subject(_ reading: SentenceReading, clause index: Int) -> Range<Int> {
    let clause = reading.clauses[index]
    guard let value = reading.quantities.first(where: { clause.contains($0.range.lowerBound) && $0.form != .bare })
    else {
      return Phrase.trimTail(reading.text, clause)
    }
    let bound = Bound.read(reading.text, value, from: clause.lowerBound, to: clause.upperBound)
    return Phrase.trimTail(reading.text, clause.lowerBound ..| bound.start)
  }

  /// The scopes of dealt-out values: 市、县两级 → 市, 县; nothing where their number does not fit.
  func dealtScopes(_ count: Int) -> [String] { DealtScopes.read(text, head, count: count) }

  /// 覆盖率11月底前达到95%: a date between what is measured and its value is part of neither.
  private static func withoutDate(_ reading: SentenceReading, _ range: Range<Int>) -> Range<Int> {
    let last = reading.dates.last {
      $0.range.lowerBound > range.lowerBound + 1 && abs($0.range.upperBound - range.upperBound) <= 1
    }
    guard let last, last.role != .other else { return range }
    return Phrase.trimTail(reading.text, range.lowerBound ..| last.range.lowerBound)
  }

  /// A date at the head of the clause is not part of the subject.
  private static func pastDate(_ reading: SentenceReading, _ start: Int) -> Int {
    reading.dates.last { $0.range.lowerBound <= start + 8 && $0.range.lowerBound >= start }?.range.upperBound ?? start
  }

  private mutating func rates(_ reading: SentenceReading, index: Int) {
    let items = RateList.items(text, head)
    names = RateList.names(text, items)
    if names.count == 1, ["占比", "比例", "占"].contains(names[0]), index > 0 {
      let before = Phrase.trimLead(text, Self.subject(reading, clause: index - 1))
      if before.count >= 2 { names = [text.string(before) + names[0]] }
    }
    guard let first = items.first else { return }
    let isFor = text.longest(["对于", "对"], at: first.lowerBound) != nil
    let subject = ScopeFinder.split(text, isFor ? first : Phrase.trimLead(text, first, keepAreas: true))
    scope = ScopeFinder.before(reading, clause: index) ?? subject
  }

  /// A不少于B的5%, A占B的5%: the share of A in B.
  private func share(
    _ bound: Bound, _ quantity: Quantity, _ reading: SentenceReading, index: Int
  ) -> String? {
    let before = quoteStart ..| quantity.range.lowerBound
    guard let hit = text.last(["不少于", "不低于", "不得少于", "不得低于", "不超过", "至少", "占到", "占", "达到", "达"], in: before),
      hit.range.upperBound < quantity.range.lowerBound
    else { return nil }
    let base = Phrase.trimTail(text, Phrase.trimLead(text, hit.range.upperBound ..| quantity.range.lowerBound))
    var part = Phrase.trimLead(text, Phrase.trimTail(text, quoteStart ..| hit.range.lowerBound))
    if part.isEmpty, index > 0 {
      // 公职律师人数达到35名，占律师总数的8%: the part was counted in the clause before.
      let before = Self.subject(reading, clause: index - 1)
      let counted = text.first(["人数", "数量", "总数", "达到", "共有", "有"], in: before)?.range.lowerBound
      part = Phrase.trimLead(text, before.lowerBound ..| (counted ?? before.upperBound))
    }
    guard base.count >= 2, part.count >= 2,
      text.has("的", endingAt: quantity.range.lowerBound) || text.has("总数", endingAt: quantity.range.lowerBound)
    else { return nil }
    return "\(text.string(Phrase.afterDe(text, part)))占\(text.string(base))比例"
  }

  private static let changes: [(Word, String)] = [
    ("压减", "压减率"), ("压缩", "压缩率"), ("缩减", "压减率"), ("减少", "下降率"), ("降低", "下降率"), ("下降", "下降率"), ("提升", "提升率"),
    ("提高", "提升率"), ("增长", "增长率"), ("上升", "增长率"), ("增加", "增长率"), ("提速", "提速率"), ("缩短", "压缩率"),
  ]

  /// 审批时限压减50%, 案件量同比下降12.3%: the change is what is measured.
  private mutating func changed(_ bound: Bound, _ quantity: Quantity, _ reading: SentenceReading, index: Int) -> Bool {
    let before = quoteStart ..| bound.start
    guard let word = text.longest(Self.changes.map(\.0) + ["同比", "了", "率"], endingAt: bound.start, from: quoteStart)
    else {
      return false
    }
    var end = before.upperBound
    var change = Self.changes.first { $0.0 == word }
    if word.text == "了" {
      end -= 1
      change = Self.changes.first { text.has($0.0, endingAt: end, from: quoteStart) }
    }
    guard let change else { return false }
    end -= change.0.length
    let cut = text.longest(["同比", "环比", "整体", "平均", "总体", "较去年", "较上年"], endingAt: end, from: quoteStart)
    end -= cut?.length ?? 0
    let start = Self.pastDate(reading, quoteStart)
    var subject = Phrase.trimLead(text, Phrase.trimTail(text, start ..| end))
    if let base = text.first(["较", "比"], in: subject), base.range.lowerBound - subject.lowerBound >= 2 {
      subject = Phrase.trimTail(text, subject.lowerBound ..| base.range.lowerBound)
    }
    if subject.count < 2 || text.longest(["同比", "环比"], at: subject.lowerBound) != nil, index > 0 {
      subject = Phrase.trimLead(text, Self.subject(reading, clause: index - 1))
    }
    guard subject.count >= 2 else { return false }
    let isFalling = ["压减率", "压缩率", "下降率"].contains(change.1)
    names = [text.string(subject) + (quantity.form == .points ? (isFalling ? "下降幅度" : "提升幅度") : change.1)]
    return true
  }

  /// 60%以上的行政执法量由…承担, 507所学校100%配备法治副校长, 95%以上化解在….
  private func behind(_ bound: Bound, _ clause: Range<Int>, _ quantity: Quantity) -> String? {
    let next =
      Brackets.split(text, bound.end ..| max(bound.end, clause.upperBound), at: ["、"]).first ?? bound.end ..| bound.end
    guard !next.isEmpty, next.lowerBound == bound.end else { return nil }
    let verbs: [Word] = [
      "由", "纳入", "实现", "完成", "达到", "达", "化解", "配备", "覆盖", "建立", "设立", "开展", "通过", "持证", "办结", "办理", "成立",
      "聘请", "建成", "接入", "归集", "公开", "参加", "下沉", "在", "网上", "进驻", "落实", "解决", "出庭",
    ]
    let verb = text.first(verbs, in: next)
    let head = Phrase.trimLead(text, self.head)
    if text.has("的", at: next.lowerBound) || text.longest(verbs, at: next.lowerBound) == nil {
      // 60%以上的X…: the noun behind.
      let start = text.has("的", at: next.lowerBound) ? next.lowerBound + 1 : next.lowerBound
      let end = verb.flatMap { $0.range.lowerBound > start ? $0.range.lowerBound : nil } ?? next.upperBound
      let noun = text.string(start ..| end)
      guard !noun.isEmpty else { return nil }
      if let word = text.longest(["覆盖", "推动", "压减", "完成"], endingAt: bound.start), word.text != "推动" {
        return noun + word.text + "率"
      }
      let rest = end < next.upperBound ? text.string(end ..| next.upperBound) : ""
      return rest.isEmpty ? noun + "比例" : noun + rest + "比例"
    }
    guard let verb, verb.range.lowerBound == next.lowerBound else { return nil }
    let object = text.string(verb.range.upperBound ..| next.upperBound)
    if verb.word.text == "覆盖" { return text.string(head) + "覆盖率" }
    if ["配备", "建立", "设立", "聘请", "成立", "建成"].contains(verb.word.text), !object.isEmpty {
      return object + verb.word.text + "率"
    }
    let subject = text.string(head)
    return subject.isEmpty ? nil : subject + text.string(next) + "率"
  }
}
