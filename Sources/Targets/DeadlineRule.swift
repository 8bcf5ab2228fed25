import PlanModel

/// Deliverables due by a date, without another number: 2022年年底前完成证件换发.
struct DeadlineRule: TargetRule {
  private static let completing: [Word] = [
    "实现", "完成", "建成", "建立", "形成", "达到", "出台", "全面", "基本", "力争", "编制", "发布", "制定", "印发", "公布", "启动", "上线", "搭建", "构建",
    "健全", "完善", "推出", "实施", "开通", "设立", "组建", "成立", "全部", "要", "率先", "争取", "确保", "推动", "初步", "建设", "修订", "取得", "开展",
  ]
  private static let making: [Word] = [
    "创成", "向社会公布", "向社会公开", "编制发布", "编制公布", "制定出台", "制定印发", "制定发布", "修订完善", "建立健全", "建立完善", "编制", "发布", "制定", "出台",
    "印发", "公布", "建成",
    "形成", "建立", "构建",
    "健全", "完善", "启动", "上线", "搭建", "开通", "设立", "组建", "成立", "推出", "修订",
  ]

  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    reading.dates.flatMap { date -> [Draft] in
      guard date.role != .other, let index = reading.clause(at: date.range.lowerBound) else { return [] }
      return drafts(reading, date, index, taken)
    }
  }

  private func drafts(_ reading: SentenceReading, _ date: DateMention, _ index: Int, _ taken: Taken) -> [Draft] {
    let text = reading.text
    let clause = reading.clauses[index]
    guard Firmness.status(reading, clause: clause, anchor: date.range.upperBound) == .target,
      !reading.isBackground(date.range.lowerBound),
      !reading.context.isAchieved
    else { return [] }
    var statement = date.range.upperBound ..| clause.upperBound
    var owner = index
    var end = clause.upperBound
    while !statement.isEmpty, "，、".unicodeScalars.contains(text.scalars[statement.lowerBound]) {
      statement = (statement.lowerBound + 1) ..| statement.upperBound
    }
    if DealtDates.fill(reading, after: date, to: clause.upperBound) { return [] }
    if statement.count < 2 {
      guard index + 1 < reading.clauses.count else { return [] }
      owner = index + 1
      statement = reading.clauses[owner]
      end = statement.upperBound
    }
    // A number, a trend or full coverage in the same statement is what the date belongs to.
    if taken.clauses.contains(owner) { return [] }
    if text.longest(
      ["起施行", "起实施", "起执行", "施行", "起", "印发", "以来", "通过", "发布的", "印发的", "年度", "修订的", "召开"], at: statement.lowerBound)
      != nil,
      date.role == .bare
    {
      return []
    }
    if date.role == .bare {
      guard Firmness.isPlanned(date, reading), text.longest(Self.completing, at: statement.lowerBound) != nil,
        date.range.lowerBound == 0
          || text.longest(["（", "自", "从", "于", "截至", "（截至"], endingAt: date.range.lowerBound) == nil
      else { return [] }
    }
    if text.has("截至", at: date.range.lowerBound), text.contains("已", in: clause) { return [] }
    let goal = goal(reading, owner, statement, date)
    end = max(end, goal.upperBound)
    let names = names(text, goal)
    let further = further(reading, behind: goal, date)
    let recurring = recurs(reading, date)
    let subject = text.string(
      Phrase.trimTail(text, Phrase.trimLead(text, clause.lowerBound ..| date.range.lowerBound, keepAreas: true)))
    let all =
      names.map { ($0, owner, end) } + further.map { (plain(text, Phrase.trimLead(text, $0.1)), $0.0, $0.1.upperBound) }
    return all.map { name, owner, end in
      // 清理结果于12月15日前向社会公布: what is due stands before the date.
      let isThing =
        owner == index && subject.unicodeScalars.count >= 3
        && ["向社会公布", "公布", "公开", "完成", "到位", "上线", "发布", "报送"].contains { name.hasPrefix($0) }
      var draft = Draft(
        quote: clause.lowerBound ..| end, name: isThing ? plainSubject(subject) + name : name, anchor: end,
        clause: owner, kind: .deadline, comparator: .le,
        value: nil, unit: "", scope: owner == index && !isThing ? subject : "", due: recurring ? nil : date.due)
      if recurring {
        draft.per = "year"
        draft.mayBeDated = false
      }
      return draft
    }
  }

  /// 每年3月1日前报送，4月1日前公开: 每年 goes for the dates without a year that follow it, too.
  private func recurs(_ reading: SentenceReading, _ date: DateMention) -> Bool {
    let text = reading.text
    let marks: [Word] = ["每年", "每年的", "每季度", "次年"]
    if text.longest(marks, endingAt: date.range.lowerBound) != nil { return true }
    let segment = reading.segment(at: date.range.lowerBound)
    let earlier = reading.dates.last {
      $0.role == .deadline && segment.contains($0.range.lowerBound) && $0.range.lowerBound < date.range.lowerBound
    }
    guard let earlier, !text.string(date.range).contains("年"), !text.string(earlier.range).contains("年") else {
      return false
    }
    return recurs(reading, earlier)
  }

  /// Of several clauses under one date the first that names an end state; else the first.
  private func goal(_ reading: SentenceReading, _ owner: Int, _ statement: Range<Int>, _ date: DateMention) -> Range<
    Int
  > {
    let text = reading.text
    let ends: [Word] = ["全面纳入", "全面完成", "建成", "形成", "建立", "实现", "完成", "出台", "纳入"]
    let soft: [Word] = ["健全", "完善", "增强", "提升", "优化", "进展", "提高", "改善", "成效", "加强", "规范"]
    guard text.first(ends, in: statement) == nil, text.longest(soft, endingAt: statement.upperBound) != nil else {
      return statement
    }
    let next = reading.dates.first { $0.range.lowerBound > date.range.lowerBound }?.range.lowerBound ?? text.count
    let segment = reading.segment(at: statement.lowerBound)
    for clause in reading.clauses.dropFirst(owner + 1) where clause.upperBound <= min(next, segment.upperBound) {
      if text.first(ends, in: clause) != nil, !reading.isBackground(clause.lowerBound) { return clause }
    }
    return statement
  }

  /// Further clauses under the date that name the end state of a whole: …指标全面完成，…活动全面纳入法治轨道.
  private func further(_ reading: SentenceReading, behind goal: Range<Int>, _ date: DateMention) -> [(Int, Range<Int>)]
  {
    let next =
      reading.dates.first { $0.range.lowerBound > date.range.lowerBound }?.range.lowerBound ?? reading.text.count
    let limit = min(next, reading.segment(at: goal.lowerBound).upperBound)
    return reading.clauses.enumerated().filter { _, clause in
      clause.lowerBound >= goal.upperBound && clause.upperBound <= limit
        && (reading.text.last(["全面纳入", "全面完成", "全面建成"], in: clause)?.range.lowerBound ?? 0) > clause.lowerBound + 3
        && !reading.isBackground(clause.lowerBound)
    }.map { ($0.offset, $0.element) }
  }

  private func plainSubject(_ subject: String) -> String {
    subject.hasSuffix("于") || subject.hasSuffix("在") ? String(subject.dropLast()) : subject
  }

  /// What is due: 行业准营规则建立, 行政执法证件换发; one name for each deliverable of a list.
  private func names(_ text: ScalarText, _ statement: Range<Int>) -> [String] {
    var rest = statement
    let adverbs: [Word] = [
      "全面", "基本", "力争", "要", "率先", "争取", "确保", "推动", "初步", "努力", "推进", "全部", "实现", "完成", "应当", "应", "须", "达到", "取得",
    ]
    rest = behindSubject(text, rest)
    while let word = text.longest(adverbs, at: rest.lowerBound, limit: rest.upperBound),
      rest.count - word.length >= 2
    {
      rest = (rest.lowerBound + word.length) ..| rest.upperBound
    }
    guard let verb = text.longest(Self.making, at: rest.lowerBound, limit: rest.upperBound),
      rest.count - verb.length >= 2
    else {
      return [plain(text, Phrase.trimLead(text, rest))]
    }
    let object = (rest.lowerBound + verb.length) ..| rest.upperBound
    let tail = verb.length >= 4 ? String(verb.text.suffix(2)) : verb.text
    return ListedDeliverables.items(text, object).map { item in
      text.string(Phrase.trimLead(text, Phrase.afterDe(text, item))) + tail
    }
  }

  /// 各县（市、区）完成裁量基准制定: who does it is not what is due.
  private func behindSubject(_ text: ScalarText, _ statement: Range<Int>) -> Range<Int> {
    let verbs = Self.making + ["完成", "实现", "全面完成", "全面建立", "基本建成", "基本形成", "全面推行", "向社会公布", "报送"]
    guard let verb = text.first(verbs, in: statement), verb.range.lowerBound > statement.lowerBound else {
      return statement
    }
    let subject = statement.lowerBound ..| verb.range.lowerBound
    let doers: [Word] = [
      "政府", "部门", "局", "委", "办", "县", "市", "区", "区）", "镇", "街道", "街道）", "单位", "机关", "机构", "厅", "院", "会", "各地", "要",
      "应当", "应", "全面",
      "全省", "全市", "全县",
    ]
    guard subject.count <= 40, text.longest(doers, endingAt: subject.upperBound, from: subject.lowerBound) != nil else {
      return statement
    }
    return verb.range.lowerBound ..| statement.upperBound
  }

  /// 监管平台数据的联通汇聚 → 监管平台数据联通汇聚.
  private func plain(_ text: ScalarText, _ range: Range<Int>) -> String {
    let words = text.string(range)
    guard let hit = text.last(["的"], in: range), range.upperBound - hit.range.upperBound <= 6 else { return words }
    return text.string(range.lowerBound ..| hit.range.lowerBound)
      + text.string(hit.range.upperBound ..| range.upperBound)
  }
}
