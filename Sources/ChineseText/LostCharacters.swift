import PlanModel

/// Tells where characters were lost on the way and a sign stands in their place: 执法■■人员, 完善???制度. Nothing is changed.
///
/// Guarantees:
/// 1. Told are runs of two or more `?`, ■ or □ beside Chinese text, and a single ■ or □ between two Chinese characters;
///    not a box before a choice (□是 □否) or at the start of a line.
/// 2. U+FFFD is told by `SourceDecoder`.
package struct LostCharacters: CleaningStep {
  private static let signs = ScalarSet("?？■□".unicodeScalars)

  private static let choices = ScalarSet("是否有无男女".unicodeScalars)

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    var findings = FindingList()
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      guard Self.signs.contains(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, scalars[index] == scalars[start] { index += 1 }
      let before = start > 0 ? scalars[start - 1] : "\n"
      let after = index < scalars.count ? scalars[index] : "\n"
      let isBox = scalars[start] == "■" || scalars[start] == "□"
      if isBox, Self.choices.contains(before) || Self.choices.contains(after) { continue }
      let isLost = index - start > 1 ? before.isChinese || after.isChinese : isBox && before.isHan && after.isHan
      guard isLost, let range = text.sourceRange(start..<index) else { continue }
      let words = source.words(range)
      findings.append(
        Finding(
          .undecodable, .warning,
          LocalizedText("“\(words)”处文字丢失，保留原样", "characters are lost where “\(words)” stands; kept as found"),
          source: range, before: words))
    }
    return (text, findings.findings)
  }
}
