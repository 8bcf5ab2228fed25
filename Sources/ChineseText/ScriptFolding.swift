import PlanModel

/// Folds traditional script to simplified.
///
/// Guarantees:
/// 1. Text without characters of traditional script is not touched.
/// 2. Only characters change: wording is left alone (never tw2sp, which damages mainland wording). Characters that
///    simplified script has too stay in names (乾安县), and in simplified text altogether; see `KeptCharacters`.
/// 3. One finding tells how many characters changed.
package struct ScriptFolding: CleaningStep {
  private let openCC: OpenCC

  /// Makes the step over an open t2s conversion.
  package init(openCC: OpenCC) { self.openCC = openCC }

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let stretches = Self.stretches(in: text.scalars)
    guard !stretches.isEmpty else { return (text, []) }
    // One call for all stretches, a line each; OpenCC keeps line breaks.
    // Scalars and no string: appending to a view of scalars copies the whole string each time.
    var input: [Unicode.Scalar] = []
    for stretch in stretches {
      input.append(contentsOf: text.scalars[stretch])
      input.append("\n")
    }
    guard let output = openCC.convert(String(scalars: input)) else { return fallback(text, stretches, of: source) }
    let lines = Array(output.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == stretches.count + 1 else { return fallback(text, stretches, of: source) }
    let edits = zip(stretches, lines).flatMap { Self.edits($0, $1, in: text.scalars) }.filter { edit in
      edit.bounds.count != 1
        || !KeptCharacters.keeps(edit.bounds.lowerBound, in: text.scalars, isTraditional: source.isTraditional)
    }
    return (text.applying(edits), findings(edits, in: text, of: source))
  }

  /// Runs of Chinese characters that hold a character of traditional script.
  private static func stretches(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let table = TraditionalCharacters.shared
    guard scalars.contains(where: table.contains) else { return [] }
    var result: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isHan else {
        index += 1
        continue
      }
      let start = index
      var isTraditional = false
      while index < scalars.count, scalars[index].isHan {
        isTraditional = isTraditional || table.contains(scalars[index])
        index += 1
      }
      if isTraditional, !Mojibake.isGarbled(scalars[start..<index]) { result.append(start..<index) }
    }
    return result
  }

  /// The edits that turn one stretch into its converted form; character by character where the lengths agree,
  /// else the differing middle as one group.
  private static func edits(
    _ stretch: Range<Int>, _ converted: ArraySlice<Unicode.Scalar>, in scalars: [Unicode.Scalar]
  ) -> [TextEdit] {
    if converted.count == stretch.count {
      return zip(stretch, converted).compactMap { index, scalar in
        scalars[index] == scalar ? nil : TextEdit(index..<(index + 1), [scalar])
      }
    }
    var (low, high) = (stretch.lowerBound, stretch.upperBound)
    var (start, end) = (converted.startIndex, converted.endIndex)
    while low < high, start < end, scalars[low] == converted[start] { (low, start) = (low + 1, start + 1) }
    while high > low, end > start, scalars[high - 1] == converted[end - 1] { (high, end) = (high - 1, end - 1) }
    return [TextEdit(low..<high, Array(converted[start..<end]))]
  }

  /// Where OpenCC fails on the text, the table folds it character by character.
  private func fallback(
    _ text: TracedText, _ stretches: [Range<Int>], of source: SourceText
  ) -> (text: TracedText, findings: [Finding]) {
    let table = TraditionalCharacters.shared
    let edits = stretches.flatMap { stretch in
      stretch.compactMap { index -> TextEdit? in
        guard !KeptCharacters.keeps(index, in: text.scalars, isTraditional: source.isTraditional) else { return nil }
        return table.simplifiedForm(of: text.scalars[index]).map { TextEdit(index..<(index + 1), [$0]) }
      }
    }
    return (text.applying(edits), findings(edits, in: text, of: source))
  }

  private func findings(_ edits: [TextEdit], in text: TracedText, of source: SourceText) -> [Finding] {
    guard !edits.isEmpty else { return [] }
    let range = edits.first.flatMap { text.sourceRange($0.bounds) }
    let finding = Finding(
      .scriptConverted, .note,
      LocalizedText(
        "繁体字转换为简体字\(edits.count)处", "\(edits.count) characters folded from traditional to simplified script"),
      source: range, before: range.map { source.words($0) },
      after: edits.first.map(\.replacement.string))
    return [finding]
  }
}
