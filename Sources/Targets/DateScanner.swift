/// Finds dates and periods, and says which of them are deadlines.
///
/// 2024年前 means before 1 January 2024, so it is due on 2023-12-31; 2024年年底前 and 到2024年 are due on 2024-12-31.
enum DateScanner {
  /// Every date of the text, left to right. Dates without a year are resolved with `year`, the plan's own.
  static func scan(_ text: ScalarText, year: Int?) -> [DateMention] {
    var found: [DateMention] = []
    var index = 0
    // 2022年6月底前…，年底前…: the second date is of the year of the first.
    var current = year
    while index < text.count {
      if let mention = period(text, at: index) ?? absolute(text, at: index) ?? planning(text, at: index)
        ?? relative(text, at: index, year: current) ?? within(text, at: index, year: year)
      {
        found.append(mention)
        if mention.role == .deadline, let stated = mention.year { current = stated }
        index = mention.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static let before: [Word] = ["前", "之前", "以前"]
  private static let yearEnds: [Word] = ["年底", "底", "年末", "末", "年年底", "年终"]
  private static let until: [Word] = ["到", "至", "截至", "截止", "截止到", "截至到"]

  /// 2021—2025年, 2021年至2025年, 2021年—2025年.
  private static func period(_ text: ScalarText, at index: Int) -> DateMention? {
    guard let first = fourDigits(text, at: index) else { return nil }
    var next = index + 4
    if text.has("年", at: next) { next += 1 }
    guard let mark = text.longest(["—", "-", "－", "–", "~", "至", "到"], at: next),
      let last = fourDigits(text, at: next + mark.scalars.count), last > first
    else { return nil }
    var end = next + mark.scalars.count + 4
    if text.has("年", at: end) { end += 1 }
    return DateMention(range: index ..| end, due: nil, year: nil, role: .other)
  }

  /// 2022年…, with month, quarter, half, day, and 前, 底前, 末.
  private static func absolute(_ text: ScalarText, at index: Int) -> DateMention? {
    guard let year = fourDigits(text, at: index), text.has("年", at: index + 4) else { return nil }
    let lead = text.longest(until, endingAt: index)
    let start = index - (lead?.scalars.count ?? 0)
    let tail = tail(text, at: index + 5, year: year)
    if let tail, text.has("起", at: tail.end) || text.has("以来", at: tail.end) || text.has("印发", at: tail.end) {
      return DateMention(range: start ..| tail.end, due: nil, year: year, role: .other)
    }
    if let tail { return DateMention(range: start ..| tail.end, due: tail.due, year: year, role: tail.role(lead)) }
    let end = index + 5
    // 较2021年提高: the year one counts from.
    if text.longest(["较", "比", "与", "自", "从"], endingAt: index) != nil, lead == nil {
      return DateMention(range: start ..| end, due: nil, year: year, role: .other)
    }
    if text.has("度", at: end) || text.has("以来", at: end) || text.has("期间", at: end) {
      return DateMention(range: start ..| (end + 1), due: nil, year: year, role: .other)
    }
    if let word = text.longest(before, at: end) {
      return DateMention(
        range: start ..| (end + word.scalars.count), due: Calendar.iso(year - 1, 12, 31), year: year, role: .deadline)
    }
    return DateMention(
      range: start ..| end, due: Calendar.iso(year, 12, 31), year: year, role: lead == nil ? .bare : .deadline)
  }

  /// What may follow a year: 年底前, 6月底前, 6月30日前, 上半年, 第三季度末.
  private static func tail(_ text: ScalarText, at index: Int, year: Int) -> Tail? {
    if let word = text.longest(yearEnds, at: index) {
      return closed(text, Tail(due: Calendar.iso(year, 12, 31), end: index + word.scalars.count, isEnd: true))
    }
    if text.has("上半年", at: index) {
      return closed(text, Tail(due: Calendar.iso(year, 6, 30), end: index + 3, isEnd: false))
    }
    if text.has("下半年", at: index) {
      return closed(text, Tail(due: Calendar.iso(year, 12, 31), end: index + 3, isEnd: false))
    }
    return quarter(text, at: index, year: year) ?? month(text, at: index, year: year)
  }

  private static func quarter(_ text: ScalarText, at index: Int, year: Int) -> Tail? {
    let start = text.has("第", at: index) ? index + 1 : index
    guard let number = Numeral.read(text, at: start, limit: text.count), text.has("季度", at: number.end),
      (1...4).contains(number.value)
    else { return nil }
    var end = number.end + 2
    var isEnd = false
    if let word = text.longest(["末", "底"], at: end) {
      end += word.scalars.count
      isEnd = true
    }
    return closed(text, Tail(due: Calendar.end(year, Int(number.value) * 3), end: end, isEnd: isEnd))
  }

  private static func month(_ text: ScalarText, at index: Int, year: Int) -> Tail? {
    guard let number = Numeral.read(text, at: index, limit: min(text.count, index + 3)), text.has("月", at: number.end),
      (1...12).contains(number.value)
    else { return nil }
    let month = Int(number.value)
    var end = number.end + 1
    if let word = text.longest(["底", "末", "份底", "月底"], at: end) {
      return closed(text, Tail(due: Calendar.end(year, month), end: end + word.scalars.count, isEnd: true))
    }
    if let day = Numeral.read(text, at: end, limit: min(text.count, end + 3)), text.has("日", at: day.end) {
      // 2月30日 is kept as words, without a date.
      return closed(text, Tail(due: Calendar.iso(year, month, Int(day.value)), end: day.end + 1, isEnd: true))
    }
    if text.has("份", at: end) { end += 1 }
    if let word = text.longest(before, at: end) {
      let due = month == 1 ? Calendar.iso(year - 1, 12, 31) : Calendar.end(year, month - 1)
      return Tail(due: due, end: end + word.scalars.count, isEnd: true, isBefore: true)
    }
    return Tail(due: Calendar.end(year, month), end: end, isEnd: false)
  }

  /// 到“十四五”末, “十四五”期末.
  private static func planning(_ text: ScalarText, at index: Int) -> DateMention? {
    let names: [(Word, Int)] = [("十三五", 2020), ("十四五", 2025), ("十五五", 2030)]
    for (name, year) in names {
      var cursor = index
      let lead = text.longest(until, at: cursor)
      if let lead { cursor += lead.scalars.count }
      if text.has("“", at: cursor) { cursor += 1 }
      guard text.has(name, at: cursor) else { continue }
      cursor += 3
      if text.has("”", at: cursor) { cursor += 1 }
      guard let word = text.longest(["末", "期末", "时期末", "规划期末"], at: cursor) else {
        return DateMention(range: index ..| cursor, due: nil, year: nil, role: .other)
      }
      return DateMention(
        range: index ..| (cursor + word.scalars.count), due: Calendar.iso(year, 12, 31), year: year, role: .deadline)
    }
    return nil
  }

  /// 今年年底前, 明年6月底前, 年底前, 6月底前, 12月15日前: needs the plan's year.
  private static func relative(_ text: ScalarText, at index: Int, year: Int?) -> DateMention? {
    let leads: [(Word, Int)] = [("今年", 0), ("本年", 0), ("当年", 0), ("明年", 1), ("次年", 1)]
    for (lead, offset) in leads where text.has(lead, at: index) {
      guard let tail = tail(text, at: index + 2, year: (year ?? 0) + offset) else { continue }
      return DateMention(
        range: index ..| tail.end, due: year == nil ? nil : tail.due, year: year.map { $0 + offset },
        role: tail.role(nil))
    }
    let isYearly = text.has("每年", endingAt: index) || text.has("次年", endingAt: index)
    if let mention = inYear(text, at: index, year: year) { return mention }
    if index > 0, !isYearly,
      "年".unicodeScalars.contains(text.scalars[index - 1]) || Numeral.digit(text.scalars[index - 1]) != nil
    {
      return nil
    }
    guard
      let tail = text.has("年底", at: index) || text.has("年末", at: index)
        ? closed(text, Tail(due: year.flatMap { Calendar.iso($0, 12, 31) }, end: index + 2, isEnd: true))
        : month(text, at: index, year: year ?? 2000) ?? quarter(text, at: index, year: year ?? 2000),
      tail.isBefore
    else { return nil }
    return DateMention(range: index ..| tail.end, due: year == nil ? nil : tail.due, year: year, role: .deadline)
  }

  /// 年内完成, 年内全面建成: by the end of the plan's year. 年内召开2次 is a frequency and no date.
  private static func inYear(_ text: ScalarText, at index: Int, year: Int?) -> DateMention? {
    guard let word = text.longest(["年内", "今年内", "本年度内", "年度内"], at: index),
      index == 0 || Numeral.read(text, at: index - 1, limit: index) == nil,
      text.longest(["完成", "建成", "创成", "实现", "基本", "全面", "出台", "建立", "形成", "达到", "全部"], at: index + word.scalars.count)
        != nil
    else { return nil }
    return DateMention(
      range: index ..| (index + word.scalars.count), due: year.flatMap { Calendar.iso($0, 12, 31) }, year: year,
      role: .deadline)
  }

  /// 三年内 counts from the plan's first year: two years on, its last day.
  private static func within(_ text: ScalarText, at index: Int, year: Int?) -> DateMention? {
    guard let number = Numeral.read(text, at: index, limit: text.count),
      text.has("年内", at: number.end) || text.has("年之内", at: number.end), (1...10).contains(number.value),
      index == 0 || Numeral.digit(text.scalars[index - 1]) == nil
    else { return nil }
    let end = number.end + (text.has("年内", at: number.end) ? 2 : 3)
    return DateMention(
      range: index ..| end, due: year.flatMap { Calendar.iso($0 + Int(number.value) - 1, 12, 31) }, year: year,
      role: .deadline)
  }

  private static func fourDigits(_ text: ScalarText, at index: Int) -> Int? {
    guard index + 4 <= text.count, index == 0 || Numeral.digit(text.scalars[index - 1]) == nil else { return nil }
    var value = 0
    for offset in 0 ..| 4 {
      guard let digit = Numeral.digit(text.scalars[index + offset]) else { return nil }
      value = value * 10 + digit
    }
    guard (1949...2060).contains(value), index + 4 == text.count || Numeral.digit(text.scalars[index + 4]) == nil else {
      return nil
    }
    return value
  }

  private struct Tail {
    var due: String?
    var end: Int
    /// True for 底, 末 and a day: the words name a point in time.
    var isEnd: Bool
    /// True where 前 stands behind.
    var isBefore = false

    func role(_ lead: Word?) -> DateMention.Role { isBefore || lead != nil ? .deadline : .bare }
  }

  private static func closed(_ text: ScalarText, _ tail: Tail) -> Tail {
    guard let word = text.longest(before, at: tail.end) else { return tail }
    var tail = tail
    tail.end += word.scalars.count
    tail.isBefore = true
    return tail
  }
}
