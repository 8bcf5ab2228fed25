/// Dates that need the plan's year or its planning period.
extension DateScanner {
  private static let planNames: [(Word, Int)] = [("十三五", 2020), ("十四五", 2025), ("十五五", 2030)]
  private static let planEnds: [Word] = ["末", "期末", "时期末", "规划期末"]
  private static let nearYears: [(Word, Int)] = [("今年", 0), ("本年", 0), ("当年", 0), ("明年", 1), ("次年", 1)]
  private static let inYearWords: [Word] = ["年内", "今年内", "本年度内", "年度内"]
  private static let completing: [Word] = [
    "完成", "建成", "创成", "实现", "基本", "全面", "出台", "建立", "形成", "达到", "全部",
  ]

  /// 到“十四五”末, “十四五”期末.
  static func planning(_ text: ScalarText, at index: Int) -> DateMention? {
    var start = index
    if let lead = text.longest(until, at: start) { start += lead.length }
    if start < text.count, text.scalars[start] == "“" { start += 1 }
    for (name, year) in planNames where text.has(name, at: start) {
      var cursor = start + 3
      if text.has("”", at: cursor) { cursor += 1 }
      guard let word = text.longest(planEnds, at: cursor) else {
        return DateMention(range: index ..| cursor, due: nil, year: nil, role: .other)
      }
      return DateMention(
        range: index ..| (cursor + word.length), due: Calendar.iso(year, 12, 31), year: year, role: .deadline)
    }
    return nil
  }

  /// 今年年底前, 明年6月底前, 年底前, 6月底前, 12月15日前: needs the plan's year.
  static func relative(_ text: ScalarText, at index: Int, year: Int?) -> DateMention? {
    for (lead, offset) in nearYears where text.has(lead, at: index) {
      guard let tail = tail(text, at: index + 2, year: (year ?? 0) + offset) else { continue }
      return DateMention(
        range: index ..| tail.end, due: year == nil ? nil : tail.due, year: year.map { $0 + offset },
        role: tail.role(nil))
    }
    let isYearly = text.longest(recurring, endingAt: index) != nil
    if let mention = inYear(text, at: index, year: year) { return mention }
    if let mention = partOfYear(text, at: index, year: year, isYearly: isYearly) { return mention }
    if index > 0, !isYearly,
      text.scalars[index - 1] == "年" || Numeral.digit(text.scalars[index - 1]) != nil
    {
      return nil
    }
    guard
      let tail = text.longest(yearEnd, at: index) != nil
        ? closed(text, Tail(due: year.flatMap { Calendar.iso($0, 12, 31) }, end: index + 2, isEnd: true))
        : month(text, at: index, year: year ?? 2000) ?? quarter(text, at: index, year: year ?? 2000),
      tail.isBefore
    else { return nil }
    return DateMention(range: index ..| tail.end, due: year == nil ? nil : tail.due, year: year, role: .deadline)
  }

  private static let recurring: [Word] = ["每年", "次年"]
  private static let yearEnd: [Word] = ["年底", "年末"]
  private static let halves: [Word] = ["上半年", "下半年"]
  private static let otherYears: [Word] = ["前", "去年", "上年", "年", "、"]
  private static let clauseEnds: [Word] = ["，", "；", "。"]
  private static let publishing: [Word] = ["报告", "报送", "公布", "公开", "完成", "印发"]

  private static func beginsQuarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "第", "一", "二", "三", "四", "1", "2", "3", "4": true
    default: false
    }
  }

  /// 四季度开展评查, 上半年完成调整: a part of the year without 前, due at its end; 每年一季度 with what is made public in it.
  private static func partOfYear(_ text: ScalarText, at index: Int, year: Int?, isYearly: Bool) -> DateMention? {
    let isHalf = text.longest(halves, at: index) != nil
    guard year != nil, isHalf || beginsQuarter(text.scalars[index]),
      index == 0 || text.longest(otherYears, endingAt: index) == nil || isYearly,
      let tail = isHalf ? tail(text, at: index, year: year ?? 2000) : quarter(text, at: index, year: year ?? 2000),
      !tail.isBefore
    else { return nil }
    if isYearly {
      let end = text.first(clauseEnds, in: tail.end ..| text.count)?.range.lowerBound ?? text.count
      guard text.first(publishing, in: tail.end ..| end) != nil else { return nil }
    }
    return DateMention(
      range: index ..| tail.end, due: year == nil ? nil : tail.due, year: year, role: isYearly ? .deadline : .bare)
  }

  /// 年内完成, 年内全面建成: by the end of the plan's year. 年内召开2次 is a frequency and no date.
  static func inYear(_ text: ScalarText, at index: Int, year: Int?) -> DateMention? {
    guard let word = text.longest(inYearWords, at: index),
      index == 0 || Numeral.read(text, at: index - 1, limit: index) == nil,
      text.longest(completing, at: index + word.length)
        != nil
    else { return nil }
    return DateMention(
      range: index ..| (index + word.length), due: year.flatMap { Calendar.iso($0, 12, 31) }, year: year,
      role: .deadline)
  }

  /// 三年内 counts from the plan's first year: two years on, its last day.
  static func within(_ text: ScalarText, at index: Int, year: Int?) -> DateMention? {
    guard let number = Numeral.read(text, at: index, limit: text.count),
      text.has("年内", at: number.end) || text.has("年之内", at: number.end), (1...10).contains(number.value),
      index == 0 || Numeral.digit(text.scalars[index - 1]) == nil
    else { return nil }
    let end = number.end + (text.has("年内", at: number.end) ? 2 : 3)
    return DateMention(
      range: index ..| end, due: year.flatMap { Calendar.iso($0 + Int(number.value) - 1, 12, 31) }, year: year,
      role: .deadline)
  }
}
