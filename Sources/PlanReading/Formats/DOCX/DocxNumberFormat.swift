import ChineseText

/// Numbers in the formats of Word's lists (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
enum DocxNumberFormat {
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
  private static let digits = Array("〇一二三四五六七八九".unicodeScalars)
  private static let legal: [Unicode.Scalar: Unicode.Scalar] = [
    "零": "零", "一": "壹", "二": "贰", "三": "叁", "四": "肆", "五": "伍", "六": "陆", "七": "柒", "八": "捌", "九": "玖",
    "十": "拾", "百": "佰", "千": "仟", "万": "萬",
  ]

  /// A number as a format shows it; formats that Chinese documents do not use are shown as decimal.
  static func text(_ number: Int, _ format: String) -> String {
    guard number >= 0, number < 100_000 else { return String(number) }
    switch format {
    case "none", "bullet": return ""
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2":
      return scalars(String(number).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) })
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      return number == 0 ? "〇" : ChineseNumber.numeral(number)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2":
      return scalars(String(number).unicodeScalars.map { digits[safe: Int($0.value) - 0x30] })
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      var text = number == 0 ? "零" : ChineseNumber.numeral(number)
      if text.hasPrefix("十") { text = "一" + text }
      return scalars(text.unicodeScalars.map { legal[$0] ?? $0 })
    case "ideographTraditional": return cycle(number, stems)
    case "ideographZodiac": return cycle(number, branches)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": return enclosed(number, from: 0x2460, to: 20)
    case "decimalEnclosedParen": return enclosed(number, from: 0x2474, to: 20)
    case "decimalEnclosedFullstop": return enclosed(number, from: 0x2488, to: 20)
    case "ideographEnclosedCircle": return enclosed(number, from: 0x3280, to: 10)
    case "lowerLetter": return letters(number, "a")
    case "upperLetter": return letters(number, "A")
    case "lowerRoman": return RomanNumeral.written(number).lowercased()
    case "upperRoman": return RomanNumeral.written(number)
    case "ordinal": return ordinal(number)
    default: return String(number)
    }
  }

  private static func scalars(_ scalars: [Unicode.Scalar?]) -> String {
    scalars.compactMap { $0 }.map(String.init).joined()
  }

  private static func cycle(_ number: Int, _ signs: [Unicode.Scalar]) -> String {
    (1...signs.count).contains(number) ? String(signs[number - 1]) : String(number)
  }

  private static func enclosed(_ number: Int, from first: UInt32, to last: Int) -> String {
    guard (1...last).contains(number), let scalar = Unicode.Scalar(first + UInt32(number) - 1) else {
      return String(number)
    }
    return String(scalar)
  }

  /// a … z, aa … zz: the letter repeats, as Word counts on.
  private static func letters(_ number: Int, _ first: Unicode.Scalar) -> String {
    guard number >= 1, number <= 780, let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26)) else {
      return String(number)
    }
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    switch number % 10 {
    case 1 where !isTeen: return "\(number)st"
    case 2 where !isTeen: return "\(number)nd"
    case 3 where !isTeen: return "\(number)rd"
    default: return "\(number)th"
    }
  }
}
