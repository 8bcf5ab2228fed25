import PlanModel

/// Numbers of outline and list that stand before a statement and are no part of it: （一）, 3., 一是, （2）, 首先，.
enum ListMarker {
  private static let openings: [Word] = ["（", "("]
  private static let closings: [Word] = ["）", ")"]
  private static let ends: [Word] = ["、", "．", "是", "要", "则"]

  /// The range without such a number at its head; a lone number (3次) stays.
  static func trim(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, text.scalars[start].isWhiteSpace { start += 1 }
    let opening = text.longest(openings, at: start, limit: range.upperBound)
    start += opening?.length ?? 0
    let first = start
    while start < range.upperBound, start - first < 5, isNumeral(text.scalars[start]) { start += 1 }
    guard start > first, start < range.upperBound else { return range }
    if opening != nil {
      guard let closing = text.longest(closings, at: start, limit: range.upperBound) else { return range }
      return behind(text, start + closing.length, range)
    }
    if text.scalars[first].value >= 0x2460, text.scalars[first].value <= 0x2473 { return behind(text, start, range) }
    // 3. but not 3.5
    if text.has(".", at: start) {
      let isDecimal = start + 1 < range.upperBound && text.scalars[start + 1].properties.numericType == .decimal
      return isDecimal ? range : behind(text, start + 1, range)
    }
    guard let end = text.longest(ends, at: start, limit: range.upperBound) else { return range }
    // 一是, 二要: Chinese numerals only; 3是 is nothing.
    if end.text != "、", end.text != "．", text.scalars[first].isASCII { return range }
    // 三、四季度 is a pair of quarters: what follows the mark of a list number is no numeral.
    let next = start + end.length
    if end.text == "、", next < range.upperBound, isNumeral(text.scalars[next]) { return range }
    return behind(text, next, range)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "①"..."⑩", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇": true
    default: false
    }
  }

  private static func behind(_ text: ScalarText, _ start: Int, _ range: Range<Int>) -> Range<Int> {
    var start = start
    while start < range.upperBound, text.scalars[start].isWhiteSpace { start += 1 }
    return start < range.upperBound ? start ..| range.upperBound : range
  }
}
