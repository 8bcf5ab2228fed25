import PlanModel

/// Brings width and punctuation to the house style of cleaned text.
///
/// Guarantees:
/// 1. Full-width digits, letters, ％, ＋ and their like become half-width; `1.` and 3.5 keep their point.
/// 2. `,` `:` `;` `?` `!` beside Chinese text become full-width, as does a point that ends a Chinese clause; not
///    between digits (1,000 and 17:18) and not in foreign text.
/// 3. Brackets that hold Chinese text, or stand beside it, become （） in pairs.
/// 4. A hyphen or tilde between two years becomes — (2021—2025年).
/// 5. `<…>` around Chinese text becomes 〈…〉, around the title of a document that stands in no other title 《…》;
///    the year of a document number stands in 〔〕; 「…」 becomes “…”, 『…』 ‘…’, and straight quotes around Chinese text
///    become “…” in pairs.
/// 6. Each character is replaced by one character, and the result is not changed by a second run.
/// 7. A mark of unrepaired damage (`?guī)`) and a row of `??`, which stand for lost characters, are left as found.
package struct PunctuationStyle: CleaningStep {
  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    // Shares its storage with the text until something changes.
    var scalars = text.scalars
    var signs = Signs()
    var start = 0
    for index in scalars.indices {
      let value = scalars[index].value
      // Nearly every character: Chinese ones, which are no signs.
      if value > 0x30FB, value < 0xFE41 { continue }
      let folded = Self.folded(scalars[index])
      if folded.value != value { scalars[index] = folded }
      if folded == "\n" {
        Self.style(&scalars, start..<index, &signs)
        start = index + 1
      } else {
        signs.add(folded, at: index)
      }
    }
    Self.style(&scalars, start..<scalars.count, &signs)
    return (scalars == text.scalars ? text : text.replacing(scalars: scalars), [])
  }

  /// The places of a line whose characters may change; all others stay as they are whatever stands around them.
  private struct Signs {
    var places: [Int] = []
    var hasBracket = false
    var hasQuote = false

    @inline(__always)
    mutating func add(_ scalar: Unicode.Scalar, at index: Int) {
      switch scalar {
      case ",", ":", ";", "?", "!", ".", "-", "~", "–": break
      case "(", ")", "<", ">", "〈", "〉", "]", "］": hasBracket = true
      case "\"": hasQuote = true
      default: return
      }
      places.append(index)
    }

    mutating func removeAll() {
      places.removeAll(keepingCapacity: true)
      (hasBracket, hasQuote) = (false, false)
    }
  }

  /// Styles one line, whose signs are told, and forgets them.
  private static func style(_ scalars: inout [Unicode.Scalar], _ line: Range<Int>, _ signs: inout Signs) {
    guard !signs.places.isEmpty else { return }
    // A sign turned Chinese may be the Chinese neighbour of the next, on either side: rounds until nothing changes.
    // Each round sweeps both ways, so a few do; the limit is for hostile input.
    for _ in 0..<8 {
      let before = signs.places.map { scalars[$0] }
      if signs.hasBracket { Brackets.style(&scalars, line) }
      if signs.hasQuote { Quotation.style(&scalars, line) }
      for index in signs.places { styleSign(index, &scalars, line) }
      for index in signs.places.reversed() { styleSign(index, &scalars, line) }
      if signs.places.indices.allSatisfy({ scalars[signs.places[$0]] == before[$0] }) { break }
    }
    signs.removeAll()
  }

  /// The one form of signs that come in several widths or code points.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:  // digits and letters
      return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFF03, 0xFF05, 0xFF06, 0xFF0A, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F, 0xFF1C, 0xFF1D, 0xFF1E, 0xFF20, 0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFF61: return "。"
    case 0xFF64: return "、"
    case 0x2015, 0x2500: return "—"
    case 0x2022, 0x2027, 0x30FB, 0xFF65: return "·"
    case 0x300C, 0xFE41: return "“"
    case 0x300D, 0xFE42: return "”"
    case 0x300E, 0xFE43: return "‘"
    case 0x300F, 0xFE44: return "’"
    case 0x2329: return "〈"
    case 0x232A: return "〉"
    default: return scalar
    }
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ",": "，"
    case ":": "："
    case ";": "；"
    case "?": "？"
    case "!": "！"
    default: nil
    }
  }

  private static func styleSign(_ index: Int, _ scalars: inout [Unicode.Scalar], _ line: Range<Int>) {
    let scalar = scalars[index]
    guard scalar.value < 0x80 || scalar == "–" else { return }
    let before = index > line.lowerBound ? scalars[index - 1] : nil
    let after = index + 1 < line.upperBound ? scalars[index + 1] : nil
    if let wide = fullWidth(scalar) {
      // A question mark before a Latin letter may be what damage left of a character.
      if scalar == "?", after?.properties.isAlphabetic == true, after?.isHan == false { return }
      if scalar == "?", before == "?" || after == "?" { return }
      if isDigit(before), isDigit(after) { return }
      if before?.isChinese == true || after?.isChinese == true { scalars[index] = wide }
    } else if scalar == "." {
      if numbers(index, scalars, line) { return }
      if before?.isHan == true, after == nil || after?.isChinese == true { scalars[index] = "。" }
    } else if scalar == "-" || scalar == "~" || scalar == "–" {
      if joinsYears(index, scalars, line) { scalars[index] = "—" }
    }
  }

  /// True where nothing but a Chinese number stands before the sign on its line: 一.总体要求 keeps its point.
  private static func numbers(_ index: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    guard index > line.lowerBound, index - line.lowerBound <= 6 else { return false }
    return scalars[line.lowerBound..<index].allSatisfy { "一二三四五六七八九十百".unicodeScalars.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar?.isASCIIDigit == true }

  /// True where exactly four digits of a year of 1900–2099 (年 may follow the first) stand on both sides.
  private static func joinsYears(_ index: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    var end = index
    if end > line.lowerBound, scalars[end - 1] == "年" { end -= 1 }
    guard isYear(end - 4, scalars, line), isYear(index + 1, scalars, line) else { return false }
    // 2021-2025-1 and GB/T 9704-2012-2 are no ranges of years.
    let before = end - 4 > line.lowerBound ? scalars[end - 5] : nil
    let after = index + 5 < line.upperBound ? scalars[index + 5] : nil
    return !isDigit(before) && !isDigit(after) && before != "-" && after != "-"
  }

  private static func isYear(_ start: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    guard start >= line.lowerBound, start + 4 <= line.upperBound,
      scalars[start..<(start + 4)].allSatisfy(\.isASCIIDigit)
    else { return false }
    return scalars.holds(["1", "9"], at: start) || scalars.holds(["2", "0"], at: start)
  }
}
