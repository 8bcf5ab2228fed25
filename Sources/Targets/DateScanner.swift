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
      guard mayStart(text.scalars[index]) else {
        index += 1
        continue
      }
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

  /// True for a scalar with which a date may begin; keeps the scan fast.
  private static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "到", "至", "截", "“", "上", "下", "十", "今", "本", "当", "明", "次", "年", "第", "一", "二", "三", "四", "五", "六", "七", "八",
      "九", "两":
      true
    default: Numeral.digit(scalar) != nil
    }
  }

  static let before: [Word] = ["前", "之前", "以前"]
  private static let yearEnds: [Word] = ["年底", "底", "年末", "末", "年年底", "年终"]
  private static let ends: [Word] = ["末", "底"]
  private static let monthEnds: [Word] = ["底", "末", "份底", "月底"]
  private static let dashes: [Word] = ["—", "-", "－", "–", "~", "至", "到"]
  private static let bases: [Word] = ["较", "比", "与", "自", "从"]
  static let until: [Word] = ["到", "至", "截至", "截止", "截止到", "截至到"]

  /// 2021—2025年, 2021年至2025年, 2021年—2025年.
  private static func period(_ text: ScalarText, at index: Int) -> DateMention? {
    guard let first = fourDigits(text, at: index) else { return nil }
    var next = index + 4
    if text.has("年", at: next) { next += 1 }
    guard let mark = text.longest(dashes, at: next),
      let last = fourDigits(text, at: next + mark.length), last > first
    else { return nil }
    var end = next + mark.length + 4
    if text.has("年", at: end) { end += 1 }
    return DateMention(range: index ..| end, due: nil, year: nil, role: .other)
  }

  /// 2022年…, with month, quarter, half, day, and 前, 底前, 末.
  private static func absolute(_ text: ScalarText, at index: Int) -> DateMention? {
    guard let year = fourDigits(text, at: index), text.has("年", at: index + 4) else { return nil }
    let lead = text.longest(until, endingAt: index)
    let start = index - (lead?.length ?? 0)
    let tail = tail(text, at: index + 5, year: year)
    if let tail, text.has("起", at: tail.end) || text.has("以来", at: tail.end) || text.has("印发", at: tail.end) {
      return DateMention(range: start ..| tail.end, due: nil, year: year, role: .other)
    }
    if let tail { return DateMention(range: start ..| tail.end, due: tail.due, year: year, role: tail.role(lead)) }
    let end = index + 5
    // 较2021年提高: the year one counts from.
    if text.longest(bases, endingAt: index) != nil, lead == nil {
      return DateMention(range: start ..| end, due: nil, year: year, role: .other)
    }
    if text.has("度", at: end) || text.has("以来", at: end) || text.has("期间", at: end) {
      return DateMention(range: start ..| (end + 1), due: nil, year: year, role: .other)
    }
    if let word = text.longest(before, at: end) {
      return DateMention(
        range: start ..| (end + word.length), due: Calendar.iso(year - 1, 12, 31), year: year, role: .deadline)
    }
    return DateMention(
      range: start ..| end, due: Calendar.iso(year, 12, 31), year: year, role: lead == nil ? .bare : .deadline)
  }

  /// What may follow a year: 年底前, 6月底前, 6月30日前, 上半年, 第三季度末.
  static func tail(_ text: ScalarText, at index: Int, year: Int) -> Tail? {
    if let word = text.longest(yearEnds, at: index) {
      return closed(text, Tail(due: Calendar.iso(year, 12, 31), end: index + word.length, isEnd: true))
    }
    if text.has("上半年", at: index) {
      return closed(text, Tail(due: Calendar.iso(year, 6, 30), end: index + 3, isEnd: false))
    }
    if text.has("下半年", at: index) {
      return closed(text, Tail(due: Calendar.iso(year, 12, 31), end: index + 3, isEnd: false))
    }
    return quarter(text, at: index, year: year) ?? month(text, at: index, year: year)
  }

  /// 第三季度末.
  static func quarter(_ text: ScalarText, at index: Int, year: Int) -> Tail? {
    let start = text.has("第", at: index) ? index + 1 : index
    guard let number = Numeral.read(text, at: start, limit: text.count), text.has("季度", at: number.end),
      (1...4).contains(number.value)
    else { return nil }
    var end = number.end + 2
    var isEnd = false
    if let word = text.longest(ends, at: end) {
      end += word.length
      isEnd = true
    }
    let closed = closed(text, Tail(due: Calendar.end(year, Int(number.value) * 3), end: end, isEnd: isEnd))
    guard closed.isBefore, !isEnd else { return closed }
    // 三季度前 is before its first day, as 2024年前 is.
    var earlier = closed
    earlier.due = number.value == 1 ? Calendar.end(year - 1, 12) : Calendar.end(year, Int(number.value) * 3 - 3)
    return earlier
  }

  /// 6月底前, 6月30日前, 6月.
  static func month(_ text: ScalarText, at index: Int, year: Int) -> Tail? {
    guard let number = Numeral.read(text, at: index, limit: min(text.count, index + 3)), text.has("月", at: number.end),
      (1...12).contains(number.value)
    else { return nil }
    let month = Int(number.value)
    var end = number.end + 1
    if let word = text.longest(monthEnds, at: end) {
      return closed(text, Tail(due: Calendar.end(year, month), end: end + word.length, isEnd: true))
    }
    if let day = Numeral.read(text, at: end, limit: min(text.count, end + 3)), text.has("日", at: day.end) {
      // 2月30日 is kept as words, without a date.
      return closed(text, Tail(due: Calendar.iso(year, month, Int(day.value)), end: day.end + 1, isEnd: true))
    }
    if text.has("份", at: end) { end += 1 }
    if let word = text.longest(before, at: end) {
      let due = month == 1 ? Calendar.iso(year - 1, 12, 31) : Calendar.end(year, month - 1)
      return Tail(due: due, end: end + word.length, isEnd: true, isBefore: true)
    }
    return Tail(due: Calendar.end(year, month), end: end, isEnd: false)
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

  /// What follows a year, read.
  struct Tail {
    /// Last day; nil for a day that does not exist.
    var due: String?
    /// Index behind the words.
    var end: Int
    /// True for 底, 末 and a day: the words name a point in time.
    var isEnd: Bool
    /// True where 前 stands behind.
    var isBefore = false

    /// A deadline with 前 or 到, else a bare date.
    func role(_ lead: Word?) -> DateMention.Role { isBefore || lead != nil ? .deadline : .bare }
  }

  /// The tail with a 前 that follows it.
  static func closed(_ text: ScalarText, _ tail: Tail) -> Tail {
    guard let word = text.longest(before, at: tail.end) else { return tail }
    var tail = tail
    tail.end += word.length
    tail.isBefore = true
    return tail
  }
}
