import PlanModel

/// Brings white space into order, line by line.
///
/// Guarantees:
/// 1. Each line break, however it was coded (CR LF, CR, U+2028 …), is one `\n`; none is added or dropped.
/// 2. No line starts or ends with a blank, and no two blanks follow each other.
/// 3. A blank beside Chinese text is dropped, except between two issuing bodies of a joint document, where it is
///    the ideographic space of 中共中央　国务院 (GB/T 9704 sets joint issuers apart so).
package struct WhiteSpace: CleaningStep {
  private static let bodyEnds: [[Unicode.Scalar]] = [
    "中央", "国务院", "國務院", "省委", "市委", "区委", "區委", "县委", "縣委", "党委", "黨委", "办公厅", "辦公廳", "办公室", "辦公室",
    "政府", "委员会", "委員會", "军委", "軍委", "法院", "检察院", "檢察院", "人大常委会", "人大常委會", "政协", "政協",
  ].map { Array($0.unicodeScalars) }
  private static let actEnds: [[Unicode.Scalar]] = ["关于", "關於", "關于", "印发", "印發", "转发", "轉發", "批转", "批轉"].map {
    Array($0.unicodeScalars)
  }

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let scalars = text.scalars
    var edits: [TextEdit] = []
    var index = 0
    while index < scalars.count {
      // No white space stands behind the ideographic space; nearly every character does.
      if scalars[index].value > 0x3000 {
        index += 1
      } else if scalars[index].isLineBreak {
        let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
        if isPair || scalars[index] != "\n" { edits.append(TextEdit(index..<(index + (isPair ? 2 : 1)), "\n")) }
        index += isPair ? 2 : 1
      } else if scalars[index].isBlank {
        let start = index
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        let replacement = replacement(for: start..<index, in: scalars)
        if index - start != 1 || scalars[start] != replacement {
          edits.append(TextEdit(start..<index, replacement.map { [$0] } ?? []))
        }
      } else {
        index += 1
      }
    }
    return (text.applying(edits), [])
  }

  /// The blank that stays; nil for none.
  private func replacement(for blanks: Range<Int>, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard blanks.lowerBound > 0, blanks.upperBound < scalars.count else { return nil }
    let (before, after) = (scalars[blanks.lowerBound - 1], scalars[blanks.upperBound])
    if before.isLineBreak || after.isLineBreak { return nil }
    if joinsIssuers(blanks, in: scalars) { return "\u{3000}" }
    return before.isChinese || after.isChinese ? nil : " "
  }

  /// True where a body ends before the blanks, and a second one stands behind them up to 关于, 印发 or the next blank.
  private func joinsIssuers(_ blanks: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    guard Self.bodyEnds.contains(where: { scalars.holds($0, endingAt: blanks.lowerBound) }) else {
      return false
    }
    var end = blanks.upperBound
    while end < scalars.count, end - blanks.upperBound < 40, scalars[end].isHan {
      if Self.actEnds.contains(where: { scalars.holds($0, at: end) }) { break }
      end += 1
    }
    guard end < scalars.count, scalars[end].isHan || scalars[end].isBlank else { return false }
    return Self.bodyEnds.contains { $0.count <= end - blanks.upperBound && scalars.holds($0, endingAt: end) }
  }
}
