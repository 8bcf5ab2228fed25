/// Places whose numbers are no targets: titles, names of policies, document and article numbers, dates.
enum NotTargets {
  /// For each scalar true where a number must not be read.
  static func mask(_ text: ScalarText, dates: [DateMention]) -> [Bool] {
    var mask = Array(repeating: false, count: text.count)
    for date in dates { cover(date.range, &mask) }
    let signs = Signs(text)
    if signs.contains(.digit) { for glued in GluedDigits.scan(text) { cover(glued.range, &mask) } }
    if signs.contains(.title) { titles(text, &mask) }
    if signs.contains(.quotation) { names(text, &mask) }
    if signs.contains(.ordinal) { numbered(text, &mask) }
    listNumber(text, &mask)
    if signs.contains(.joint) { joined(text, &mask) }
    if signs.contains(.digit) { calls(text, &mask) }
    return mask
  }

  /// Signs with which such places begin, found in one pass: of most sentences nothing need be looked for.
  private struct Signs: OptionSet {
    let rawValue: UInt8

    static let digit = Signs(rawValue: 1)
    static let title = Signs(rawValue: 2)
    static let quotation = Signs(rawValue: 4)
    static let ordinal = Signs(rawValue: 8)
    static let joint = Signs(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ text: ScalarText) {
      self = []
      for scalar in text.scalars {
        switch scalar {
        case "0"..."9", "\u{FF10}"..."\u{FF19}": formUnion(.digit)
        case "《", "〔": formUnion(.title)
        case "“": formUnion(.quotation)
        case "第", "届", "（", "(": formUnion(.ordinal)
        case "+", "＋", "×", "·", "*", "/", "&": formUnion(.joint)
        default: break
        }
      }
    }
  }

  private static func cover(_ range: Range<Int>, _ mask: inout [Bool]) {
    for index in range where mask.indices.contains(index) { mask[index] = true }
  }

  /// 《…》 and 〔2021〕25号.
  private static func titles(_ text: ScalarText, _ mask: inout [Bool]) {
    var start: Int?
    var depth = 0
    for index in text.bounds {
      switch text.scalars[index] {
      case "《":
        if depth == 0 { start = index }
        depth += 1
      case "》":
        depth = max(0, depth - 1)
        if depth == 0, let begin = start {
          cover(begin ..| (index + 1), &mask)
          start = nil
        }
      case "〔":
        var end = index
        while end < text.count, text.scalars[end] != "号", end < index + 14 { end += 1 }
        if end < text.count, text.scalars[end] == "号" { cover(index ..| (end + 1), &mask) }
      default: break
      }
    }
  }

  /// “10+N”, “三项制度”, “152体系”: words in quotation marks are names. A promise in quotation marks
  /// (“企业开办1日办结”) ends with 办结 or 办理 and stays.
  private static func names(_ text: ScalarText, _ mask: inout [Bool]) {
    var open: Int?
    for index in text.bounds {
      if text.scalars[index] == "“" {
        open = index
      } else if text.scalars[index] == "”", let begin = open {
        let promise = text.longest(["办结", "完成", "办成"], endingAt: index, from: begin) != nil
        if !promise { cover(begin ..| (index + 1), &mask) }
        open = nil
      }
    }
  }

  /// 第713号, 第三次会议, 第一批, 十九届, 五中全会, （一）.
  private static func numbered(_ text: ScalarText, _ mask: inout [Bool]) {
    for index in text.bounds {
      let scalar = text.scalars[index]
      if scalar == "第", let number = Numeral.read(text, at: index + 1, limit: text.count) {
        // A rank (排名第2) is read by the rule of ranks, which looks at masked places too.
        let end = min(text.count, number.end + 1)
        cover(
          index ..| (text.longest(ordinalUnits, at: number.end).map { number.end + $0.length } ?? end), &mask)
        var next = end
        // 第一次、第二次 and 三次、四次、五次: the numbers of one list.
        while next < text.count, text.scalars[next] == "、",
          let more = Numeral.read(text, at: next + 1, limit: text.count)
        {
          cover(next ..| min(text.count, more.end + 1), &mask)
          next = min(text.count, more.end + 1)
        }
      } else if scalar == "届" {
        var end = index + 1
        while end < text.count, end < index + 40, text.scalars[end] != "，", text.scalars[end] != "。" {
          if text.has("全会", at: end) || text.has("会议", at: end) {
            cover(index ..| end, &mask)
            break
          }
          end += 1
        }
      } else if scalar == "（" || scalar == "(", let number = Numeral.read(text, at: index + 1, limit: text.count),
        number.end < text.count, Brackets.closes(text.scalars[number.end])
      {
        cover(index ..| (number.end + 1), &mask)
      }
    }
  }

  /// 1. at the beginning.
  private static func listNumber(_ text: ScalarText, _ mask: inout [Bool]) {
    if let number = Numeral.read(text, at: 0, limit: text.count), number.end < text.count,
      ".．、".unicodeScalars.contains(text.scalars[number.end])
    {
      cover(0 ..| (number.end + 1), &mask)
    }
  }

  private static let ordinalUnits: [Word] = [
    "次", "届", "号", "条", "批", "季度", "期", "版", "章", "款", "项", "个", "位", "名", "一责任人", "责任人", "三方",
    "二届", "十",
  ]

  private static let hotlines: [Word] = [
    "12345", "12348", "12315", "12388", "24小时自助", "24小时服务", "24小时不打烊", "365天",
  ]

  /// 10+N, 7×24小时, 3·15 and other numbers glued to a sign or to letters.
  private static func joined(_ text: ScalarText, _ mask: inout [Bool]) {
    for index in text.bounds {
      switch text.scalars[index] {
      case "+", "＋", "×", "·", "*", "/", "&": break
      default: continue
      }
      var start = index
      while start > 0, Numeral.digit(text.scalars[start - 1]) != nil { start -= 1 }
      var end = index + 1
      while end < text.count, Numeral.digit(text.scalars[end]) != nil { end += 1 }
      cover(start ..| end, &mask)
      if text.has("小时", at: end) { cover(end ..| (end + 2), &mask) }
    }
  }

  /// 12345, 24小时自助.
  private static func calls(_ text: ScalarText, _ mask: inout [Bool]) {
    for hotline in hotlines where text.contains(hotline) {
      for hit in text.all([hotline], in: text.bounds) {
        let after = hit.range.upperBound
        if after < text.count, Numeral.digit(text.scalars[after]) != nil { continue }
        cover(hit.range, &mask)
      }
    }
  }
}
