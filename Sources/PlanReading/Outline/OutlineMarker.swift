import ChineseText
import PlanModel

/// The number in front of an item.
struct OutlineMarker: Hashable, Sendable {
  /// How it is numbered.
  var style: MarkerStyle
  /// The number; of 2.1.3 the last, 3.
  var value: Int
  /// The number as written, without brackets, comma or full stop.
  var written: String
  /// Number of scalars that the marker takes, white space behind it included.
  var length: Int
  /// Of a decimal number the numbers in front of the last: [2, 1] of 2.1.3.
  var prefix: [Int] = []

  /// The number for the id of a task: digits, of decimals all of them.
  var digits: String { (prefix + [value]).map(String.init).joined(separator: ".") }

  /// The number for an id: Chinese numerals for the styles that are written so, digits for the others.
  var numeral: String { style.isChinese ? ChineseNumber.numeral(value) : digits }

  /// The marker that stands at an index of a text; nil where none does.
  ///
  /// Decimals (2.1.3) and words (一是, 首先) are no markers by themselves: see `DecimalNumbers` and `EnumeratedParagraphs`.
  static func read(_ text: [Unicode.Scalar], at start: Int = 0) -> OutlineMarker? {
    guard start < text.count else { return nil }
    var reader = MarkerReader(text: text, start: start)
    return reader.read()
  }
}

/// Reads one marker; looks at no more than a dozen scalars, so that it may be tried anywhere.
private struct MarkerReader {
  let text: [Unicode.Scalar]
  let start: Int
  var index: Int

  init(text: [Unicode.Scalar], start: Int) {
    self.text = text
    self.start = start
    self.index = start
  }

  var current: Unicode.Scalar? { index < text.count ? text[index] : nil }

  mutating func read() -> OutlineMarker? {
    guard let first = current else { return nil }
    if first == "第" { return ordinal() }
    if let close = Self.closer(of: first) { return bracketed(close) }
    if first.isDecimalDigit { return arabic() }
    if first.isChineseNumeral { return part() }
    if let word = Self.nouns.first(where: { text.holds($0, at: start) }) { return named(word) }
    return sign(first)
  }

  private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "（": "）"
    case "(": ")"
    case "【": "】"
    case "〔": "〕"
    default: nil
    }
  }

  /// Nouns that are numbered themselves: 任务一：.
  private static let nouns: [[Unicode.Scalar]] = [
    "重点任务", "工作任务", "专项行动", "重点工作", "任务", "举措", "措施", "行动",
  ].map { Array($0) }

  /// 任务一：, 行动3：.
  private mutating func named(_ noun: [Unicode.Scalar]) -> OutlineMarker? {
    index += noun.count
    skipBlanks()
    guard let number = chineseNumber() ?? digits() else { return nil }
    skipBlanks()
    guard let sign = current, sign.isColon || sign == "、" || sign == "." else { return nil }
    index += 1
    return finish(.named, number)
  }

  /// 第N章, 第N部分, 第N节, 第N条, and 第N项： or 第N项、.
  private mutating func ordinal() -> OutlineMarker? {
    index += 1
    skipBlanks()
    guard let number = chineseNumber() ?? digits() else { return nil }
    skipBlanks()
    guard let unit = current else { return nil }
    let style: MarkerStyle
    switch unit {
    case "章", "编", "篇": style = .division
    case "部":
      guard index + 1 < text.count, text[index + 1] == "分" else { return nil }
      index += 1
      style = .division
    case "节": style = .subdivision
    case "条": style = .article
    case "项":
      // 第1项：落实责任; 第二项职责 is running text.
      guard index + 1 < text.count, text[index + 1].isColon || text[index + 1] == "、" else { return nil }
      index += 1
      style = .named
    default: return nil
    }
    index += 1
    // 第三条第二款 in running text names an article and opens none; a heading goes on with a blank or a title.
    if let next = current, next == "第" || next == "款" || text.holds(["规", "定"], at: index) { return nil }
    return finish(style, number)
  }

  /// （一）, （1）, 【一】.
  private mutating func bracketed(_ close: Unicode.Scalar) -> OutlineMarker? {
    index += 1
    skipBlanks()
    let style: MarkerStyle
    let number: (value: Int, written: String)
    if let chinese = chineseNumber() {
      (style, number) = (.bracketed, chinese)
    } else if close == "）" || close == ")", let arabic = digits() {
      (style, number) = (.bracketedArabic, arabic)
    } else {
      return nil
    }
    skipBlanks()
    guard let found = current, found == close || found == "）" || found == ")" else { return nil }
    index += 1
    // （一）、 and （一）. are slips of the pen for （一）.
    if let next = current, next == "、" || next == "." || next == "．" { index += 1 }
    return finish(style, number)
  }

  /// 1. 1． 1、 and 1）; 3.5 and 2019.9.9 are no markers, 2.2025年 is one.
  private mutating func arabic() -> OutlineMarker? {
    guard let number = digits() else { return nil }
    let isSpaced = current?.isWhiteSpace ?? false
    skipBlanks()
    guard let sign = current else { return nil }
    // 1 . and 1 、 are slips of the pen for 1. and 1、; 1 ) is none.
    if isSpaced, sign != ".", sign != "．", sign != "、" { return nil }
    index += 1
    switch sign {
    case ".", "．", "、":
      if let next = current, next.isDecimalDigit, !isYear { return nil }
      return finish(.arabic, number)
    case "）", ")": return finish(.bracketedArabic, number)
    default: return nil
    }
  }

  /// True before a year: 2.2025年底前 is the item 2.
  private var isYear: Bool {
    guard index + 4 < text.count, text[index + 4] == "年" else { return false }
    return text.holds(["1", "9"], at: index) || text.holds(["2", "0"], at: index)
  }

  /// 一、; but 二、三级 is an enumeration.
  private mutating func part() -> OutlineMarker? {
    guard let number = chineseNumber() else { return nil }
    skipBlanks()
    guard let sign = current, ["、", "．", "."].contains(sign) else { return nil }
    index += 1
    let mark = index
    if let next = chineseNumber(), next.value == number.value + 1 { return nil }
    index = mark
    return finish(.part, number)
  }

  /// ㈠, ⒈, ⑴, ①, Ⅰ、.
  private mutating func sign(_ scalar: Unicode.Scalar) -> OutlineMarker? {
    let code = Int(scalar.value)
    index += 1
    func number(_ zero: Int) -> (value: Int, written: String) { (code - zero, String(scalar)) }
    switch code {
    case 0x3220...0x3229: return finish(.bracketed, number(0x321F))
    case 0x2488...0x249B: return finish(.arabic, number(0x2487))
    case 0x2474...0x2487: return finish(.bracketedArabic, number(0x2473))
    case 0x2460...0x2473: return finish(.circled, number(0x245F))
    case 0x3251...0x325F: return finish(.circled, number(0x323C))
    case 0x32B1...0x32BF: return finish(.circled, number(0x328D))
    case 0x2776...0x277F: return finish(.circled, number(0x2775))
    case 0x3280...0x3289: return finish(.circled, number(0x327F))
    case 0x2160...0x216B:
      guard let mark = current, ["、", "．", "."].contains(mark) else { return nil }
      index += 1
      return finish(.part, number(0x215F))
    default: return nil
    }
  }

  private mutating func skipBlanks() {
    while let scalar = current, scalar.isWhiteSpace { index += 1 }
  }

  private mutating func chineseNumber() -> (value: Int, written: String)? {
    let begin = index
    while index < text.count, text[index].isChineseNumeral, index - begin < 6 { index += 1 }
    let written = Array(text[begin..<index]).string
    guard index > begin, let value = ChineseNumber.ordinal(written), value > 0 else {
      index = begin
      return nil
    }
    return (value, written)
  }

  private mutating func digits() -> (value: Int, written: String)? {
    let begin = index
    var value = 0
    while index < text.count, let digit = text[index].decimalValue, index - begin < 4 {
      value = value * 10 + digit
      index += 1
    }
    guard index > begin, index - begin < 4, value > 0 else {
      index = begin
      return nil
    }
    return (value, String(value))
  }

  private mutating func finish(
    _ style: MarkerStyle, _ number: (value: Int, written: String)
  ) -> OutlineMarker {
    skipBlanks()
    return OutlineMarker(style: style, value: number.value, written: number.written, length: index - start)
  }
}
