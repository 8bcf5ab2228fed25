/// Numbers as they stand in running text: digits of either width, Chinese numerals, and mixtures (442万).
enum Numeral {
  /// A number and where it ends.
  struct Reading: Hashable, Sendable {
    /// The value.
    var value: Double
    /// Index behind the number.
    var end: Int
    /// True for Chinese numerals.
    var isChinese: Bool
    /// True where 余 or 多 stands in or behind the number (442万余, 60余).
    var isMoreThan: Bool
  }

  /// The number that begins at `index`, nil for none. A lone 余 or 多 behind the number belongs to it.
  static func read(_ text: ScalarText, at index: Int, limit: Int) -> Reading? {
    guard index < limit else { return nil }
    var reading: Reading
    if digit(text.scalars[index]) != nil {
      reading = digits(text, at: index, limit: limit)
    } else if chineseDigit(text.scalars[index]) != nil || text.scalars[index] == "十" {
      guard let chinese = chinese(text, at: index, limit: limit) else { return nil }
      reading = chinese
    } else {
      return nil
    }
    // 442万余, 200多, 近10万: multipliers may stand behind digits, and 余/多 on either side of them.
    for _ in 0 ..| 3 where reading.end < limit {
      let scalar = text.scalars[reading.end]
      if scalar == "余" || scalar == "多" {
        reading.isMoreThan = true
        reading.end += 1
      } else if !reading.isChinese, let factor = multiplier(scalar) {
        reading.value *= factor
        reading.end += 1
      } else {
        break
      }
    }
    return reading
  }

  /// True for a scalar with which a number may begin.
  static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || scalar == "十" || chineseDigit(scalar) != nil
  }

  /// Value of a decimal digit of either width.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static func multiplier(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }

  private static func chineseDigit(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func chineseUnit(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  private static func digits(_ text: ScalarText, at index: Int, limit: Int) -> Reading {
    var value = 0.0
    var end = index
    var fraction = 0.0
    var places = 0
    var inFraction = false
    while end < limit {
      let scalar = text.scalars[end]
      if let digit = digit(scalar) {
        if inFraction {
          fraction = fraction * 10 + Double(digit)
          places += 1
        } else {
          value = value * 10 + Double(digit)
        }
      } else if scalar == "." || scalar == "．", !inFraction, end + 1 < limit, Self.digit(text.scalars[end + 1]) != nil {
        inFraction = true
      } else if scalar == ",", isGroup(text, at: end, limit: limit) {
        // 1,234: the comma of thousands.
      } else {
        break
      }
      end += 1
    }
    var divisor = 1.0
    for _ in 0 ..| places { divisor *= 10 }
    return Reading(value: (value * divisor + fraction) / divisor, end: end, isChinese: false, isMoreThan: false)
  }

  private static func isGroup(_ text: ScalarText, at comma: Int, limit: Int) -> Bool {
    guard comma + 3 < limit else { return false }
    return (1...3).allSatisfy { digit(text.scalars[comma + $0]) != nil }
      && (comma + 4 >= limit || digit(text.scalars[comma + 4]) == nil)
  }

  /// 三百二十五, 两, 十二, 二〇二五, 一万二千: sums by place, or digits in a row.
  private static func chinese(_ text: ScalarText, at index: Int, limit: Int) -> Reading? {
    var total = 0.0
    var section = 0.0
    var current: Double?
    var row = 0.0
    var rowLength = 0
    var usedUnit = false
    var end = index
    scan: while end < limit {
      let scalar = text.scalars[end]
      if let digit = chineseDigit(scalar) {
        row = row * 10 + digit
        rowLength += 1
        current = digit
      } else if let unit = chineseUnit(scalar) {
        section += (current ?? (end == index ? 1 : 0)) * unit
        current = nil
        usedUnit = true
      } else if scalar == "万" || scalar == "亿" {
        total = (total + section + (current ?? 0)) * (scalar == "万" ? 10_000 : 100_000_000)
        section = 0
        current = nil
        usedUnit = true
      } else {
        break scan
      }
      end += 1
    }
    guard end > index else { return nil }
    // 二三十 or 四五次 say "about": digits in a row without 〇 are read so only as years and the like.
    let value = usedUnit ? total + section + (current ?? 0) : row
    if !usedUnit && rowLength == 2 { return nil }
    return Reading(value: value, end: end, isChinese: true, isMoreThan: false)
  }
}
