import PlanModel

/// Reads dates of issue as documents write them.
enum DateText {
  /// A date that a text begins with: ISO 8601 and the number of scalars it takes. White space must be out already.
  ///
  /// Reads 2022年6月28日, 2022年6月, 二〇二二年六月二十八日 and 2022-06-28 (with —, /, or . between).
  static func date(_ text: [Unicode.Scalar], at start: Int = 0) -> (iso: String, length: Int)? {
    var index = start
    guard let year = number(text, &index, digits: 4), (1949...2100).contains(year), index < text.count else {
      return nil
    }
    let separator = text[index]
    guard separator == "年" || ["-", "—", "–", "/", "."].contains(separator) else { return nil }
    index += 1
    guard let month = number(text, &index, digits: 2), (1...12).contains(month) else { return nil }
    let iso = "\(year)-\(month < 10 ? "0" : "")\(month)"
    guard index < text.count else { return separator == "年" ? nil : (iso, index - start) }
    if separator == "年" {
      guard text[index] == "月" else { return nil }
    } else if text[index] != separator {
      return nil
    }
    index += 1
    let monthEnd = index
    guard let day = number(text, &index, digits: 2), (1...31).contains(day) else { return (iso, monthEnd - start) }
    if separator == "年" {
      guard index < text.count, text[index] == "日" else { return (iso, monthEnd - start) }
      index += 1
    }
    return ("\(iso)-\(day < 10 ? "0" : "")\(day)", index - start)
  }

  /// The date that is all a line holds, brackets aside; nil for other lines.
  static func wholeDate(_ line: [Unicode.Scalar]) -> String? {
    var line = line.squeezed
    if let first = line.first, let last = line.last, first.opensBracket, last.closesBracket {
      line = Array(line.dropFirst().dropLast())
    }
    guard let date = date(line), date.length == line.count else { return nil }
    return date.iso
  }

  /// Arabic digits, or Chinese ones read as positions (二〇二二) or as a numeral up to thirty-one (二十八).
  private static func number(_ text: [Unicode.Scalar], _ index: inout Int, digits: Int) -> Int? {
    let begin = index
    var value = 0
    while index < text.count, index - begin < digits, let digit = text[index].decimalValue {
      value = value * 10 + digit
      index += 1
    }
    if index > begin { return digits == 4 && index - begin != 4 ? nil : value }
    let numerals = Array("〇一二三四五六七八九")
    var read: [Int] = []
    while index < text.count, read.count < 4 {
      if let digit = numerals.firstIndex(of: text[index]) {
        read.append(digit)
      } else if text[index] == "零" || text[index] == "○" || text[index] == "О" || text[index] == "O" {
        read.append(0)
      } else if text[index] == "十", digits == 2 {
        read.append(10)
      } else {
        break
      }
      index += 1
    }
    guard !read.isEmpty else { return nil }
    if digits == 4 { return read.count == 4 ? read.reduce(0) { $0 * 10 + $1 } : nil }
    return read.reduce(0) { total, digit in digit == 10 ? max(total, 1) * 10 : total + digit }
  }
}
