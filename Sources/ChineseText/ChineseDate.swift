/// A date as Chinese documents write it: 2022年6月28日, 二〇二一年六月, 2022-07-13.
package struct ChineseDate: Hashable, Sendable {
  /// Year, 1900–2099.
  package var year: Int
  /// Month, 1–12; nil where only the year is given.
  package var month: Int?
  /// Day of the month; nil where it is not given.
  package var day: Int?

  /// ISO 8601, as exact as the date is: 2022-06-28, 2021-06 or 2025.
  package var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)" + (month.map { "-" + two($0) } ?? "") + (day.map { "-" + two($0) } ?? "")
  }

  /// Makes a date; nil where there is no such day.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2099).contains(year), (1...12).contains(month ?? 1) else { return nil }
    guard day == nil || month != nil else { return nil }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[(month ?? 1) - 1]).contains(day ?? 1) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The dates of a text with their scalar indices, in order.
  package static func all(in scalars: [Unicode.Scalar]) -> [(bounds: Range<Int>, date: ChineseDate)] {
    var result: [(bounds: Range<Int>, date: ChineseDate)] = []
    var index = 0
    while index < scalars.count {
      let isInside = index > 0 && scalars[index].isASCIIDigit && scalars[index - 1].isASCIIDigit
      if !isInside, let (end, date) = written(scalars, index) ?? numeric(scalars, index) {
        result.append((index..<end, date))
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  /// The first date of a text; nil where there is none.
  package static func first(in text: String) -> ChineseDate? { all(in: Array(text.unicodeScalars)).first?.date }

  /// 2022年6月28日 and its shorter forms, in digits or numerals.
  private static func written(_ scalars: [Unicode.Scalar], _ start: Int) -> (Int, ChineseDate)? {
    var place = start
    guard let year = year(scalars, &place), place < scalars.count, scalars[place] == "年" else { return nil }
    place += 1
    guard let date = ChineseDate(year: year) else { return nil }
    var monthEnd = place
    guard let month = number(scalars, &monthEnd), monthEnd < scalars.count, scalars[monthEnd] == "月",
      let monthly = ChineseDate(year: year, month: month)
    else { return (place, date) }
    monthEnd += 1
    var dayEnd = monthEnd
    guard let day = number(scalars, &dayEnd), dayEnd < scalars.count, scalars[dayEnd] == "日" || scalars[dayEnd] == "号",
      let daily = ChineseDate(year: year, month: month, day: day)
    else { return (monthEnd, monthly) }
    return (dayEnd + 1, daily)
  }

  /// 2022-07-13, 2022/7/13 and 2022.7.13.
  private static func numeric(_ scalars: [Unicode.Scalar], _ start: Int) -> (Int, ChineseDate)? {
    var place = start
    guard scalars[start].isASCIIDigit, let year = year(scalars, &place), place < scalars.count else { return nil }
    let sign = scalars[place]
    guard sign == "-" || sign == "/" || sign == "." else { return nil }
    place += 1
    guard let month = arabic(scalars, &place), place < scalars.count, scalars[place] == sign else { return nil }
    place += 1
    guard let day = arabic(scalars, &place), let date = ChineseDate(year: year, month: month, day: day) else {
      return nil
    }
    return (place, date)
  }

  /// Four digits or four numerals.
  private static func year(_ scalars: [Unicode.Scalar], _ place: inout Int) -> Int? {
    guard place + 4 <= scalars.count else { return nil }
    let four = scalars[place..<(place + 4)]
    let digits = four.compactMap { $0.isASCIIDigit ? Int($0.value) - 0x30 : ChineseNumber.digit($0) }
    guard digits.count == 4, Set(four.map(\.isASCIIDigit)).count == 1 else { return nil }
    place += 4
    return digits.reduce(0) { $0 * 10 + $1 }
  }

  /// One or two digits, or an outline numeral up to 三十一.
  private static func number(_ scalars: [Unicode.Scalar], _ place: inout Int) -> Int? {
    if place < scalars.count, scalars[place].isASCIIDigit { return arabic(scalars, &place) }
    var end = place
    while end < scalars.count, end - place < 3, "一二三四五六七八九十".unicodeScalars.contains(scalars[end]) { end += 1 }
    guard end > place, let number = ChineseNumber.ordinal(Array(scalars[place..<end]).string) else { return nil }
    place = end
    return number
  }

  private static func arabic(_ scalars: [Unicode.Scalar], _ place: inout Int) -> Int? {
    var value = 0
    let start = place
    while place < scalars.count, place - start < 3, scalars[place].isASCIIDigit {
      value = value * 10 + Int(scalars[place].value) - 0x30
      place += 1
    }
    return place > start && place - start <= 2 ? value : nil
  }
}
