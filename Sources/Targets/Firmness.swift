import PlanModel

/// How firmly a sentence promises, and whether it promises or reports.
enum Firmness {
  private static let strive: [Word] = ["力争", "努力", "争取", "力求", "争创", "尽量", "鼓励", "原则上力争"]
  private static let explore: [Word] = ["探索", "试点", "试行", "研究推动", "尝试"]
  /// 试点领域, 试行的文件: said of the thing, not of the promise.
  private static let nouns: [Word] = [
    "领域", "地区", "单位", "县", "乡镇", "名单", "成果", "经验", "的", "文件", "）", "城市", "部门", "任务",
  ]
  private static let firm: [Word] = ["确保", "保证", "必须", "务必", "应当", "不得", "严格"]
  private static let done: [Word] = [
    "已经", "已完成", "已实现", "已达", "已建", "已有", "目前已", "以来", "截至目前", "累计已", "取得了",
  ]

  /// Strength of the promise that ends at `end`, seen from the start of its segment: the last word of strength
  /// governs what follows it (力争A率达95%、B率达90%), until 确保 or 必须 takes it back.
  static func strength(_ reading: SentenceReading, clause: Range<Int>, end: Int) -> Target.Strength {
    let segment = reading.segment(at: clause.lowerBound)
    let governed = segment.lowerBound ..| max(segment.lowerBound, end)
    let strive = reading.text.last(Self.strive, in: governed)?.range.lowerBound
    let firm = reading.text.last(Self.firm, in: governed)?.range.lowerBound ?? -1
    if let strive, strive > firm, carries(reading, from: strive, to: clause) { return .strive }
    // 探索 and 试点 speak for their own clause only.
    let own = clause.lowerBound ..| max(clause.lowerBound, end)
    let isExplored = reading.text.all(explore, in: own).contains { hit in
      reading.text.longest(nouns, at: hit.range.upperBound) == nil
    }
    return isExplored ? .explore : .must
  }

  /// 力争 reaches into later clauses only from a clause with a date or a number: 努力压缩寻租空间，做到… does not.
  private static func carries(_ reading: SentenceReading, from position: Int, to clause: Range<Int>) -> Bool {
    guard let index = reading.clause(at: position), reading.clauses[index] != clause else { return true }
    let own = reading.clauses[index]
    return reading.dates.contains { own.contains($0.range.lowerBound) }
      || reading.quantities.contains { own.contains($0.range.lowerBound) }
  }

  /// Whether the statement in a clause is promised or reported: by the document's kind, and by 已 or 在…基础上.
  static func status(_ reading: SentenceReading, clause: Range<Int>, anchor: Int) -> Target.Status {
    if reading.context.isAchieved { return .achieved }
    // 在实现全覆盖的基础上: what stands before 基础上 is done, what follows is to do.
    if reading.text.contains("基础上", in: anchor ..| clause.upperBound) { return .achieved }
    if isPast(reading, clause: clause) { return .achieved }
    return reading.text.first(done, in: clause) == nil ? .target : .achieved
  }

  /// 截至2020年底，…: told as of a day before the plan began, and so is what follows up to the next date.
  static func isPast(_ reading: SentenceReading, clause: Range<Int>) -> Bool {
    guard let start = reading.context.startYear,
      let date = reading.dates.last(where: { $0.range.lowerBound < clause.upperBound && $0.year != nil }),
      reading.segment(at: clause.lowerBound).contains(date.range.lowerBound), let year = date.year
    else { return false }
    return year < start && reading.text.has("截", at: date.range.lowerBound)
  }

  /// The date that governs a statement in a clause: in the clause before the statement's end, else the nearest
  /// before it in the sentence.
  static func due(_ reading: SentenceReading, clause: Range<Int>, end: Int, status: Target.Status) -> DateMention? {
    let usable = reading.dates.filter { date in
      date.range.lowerBound < end && date.role != .other && !reading.isBackground(date.range.lowerBound)
        && (date.role == .deadline || (status == .target && isPlanned(date, reading)))
        && reaches(date, clause, reading)
    }
    guard status == .target else { return nil }
    return usable.last
  }

  /// A date reaches into later clauses only where it stands alone (到2025年，A达90%，B达80%); one with a task of its own
  /// (6月底前完成换发，合格率达98%) is that task's.
  private static func reaches(_ date: DateMention, _ clause: Range<Int>, _ reading: SentenceReading) -> Bool {
    guard !clause.contains(date.range.lowerBound), let index = reading.clause(at: date.range.lowerBound) else {
      return true
    }
    return reading.clauses[index].upperBound - date.range.upperBound <= 1
  }

  /// A bare year is a due date only where it is not in the plan's past and does not qualify a noun (2022年度).
  static func isPlanned(_ date: DateMention, _ reading: SentenceReading) -> Bool {
    guard let year = date.year else { return true }
    return year >= (reading.context.startYear ?? year)
  }
}
