import PlanModel

/// Counts, frequencies, durations and money: numbers with a unit that the text promises or reports.
struct CountRule: TargetRule {
  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    var drafts: [Draft] = []
    guard !reading.quantities.isEmpty else { return drafts }
    for (index, clause) in reading.clauses.enumerated() {
      let quantities = reading.quantities.filter { clause.contains($0.range.lowerBound) }
      for (place, quantity) in quantities.enumerated() where quantity.form == .measure {
        let isRank = taken.drafts.contains {
          $0.kind == .rank && $0.clause == index && $0.anchor == quantity.range.upperBound
        }
        if isRank { continue }
        let next = place + 1 < quantities.count ? quantities[place + 1] : nil
        if place > 0, let first = drafts.last, isDealt(reading, quantities[place - 1], quantity),
          first.clause == index, first.anchor == quantities[place - 1].range.upperBound
        {
          var dealt = dealt(reading, quantity, after: first, clause: clause)
          let dates = DealtDates.read(reading, before: quantities[place - 1].range.lowerBound, count: 2)
          if dates.count == 2 {
            drafts[drafts.count - 1].due = dates[0]
            dealt.due = dates[1]
          }
          drafts.append(dealt)
          continue
        }
        if let draft = draft(reading, quantity, next: next, clause: clause, index: index) { drafts.append(draft) }
      }
    }
    return drafts
  }

  /// True for the second of two values of one unit that only a joint parts: 分别不少于4次、2次.
  private func isDealt(_ reading: SentenceReading, _ left: Quantity, _ right: Quantity) -> Bool {
    guard left.form == .measure, left.unit == right.unit else { return false }
    let between = reading.text.string(left.range.upperBound ..| right.range.lowerBound)
    return ["、", "和", "及", "与", "以上、", "以上和", "以内、", "以内和"].contains(between)
  }

  /// The further value of what the one before it counts, with the next owner of 市、县两级.
  private func dealt(
    _ reading: SentenceReading, _ quantity: Quantity, after first: Draft, clause: Range<Int>
  ) -> Draft {
    var draft = first
    draft.value = quantity.value
    draft.anchor = quantity.range.upperBound
    let owners = DealtScopes.read(reading.text, clause, count: 2)
    if owners.count == 2 { draft.scope = owners[1] }
    return draft
  }

  private func draft(
    _ reading: SentenceReading, _ quantity: Quantity, next: Quantity?, clause: Range<Int>, index: Int
  ) -> Draft? {
    let text = reading.text
    let start = reading.start(of: quantity, in: clause)
    let limit = next?.range.lowerBound ?? clause.upperBound
    let bound = Bound.read(text, quantity, from: start, to: limit)
    let recurrence = recurrence(reading, quantity, clause: clause, index: index)
    guard !isCondition(reading, quantity, bound, next: next, clause: clause),
      isPromised(reading, quantity, bound, recurrence: recurrence?.period, clause: clause)
    else { return nil }
    let unit = quantity.unit
    var per = recurrence?.period
    // 年内完成对12个部门的督察: by the end of the year, not in each.
    if let recurrence, text.string(recurrence.range) == "年内", !MeasureUnits.occasions.contains(unit), !bound.isStated {
      per = nil
    }
    if per == nil, text.contains("执法", in: bound.end ..| clause.upperBound), Self.heads.contains(Word(unit)),
      bound.comparator == .ge,
      text.longest(["执法", "行政执法", "执法人员", "行政执法人员", "的执法人员", "持证"], at: bound.end) != nil
    {
      // 2人以上执法, 两名以上执法人员: in each case.
      per = "case"
    }
    let kind = MeasureUnits.kind(of: unit, per: per)
    if kind == .count, per == "year" || per == "term", !bound.isStated, !reading.context.isAchieved, quantity.isChinese,
      !MeasureUnits.occasions.contains(unit)
    {
      return nil
    }
    // A report's 全年 counts what was done; it is no recurring duty.
    if reading.context.isAchieved, !text.contains("每", in: clause) { per = nil }
    let name = CountName.name(reading, quantity, bound: bound, limit: limit, clause: clause, index: index, start: start)
    let isLast = next == nil
    // 规范性文件征求意见期限不少于30日: only duties and head counts have a subject of their own.
    let hasSubject = per != nil || Self.heads.contains(Word(unit))
    var scope = hasSubject ? ScopeFinder.subject(text, clause.lowerBound ..| quantity.range.lowerBound) : ""
    // 聘任监督员不少于50名: what is counted is no scope.
    let counted = name.hasSuffix("次数") ? String(name.dropLast(2)) : name.hasSuffix("数") ? String(name.dropLast()) : name
    let isOwner = ["机构", "单位", "部门", "村", "政府", "机关", "街道）", "社区）"].contains { counted.hasSuffix($0) }
    if scope == counted, !isOwner { scope = "" }
    let isPeople = ["员", "师", "顾问", "家", "人"].contains { counted.hasSuffix($0) }
    if isPeople, scope.hasSuffix(counted), per == nil { scope = String(scope.dropLast(counted.count)) }
    if let upper = quantity.upper { scope += (scope.isEmpty ? "" : "；") + range(text, quantity, upper) }
    if scope.isEmpty, let before = ScopeFinder.before(reading, clause: index) { scope = before }
    if let next, isDealt(reading, quantity, next), let owner = DealtScopes.read(text, clause, count: 2).first {
      scope = owner
    }
    var draft = Draft(
      quote: start ..| (isLast ? clause.upperBound : CountName.listEnd(text, bound.end, limit)), name: name,
      anchor: quantity.range.upperBound, clause: index,
      kind: reading.context.isAchieved && kind == .frequency ? .count : kind, comparator: bound.comparator,
      value: quantity.value, unit: unit, per: per, scope: scope)
    // What is done with a list stands behind its last item: 法规5部、规章3部和文件351件进行清理.
    let tail =
      (reading.quantities.last { clause.contains($0.range.lowerBound) }?.range.upperBound ?? bound.end)
      ..| clause.upperBound
    draft.focus = text.string(draft.quote) + (isLast ? "" : "\n" + text.string(tail))
    if kind == .duration, !bound.isStated, !Self.hours.contains(Word(unit)) { draft.comparator = .le }
    draft.isReached = bound.isReached
    return draft
  }

  private func range(_ text: ScalarText, _ quantity: Quantity, _ upper: Double) -> String {
    text.string(quantity.range)
  }

  /// The period in the quantity's clause, else in the clause before: 每年…不少于2次，会前学法不少于4次.
  private func recurrence(
    _ reading: SentenceReading, _ quantity: Quantity, clause: Range<Int>, index: Int
  ) -> (period: String, range: Range<Int>)? {
    if let own = Recurrence.read(reading.text, from: clause.lowerBound, to: quantity.range.lowerBound) { return own }
    guard index > 0, reading.segment(at: clause.lowerBound).lowerBound <= reading.clauses[index - 1].lowerBound else {
      return Recurrence.read(
        reading.text, from: quantity.range.upperBound, to: min(clause.upperBound, quantity.range.upperBound + 4))
    }
    let before = reading.clauses[index - 1]
    let isParallel = reading.quantities.allSatisfy {
      !before.contains($0.range.lowerBound) || Self.recurs($0.unit) && Self.recurs(quantity.unit)
    }
    guard isParallel,
      MeasureUnits.occasions.contains(quantity.unit) || MeasureUnits.durations.contains(quantity.unit),
      let found = Recurrence.read(reading.text, from: before.lowerBound, to: before.upperBound),
      found.period != "year" || reading.text.string(found.range).hasPrefix("每")
    else { return nil }
    return found
  }

  /// Numbers that describe something else: 在全国82个城市中排名, 五个项目之一, 执业3年以上, 6个部门共54个事项.
  private func isCondition(
    _ reading: SentenceReading, _ quantity: Quantity, _ bound: Bound, next: Quantity?, clause: Range<Int>
  ) -> Bool {
    let text = reading.text
    let after = quantity.range.upperBound ..| clause.upperBound
    if text.contains("之一", in: after) || text.contains("中排名", in: after) || text.contains("中位列", in: after)
      || text.contains("中位居", in: after) || text.contains("中列", in: after)
    {
      return true
    }
    if Condition.holds(reading, quantity, bound, clause: clause) { return true }
    // 每两年实现一次全覆盖 is coverage.
    if text.has("全覆盖", at: quantity.range.upperBound) { return true }
    if Self.spans.contains(Word(quantity.unit)) {
      if bound.comparator == .ge || bound.comparator == .gt,
        text.contains("以上", in: quantity.range.upperBound ..| min(text.count, bound.end))
      {
        return true
      }
      if text.longest(Self.counted, at: quantity.range.upperBound) != nil {
        return true
      }
    }
    if let next {
      let between = quantity.range.upperBound ..| next.range.lowerBound
      // 275个单位共398名: the first number only says of whom.
      if text.longest(["共", "共计", "合计", "总计"], endingAt: next.range.lowerBound, from: between.lowerBound) != nil {
        return true
      }
      // 年办案量超过200件的不少于6名: the first number is a condition.
      if bound.isStated, text.has("的", at: bound.end),
        text.first(["不少于", "不低于", "至少", "应当", "不超过"], in: bound.end ..| next.range.lowerBound) != nil
      {
        return true
      }
      if next.form == .percent, !Phrase.measureEnd(text, Phrase.trimTail(text, between)) { return true }
    }
    // 由3分提高到5分: what it was before.
    if next != nil, text.longest(["由", "从"], endingAt: bound.start, from: clause.lowerBound) != nil { return true }
    // 等7件文件全部报送, 15个镇街实现全覆盖: the claim is that all were.
    if text.contains("全覆盖", in: after) { return true }
    return text.contains("全部", in: after) && !text.contains("全部门", in: after)
  }

  // Compared as words: strings that differ are told apart only after a look at their normal forms.
  private static let heads: [Word] = ["人", "名"]
  private static let hours: [Word] = ["学时", "课时"]
  private static let spans: [Word] = ["年", "个月", "天", "日", "小时", "周"]
  private static let times: [Word] = ["年", "月", "日", "天", "小时", "个月", "分钟", "个工作日", "周", "星期", "个自然日"]
  private static let counted: [Word] = ["来", "后", "前", "以来", "期", "间", "一次", "连续"]
  private static let done: [Word] = ["办结", "办成", "完成", "开办", "出证", "拿证", "领证"]
  private static let gained: [Word] = ["获得", "获评", "获批", "荣获", "入选", "建成", "创成", "达标", "命名", "试点"]

  /// Units of what is done in each period: times and class hours.
  private static func recurs(_ unit: String) -> Bool {
    MeasureUnits.occasions.contains(unit) || hours.contains(Word(unit))
  }

  private static let holding: [Word] = ["举办", "开展", "组织", "召开", "组织开展", "举办了", "开展了", "组织了"]

  /// 开展两轮督察, 举办一期培训班, and in a report 讲座四期: occasions told in Chinese numerals. 最多跑一次 is none.
  private func isHeld(_ reading: SentenceReading, _ quantity: Quantity, clause: Range<Int>) -> Bool {
    guard MeasureUnits.occasions.contains(quantity.unit) else { return false }
    let text = reading.text
    if text.longest(Self.holding, endingAt: quantity.range.lowerBound, from: clause.lowerBound) != nil {
      return quantity.value > 1 || text.longest(["活动", "培训"], endingAt: clause.upperBound) != nil
        || ["期", "轮"].contains(quantity.unit)
    }
    return reading.context.isAchieved && quantity.value > 1 && quantity.range.upperBound == clause.upperBound
      && text.first(Self.holding, in: clause.lowerBound ..| quantity.range.lowerBound) != nil
  }

  private static let verbs: [Word] = [
    "新建", "建成", "建设", "创建", "培育", "培养", "打造", "举办", "开展", "组织", "召开", "完成", "评选", "评查", "命名", "获得", "获评", "聘请", "选派",
    "遴选", "选聘", "制定", "出台", "配备", "新增", "立项", "设立", "建立", "推出", "发布", "公布", "培训", "招录", "引进", "抽查", "检查", "办理", "审核",
    "审查", "修订", "编写", "编制", "选树", "表彰", "安排", "投入", "补助", "增加", "成立", "覆盖", "列入", "形成", "确定", "推广", "争创", "取得", "旁听",
    "解决", "清理", "取消", "下放", "压减", "减少", "达到", "达", "增至", "讲授", "接受", "参加", "轮训", "拍摄", "制作",
  ]

  private func isPromised(
    _ reading: SentenceReading, _ quantity: Quantity, _ bound: Bound, recurrence: String?, clause: Range<Int>
  ) -> Bool {
    let text = reading.text
    let unit = quantity.unit
    let word = Word(unit)
    if Self.hours.contains(word) { return true }
    if Self.times.contains(word) {
      if bound.isStated { return true }
      return text.longest(Self.done, at: quantity.range.upperBound) != nil
    }
    if bound.isStated { return true }
    if let recurrence, MeasureUnits.occasions.contains(unit) || !quantity.isChinese { return !recurrence.isEmpty }
    guard !quantity.isChinese || isHeld(reading, quantity, clause: clause) else { return false }
    if reading.context.isAchieved || Firmness.isPast(reading, clause: clause) { return true }
    if MeasureUnits.money.contains(unit) { return text.first(Self.verbs, in: clause) != nil }
    let isDated = reading.dates.contains { clause.contains($0.range.lowerBound) && $0.role == .deadline }
    let before = clause.lowerBound ..| quantity.range.lowerBound
    return isDated || text.first(Self.verbs, in: before) != nil
      || text.first(
        Self.gained,
        in: quantity.range.upperBound ..| clause.upperBound) != nil
  }
}
