import PlanModel

/// Puts back signs that a page lost between numbers: 20212025年 is 2021—2025年, 川府发202125号 is 川府发〔2021〕25号.
///
/// Guarantees:
/// 1. Nothing but a dash between two years and the brackets around the year of a document number is put back, and only
///    where the digits allow one reading: two years in order before 年 or a closing bracket; a year and a number
///    between the short name of an issuer and 号.
/// 2. A damaged dash (2021?2025年, 2021一2025年, 2021 2025年, 2021--2025年) becomes a dash in the same places.
/// 3. Each repair is a finding with the words before and after; where the second number may be no year of a period
///    (more than ten years later), and where both brackets of a document number are lost, a warning.
/// 4. Other digits that run together (1520个) stay as found.
package struct LostSigns: CleaningStep {
  private static let longestPeriod = 30
  private static let commonPeriod = 10
  private static let issuerEnds: Set<Unicode.Scalar> = [
    "发", "發", "函", "办", "辦", "字", "文", "电", "電", "规", "規", "政", "通", "党", "黨", "府", "委", "令", "组", "組", "法",
  ]
  private static let damagedDashes: Set<Unicode.Scalar> = [
    "一", "?", "？", "\u{FFFD}", "□", "-", "—", "–", "－", "―", "─", "~", "～", " ", "\u{3000}", "\u{A0}", "·", "_",
  ]

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    var edits: [TextEdit] = []
    var findings = FindingList()
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      guard Self.isDigit(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, Self.isDigit(scalars[end]) { end += 1 }
      if let found = Self.period(scalars, index, end) ?? Self.documentNumber(scalars, index, end) {
        edits += found.edits
        let bounds = index..<found.end
        if let range = text.sourceRange(bounds) {
          let before = source.words(range)
          let after = text[bounds].applying(
            found.edits.map {
              TextEdit(($0.bounds.lowerBound - index)..<($0.bounds.upperBound - index), $0.replacement)
            }
          ).string
          findings.append(
            Finding(
              .lostSign, found.isCertain ? .note : .warning,
              LocalizedText(
                "丢失或损坏的符号：“\(before)”读作“\(after)”\(found.isCertain ? "" : "，请核对")",
                "a sign lost or damaged: “\(before)” read as “\(after)”\(found.isCertain ? "" : "; please check")"),
              source: range, before: before, after: after))
        }
        end = max(end, found.end)
      }
      index = end
    }
    return (text.applying(edits), findings.findings)
  }

  /// Edits within the text, the end of what they make one word of, and whether another reading is out of the question.
  private typealias Repair = (edits: [TextEdit], end: Int, isCertain: Bool)

  private static func period(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Repair? {
    if start > 0, scalars[start - 1].isASCIILetter || ".-/．".unicodeScalars.contains(scalars[start - 1]) { return nil }
    guard let from = year(scalars, start) else { return nil }
    var edit: TextEdit
    var last: Int
    if end - start == 8 {
      (edit, last) = (TextEdit((start + 4)..<(start + 4), "—"), start + 4)
    } else {
      guard end - start == 4 else { return nil }
      var dash = end
      if dash < scalars.count, scalars[dash] == "年" { dash += 1 }
      var behind = dash
      while behind < scalars.count, behind - dash < 3, damagedDashes.contains(scalars[behind]) { behind += 1 }
      // One dash in its place is no damage; its form is a matter of style.
      let isWhole = behind - dash == 1 && "-—–－~～―─".unicodeScalars.contains(scalars[dash])
      guard behind > dash, !isWhole, behind + 4 <= scalars.count,
        behind + 4 == scalars.count || !isDigit(scalars[behind + 4])
      else { return nil }
      (edit, last) = (TextEdit(dash..<behind, "—"), behind)
    }
    guard let to = year(scalars, last), to > from, to - from <= longestPeriod, last + 4 < scalars.count else {
      return nil
    }
    guard ["年", "）", ")", "〕", "》", "”"].contains(scalars[last + 4]) else { return nil }
    return ([edit], last + 5, to - from <= commonPeriod)
  }

  private static func documentNumber(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Repair? {
    guard year(scalars, start) != nil else { return nil }
    let opens = start > 0 && ["〔", "[", "［", "（", "("].contains(scalars[start - 1])
    let word = opens ? start - 1 : start
    // The short name of an issuer has a character at least before 发 (焦发, 国办函).
    guard word >= 2, issuerEnds.contains(scalars[word - 1]), scalars[word - 2].isHan else { return nil }
    // 发202125号, 发〔202125号: the second bracket is lost.
    if end - start >= 5, end - start <= 8, end < scalars.count, scalars[end] == "号" || scalars[end] == "號",
      scalars[start + 4] != "0"
    {
      let close = TextEdit((start + 4)..<(start + 4), "〕")
      let open = opens ? TextEdit((start - 1)..<start, "〔") : TextEdit(start..<start, "〔")
      return opens ? ([close], end, true) : ([open, close], end, false)
    }
    // 发2021〕25号: the first.
    guard !opens, end - start == 4, end < scalars.count, ["〕", "]", "］"].contains(scalars[end]) else { return nil }
    var number = end + 1
    while number < scalars.count, isDigit(scalars[number]), number - end < 6 { number += 1 }
    guard number > end + 1, number < scalars.count, scalars[number] == "号" || scalars[number] == "號" else { return nil }
    return ([TextEdit(start..<start, "〔")], number, true)
  }

  private static func year(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start + 4 <= scalars.count else { return nil }
    var value = 0
    for scalar in scalars[start..<(start + 4)] {
      guard isDigit(scalar) else { return nil }
      value = value * 10 + Int(scalar.value < 0xFF10 ? scalar.value - 0x30 : scalar.value - 0xFF10)
    }
    return (1949...2099).contains(value) ? value : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigit || (0xFF10...0xFF19).contains(scalar.value)
  }
}
