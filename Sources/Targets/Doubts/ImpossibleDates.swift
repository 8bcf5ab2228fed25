import PlanModel

/// Dates that the calendar does not have: 2月30日, 13月底前, 第五季度, 2025—2021年, 到2205年.
enum ImpossibleDates {
  /// Every such date of a text, left to right.
  static func scan(_ text: ScalarText) -> [Doubt] {
    text.bounds.compactMap { index in
      switch text.scalars[index] {
      case "月": day(text, month: index)
      case "季": quarter(text, at: index)
      case "年": period(text, year: index) ?? far(text, year: index)
      default: nil
      }
    }
  }

  private static let numerals = Set("〇零一二三四五六七八九十".unicodeScalars)

  /// A month above 12, or a day that its month does not have. 2月29日 is doubted only in a year that is named.
  private static func day(_ text: ScalarText, month end: Int) -> Doubt? {
    // 202206月 is glued, not a month.
    guard let month = number(text, before: end), month.value < 100 else { return nil }
    var start = month.start
    var year: Int?
    if text.has("年", endingAt: start), let stated = number(text, before: start - 1), stated.value >= 1000 {
      year = stated.value
      start = stated.start
    }
    let day = Numeral.read(text, at: end + 1, limit: min(text.count, end + 4)).flatMap { reading in
      text.longest(["日", "号"], at: reading.end).map { (value: Int(reading.value), end: reading.end + $0.length) }
    }
    guard (1...12).contains(month.value) else {
      // 13月 without a year, a day, 底 or 前 may be anything.
      guard year != nil || day != nil || text.longest(["底", "末", "份", "前"], at: end + 1) != nil else { return nil }
      return Doubt(
        kind: .impossibleDate, range: start ..| (day?.end ?? end + 1),
        reason: LocalizedText("一年没有\(month.value)月，未推定日期", "a year has no month \(month.value); no day is inferred"))
    }
    guard let day, day.value < 1 || day.value > Calendar.days(year ?? 2000, month.value) else { return nil }
    let named = year.map { "\($0)年" } ?? ""
    return Doubt(
      kind: .impossibleDate, range: start ..| day.end,
      reason: LocalizedText(
        "\(named)\(month.value)月没有\(day.value)日，未推定日期",
        "month \(month.value)\(year.map { " of \($0)" } ?? "") has no day \(day.value); no day is inferred"))
  }

  /// 第五季度.
  private static func quarter(_ text: ScalarText, at index: Int) -> Doubt? {
    guard text.has("季度", at: index), let number = number(text, before: index), !(1...4).contains(number.value),
      text.longest(["第", "年"], endingAt: number.start) != nil
    else { return nil }
    return Doubt(
      kind: .impossibleDate, range: (number.start - 1) ..| (index + 2),
      reason: LocalizedText("一年只有四个季度，未推定日期", "a year has four quarters; no day is inferred"))
  }

  /// 2025—2021年: a period that ends before it begins.
  private static func period(_ text: ScalarText, year index: Int) -> Doubt? {
    guard let last = year(text, before: index) else { return nil }
    guard let mark = text.longest(["—", "-", "－", "–", "~", "至"], endingAt: index - 4) else { return nil }
    var end = index - 4 - mark.length
    if text.has("年", endingAt: end) { end -= 1 }
    guard let first = year(text, before: end), first > last else { return nil }
    return Doubt(
      kind: .impossibleDate, range: (end - 4) ..| (index + 1),
      reason: LocalizedText("起止年份颠倒，请核对", "the period ends before it begins; check it"))
  }

  /// 到2205年底: no plan reaches into the next century. 5000年 of history stands without 到, 底 and 末.
  private static func far(_ text: ScalarText, year index: Int) -> Doubt? {
    guard let number = number(text, before: index), index - number.start == 4, number.value > 2100,
      text.longest(["到", "至"], endingAt: number.start) != nil || text.longest(["底", "末"], at: index + 1) != nil
    else { return nil }
    return Doubt(
      kind: .impossibleDate, range: number.start ..| (index + 1),
      reason: LocalizedText("年份超出规划可能的范围，未推定日期", "the year is beyond what a plan can reach; no day is inferred"))
  }

  private static func year(_ text: ScalarText, before end: Int) -> Int? {
    guard let number = number(text, before: end), end - number.start == 4, (1949...2100).contains(number.value) else {
      return nil
    }
    return number.value
  }

  /// The whole number that ends at `end`, of at most eight digits; nil for none, and for 九五 and other enumerations.
  private static func number(_ text: ScalarText, before end: Int) -> (value: Int, start: Int)? {
    var start = end
    guard end > 0 else { return nil }
    let isDigit = Numeral.digit(text.scalars[end - 1]) != nil
    while start > 0, end - start <= 8,
      isDigit ? Numeral.digit(text.scalars[start - 1]) != nil : numerals.contains(text.scalars[start - 1])
    {
      start -= 1
    }
    guard start < end, end - start <= 8, let reading = Numeral.read(text, at: start, limit: end), reading.end == end,
      !(isDigit && start > 0 && (text.scalars[start - 1] == "." || text.scalars[start - 1] == "．"))
    else { return nil }
    return (Int(reading.value), start)
  }
}
