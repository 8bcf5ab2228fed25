/// Numbers in Chinese numerals, Arabic digits, or both (3万).
package enum ChineseNumber {
  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "○": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let units: [Unicode.Scalar: Int] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
  ]
  private static let groups: [Unicode.Scalar: Double] = ["万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8]

  /// The digit that a numeral stands for; nil for units and other characters.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? { digits[scalar] }

  /// The value of a number: 一百二十, 两, 二〇二一, 60余, 1,000, 3.5, 3万, 1亿2000万, 半. Words for "some more" (余,
  /// 多, 来) behind it do not count. Nil where the text is no number from end to end.
  package static func value(_ text: String) -> Double? {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, ["余", "餘", "多", "来", "來"].contains(last) { scalars.removeLast() }
    guard !scalars.isEmpty else { return nil }
    if scalars == ["半"] { return 0.5 }
    var total = 0.0
    var start = 0
    var lastGroup = Double.infinity
    for (index, scalar) in scalars.enumerated() {
      guard let group = groups[scalar] else { continue }
      // 余 may stand before the group: 3余万 is not written, but 60多万 is.
      var part = Array(scalars[start..<index])
      while let last = part.last, ["余", "餘", "多"].contains(last) { part.removeLast() }
      if part.isEmpty, index > 0, start == index {
        // 万亿: a group of groups.
        guard total > 0 else { return nil }
        total *= group
      } else {
        guard group < lastGroup, let value = section(part) else { return nil }
        total += value * group
        lastGroup = group
      }
      start = index + 1
    }
    if start == scalars.count { return total }
    guard let rest = section(Array(scalars[start...])) else { return nil }
    return total + rest
  }

  /// A number below 10,000 in numerals, or any number in Arabic digits.
  private static func section(_ scalars: [Unicode.Scalar]) -> Double? {
    guard let first = scalars.first else { return nil }
    if first.isASCIIDigit { return arabic(scalars) }
    if !scalars.contains(where: { units[$0] != nil }) {
      // Digit by digit, as years are: 二〇二一.
      var value = 0
      for scalar in scalars {
        guard let digit = digits[scalar], value < 1_000_000_000 else { return nil }
        value = value * 10 + digit
      }
      return Double(value)
    }
    var total = 0
    var pending: Int?
    var lastUnit = 10_000
    for scalar in scalars {
      if let digit = digits[scalar] {
        // 零 only bridges units that are left out.
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      } else if let unit = units[scalar], unit < lastUnit {
        guard pending != 0 || unit == 10 else { return nil }
        total += (pending.flatMap { $0 == 0 ? 1 : $0 } ?? 1) * unit
        (pending, lastUnit) = (nil, unit)
      } else {
        return nil
      }
    }
    return Double(total + (pending ?? 0))
  }

  /// Arabic digits with a decimal point, and commas between groups of three.
  private static func arabic(_ scalars: [Unicode.Scalar]) -> Double? {
    var plain = ""
    var sinceComma: Int?
    var hasPoint = false
    for scalar in scalars {
      if scalar == "," || scalar == "，" {
        guard !hasPoint, sinceComma ?? 3 == 3 else { return nil }
        sinceComma = 0
      } else if scalar == "." {
        guard !hasPoint, sinceComma ?? 3 == 3 else { return nil }
        (hasPoint, sinceComma) = (true, nil)
        plain += "."
      } else {
        guard scalar.isASCIIDigit else { return nil }
        sinceComma = sinceComma.map { $0 + 1 }
        plain.unicodeScalars.append(scalar)
      }
    }
    return sinceComma ?? 3 == 3 ? Double(plain) : nil
  }

  /// The number of an outline numeral, 一 to 九百九十九; nil for anything else, such as 一二 or Arabic digits.
  package static func ordinal(_ text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty, scalars.count <= 6,
      scalars.allSatisfy({ "一二三四五六七八九十百零〇".unicodeScalars.contains($0) })
    else { return nil }
    guard scalars.count == 1 || scalars.contains(where: { units[$0] != nil }), let value = section(scalars) else {
      return nil
    }
    // Only the regular way of writing: what `numeral` gives, with 一十二 and 〇 beside it.
    let number = Int(value)
    let regular = numeral(number)
    let written = String(text.map { $0 == "〇" ? "零" : $0 })
    return number > 0 && (written == regular || written == "一" + regular) ? number : nil
  }

  /// A number in numerals as outlines write it: 十, 十二, 二十, 一百零一. Below zero with 负.
  package static func numeral(_ number: Int) -> String {
    if number < 0 { return "负" + (number == .min ? numeral(.max) : numeral(-number)) }
    if number == 0 { return "零" }
    let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if number >= 100_000_000 { return join(number, 100_000_000, "亿") }
    if number >= 10_000 { return join(number, 10_000, "万") }
    var result = ""
    var rest = number
    var skipped = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        skipped = !result.isEmpty
        continue
      }
      if skipped { result += "零" }
      skipped = false
      result += unit == 10 && digit == 1 && result.isEmpty ? name : names[digit] + name
    }
    return result
  }

  private static func join(_ number: Int, _ group: Int, _ name: String) -> String {
    let (high, low) = (number / group, number % group)
    let bridge = low > 0 && low < group / 10 ? "零" : ""
    let isTen = low >= 10 && low < 20
    return numeral(high) + name + bridge + (low > 0 ? (isTen ? "一" : "") + numeral(low) : "")
  }
}
