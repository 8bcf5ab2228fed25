import PlanModel

/// Numbers that lost the sign between them: 20212025年 (2021—2025年), 202206月 (2022年6月), 9585% (95%、85%).
enum GluedDigits {
  /// Every such run of digits of a text, left to right.
  static func scan(_ text: ScalarText) -> [Doubt] {
    var doubts: [Doubt] = []
    var index = 0
    while index < text.count {
      guard Numeral.digit(text.scalars[index]) != nil else {
        index += 1
        continue
      }
      let start = index
      var digits: [Int] = []
      while index < text.count, let digit = Numeral.digit(text.scalars[index]) {
        digits.append(digit)
        index += 1
      }
      // 12.3456 and A20212025 are other things; twenty digits hold five years, more are a code.
      guard digits.count >= 4, digits.count <= 20, start == 0 || isFree(text.scalars[start - 1]),
        let parts = years(digits, text, index) ?? month(digits, text, index) ?? rates(digits, text, index)
      else { continue }
      let words = parts.joined(separator: "、")
      doubts.append(
        Doubt(
          kind: .gluedDigits,
          range: start ..| (index < text.count && Brackets.closes(text.scalars[index]) ? index : index + 1),
          reason: LocalizedText(
            "数字之间疑似缺少标点（\(words)），未作为数值读取",
            "a sign seems to be lost between \(parts.joined(separator: " and ")); read as no number")))
    }
    return doubts
  }

  /// True before a number that stands by itself.
  private static func isFree(_ scalar: Unicode.Scalar) -> Bool {
    !(scalar.isASCII && scalar.properties.isAlphabetic) && !".．,·-/".unicodeScalars.contains(scalar)
  }

  private static func value(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  /// Two or more years, each later than the one before, then 年 or a closing bracket.
  private static func years(_ digits: [Int], _ text: ScalarText, _ end: Int) -> [String]? {
    guard digits.count >= 8, digits.count.isMultiple(of: 4), end < text.count,
      text.scalars[end] == "年" || Brackets.closes(text.scalars[end])
    else { return nil }
    let years = stride(from: 0, to: digits.count, by: 4).map { value(digits[$0 ..| ($0 + 4)]) }
    guard years.allSatisfy({ (1949...2060).contains($0) }), zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return nil
    }
    return years.map(String.init)
  }

  /// A year and a month, then 月.
  private static func month(_ digits: [Int], _ text: ScalarText, _ end: Int) -> [String]? {
    guard digits.count == 5 || digits.count == 6, text.has("月", at: end) else { return nil }
    let year = value(digits[0 ..| 4])
    let month = value(digits[4 ..| digits.count])
    return (1949...2060).contains(year) && (1...12).contains(month) ? [String(year), String(month)] : nil
  }

  /// Two percentages of two or three digits, each at most 100, then %. 1200% may be a growth and stays.
  private static func rates(_ digits: [Int], _ text: ScalarText, _ end: Int) -> [String]? {
    guard (4...6).contains(digits.count), end < text.count, text.scalars[end] == "%" || text.scalars[end] == "％" else {
      return nil
    }
    for length in [2, 3] where (2...3).contains(digits.count - length) {
      let parts = [value(digits[0 ..| length]), value(digits[length ..| digits.count])]
      if parts.allSatisfy({ (50...100).contains($0) }) { return parts.map { "\($0)%" } }
    }
    return nil
  }
}
