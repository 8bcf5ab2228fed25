import ChineseText
import PlanModel

/// How an item of an outline is numbered, from coarse to fine.
enum MarkerStyle: Int, CaseIterable, Comparable, Sendable {
  /// 第一章, 第一部分, 第一编.
  case division
  /// 第一节.
  case subdivision
  /// 第一条.
  case article
  /// 一、.
  case part
  /// （一）.
  case bracketed
  /// 1. or 1、.
  case arabic
  /// （1）, 1） or ①.
  case bracketedArabic

  static func < (left: MarkerStyle, right: MarkerStyle) -> Bool { left.rawValue < right.rawValue }

  /// True where the number is written in Chinese numerals.
  var isChinese: Bool { self < .arabic }

  /// True for headings of parts (一、, 第一章), false for those of sections.
  var isPart: Bool { self == .division || self == .part }
}

/// The number in front of an item.
struct OutlineMarker: Hashable, Sendable {
  /// How it is numbered.
  var style: MarkerStyle
  /// The number.
  var value: Int
  /// The number as written, without brackets, comma or full stop.
  var written: String
  /// Number of scalars that the marker takes, white space behind it included.
  var length: Int

  /// The number for an id: Chinese numerals for the styles that are written so, digits for the others.
  var numeral: String { style.isChinese ? ChineseNumber.numeral(value) : String(value) }

  /// The marker that stands at an index of a text; nil where none does.
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
    if first == "（" || first == "(" { return bracketed() }
    if first.isDecimalDigit { return arabic() }
    if first.isChineseNumeral { return part() }
    return sign(first)
  }

  /// 第N章, 第N部分, 第N节, 第N条.
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
    default: return nil
    }
    index += 1
    // 第三条第二款 in running text names an article and opens none; a heading goes on with a blank or a title.
    if let next = current, next == "第" || next == "款" || next == "规" { return nil }
    return finish(style, number)
  }

  /// （一）, （1）.
  private mutating func bracketed() -> OutlineMarker? {
    index += 1
    skipBlanks()
    let style: MarkerStyle
    let number: (value: Int, written: String)
    if let chinese = chineseNumber() {
      (style, number) = (.bracketed, chinese)
    } else if let arabic = digits() {
      (style, number) = (.bracketedArabic, arabic)
    } else {
      return nil
    }
    skipBlanks()
    guard let close = current, close == "）" || close == ")" else { return nil }
    index += 1
    // （一）、 and （一）. are slips of the pen for （一）.
    if let next = current, next == "、" || next == "." || next == "．" { index += 1 }
    return finish(style, number)
  }

  /// 1. 1． 1、 and 1）; 3.5 and 2019.9.9 are no markers.
  private mutating func arabic() -> OutlineMarker? {
    guard let number = digits(), let sign = current else { return nil }
    index += 1
    switch sign {
    case ".", "．", "、":
      if let next = current, next.isDecimalDigit { return nil }
      return finish(.arabic, number)
    case "）", ")": return finish(.bracketedArabic, number)
    default: return nil
    }
  }

  /// 一、; but 二、三级 is an enumeration.
  private mutating func part() -> OutlineMarker? {
    guard let number = chineseNumber(), let sign = current, ["、", "．", "."].contains(sign) else { return nil }
    index += 1
    let mark = index
    if let next = chineseNumber(), next.value == number.value + 1 { return nil }
    index = mark
    return finish(.part, number)
  }

  /// ㈠, ⑴, ①.
  private mutating func sign(_ scalar: Unicode.Scalar) -> OutlineMarker? {
    index += 1
    switch scalar.value {
    case 0x3220...0x3229: return finish(.bracketed, (Int(scalar.value) - 0x321F, String(scalar)))
    case 0x2474...0x2487: return finish(.bracketedArabic, (Int(scalar.value) - 0x2473, String(scalar)))
    case 0x2460...0x2473: return finish(.bracketedArabic, (Int(scalar.value) - 0x245F, String(scalar)))
    default: return nil
    }
  }

  private mutating func skipBlanks() {
    while let scalar = current, scalar.properties.isWhitespace { index += 1 }
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
