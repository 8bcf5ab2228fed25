import PlanModel

/// Closes up words whose characters stand apart: 实 施 方 案, 目 录.
///
/// Guarantees:
/// 1. Only blanks go, between three or more single Chinese characters in a row, or between the two of a line that holds
///    nothing else; blanks between words stay for `WhiteSpace` to judge.
/// 2. Each repair is a finding with the words before and after.
package struct LetterSpacing: CleaningStep {
  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    var edits: [TextEdit] = []
    var findings = FindingList()
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      // A run begins behind white space, and no white space stands behind the ideographic one.
      guard index == 0 || scalars[index - 1].value <= 0x3000, let letters = Self.run(scalars, at: index) else {
        index += 1
        continue
      }
      for (left, right) in zip(letters, letters.dropFirst()) { edits.append(TextEdit((left + 1)..<right)) }
      let end = (letters.last ?? index) + 1
      if let range = text.sourceRange(index..<end) {
        let before = source.words(range)
        let after = letters.map { scalars[$0] }.string
        findings.append(
          Finding(
            .letterSpacing, .note,
            LocalizedText("字间空格“\(before)”合并为“\(after)”", "letter-spaced “\(before)” closed up to “\(after)”"),
            source: range, before: before, after: after))
      }
      index = end
    }
    return (text.applying(edits), findings.findings)
  }

  /// Indices of the single characters of a run that begins at an index; nil where none begins.
  private static func run(_ scalars: [Unicode.Scalar], at start: Int) -> [Int]? {
    guard scalars[start].isHan, start == 0 || scalars[start - 1].isBlank || scalars[start - 1].isLineBreak else {
      return nil
    }
    var letters: [Int] = []
    var index = start
    while index < scalars.count, scalars[index].isHan,
      index + 1 == scalars.count || scalars[index + 1].isBlank || scalars[index + 1].isLineBreak
    {
      letters.append(index)
      index += 1
      while index < scalars.count, scalars[index].isBlank { index += 1 }
    }
    if letters.count >= 3 { return letters }
    guard letters.count == 2 else { return nil }
    var before = start
    while before > 0, scalars[before - 1].isBlank { before -= 1 }
    let isAlone =
      (before == 0 || scalars[before - 1].isLineBreak) && (index == scalars.count || scalars[index].isLineBreak)
    return isAlone ? letters : nil
  }
}
