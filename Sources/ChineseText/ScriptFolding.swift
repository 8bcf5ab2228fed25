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
    let asked = stretches.filter { TraditionalPhrases.shared.mayMatter(in: $0, of: text.scalars) }
    guard let lines = lines(asked, of: text) else { return fallback(text, stretches, of: source) }
    var folded = Folded(text, isTraditional: source.isTraditional)
    var next = 0
    for stretch in stretches {
      if next < asked.count, asked[next] == stretch {
        folded.add(lines[next], for: stretch)
        next += 1
      } else {
        folded.add(TraditionalCharacters.shared.folded(text.scalars[stretch])[...], for: stretch)
      }
    }
    return (folded.text, findings(folded.count, folded.first, in: text, of: source))
  }

  /// What OpenCC makes of stretches, a line each; nil where it fails.
  private func lines(_ stretches: [Range<Int>], of text: TracedText) -> [ArraySlice<Unicode.Scalar>]? {
    guard !stretches.isEmpty else { return [] }
    // One call for all stretches; OpenCC keeps line breaks.
    // Scalars and no string: appending to a view of scalars copies the whole string each time.
    var input: [Unicode.Scalar] = []
    for stretch in stretches {
      input.append(contentsOf: text.scalars[stretch])
      input.append("\n")
    }
    guard let output = openCC.convert(String(scalars: input)) else { return nil }
    let lines = [Unicode.Scalar](scalarsOf: output).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count == stretches.count + 1 ? lines : nil
  }

  /// A text whose stretches are put into simplified script one after the other.
  private struct Folded {
    private let original: TracedText
    private let isTraditional: Bool
    private var scalars: [Unicode.Scalar]
    /// Stretches that became longer or shorter.
    private var groups: [TextEdit] = []
    /// Number of characters that changed, and the first change.
    private(set) var count = 0
    private(set) var first: TextEdit?

    init(_ text: TracedText, isTraditional: Bool) {
      (original, self.isTraditional, scalars) = (text, isTraditional, text.scalars)
    }

    var text: TracedText { original.replacing(scalars: scalars).applying(groups) }

    /// Takes the converted form of a stretch: character by character where the lengths agree, else the differing middle
    /// as one group.
    mutating func add(_ converted: ArraySlice<Unicode.Scalar>, for stretch: Range<Int>) {
      guard converted.count == stretch.count else {
        let group = Self.middle(stretch, converted, in: original.scalars)
        guard group.bounds.count != 1 || !keeps(group.bounds.lowerBound) else { return }
        groups.append(group)
        note(group)
        return
      }
      for (index, scalar) in zip(stretch, converted) where scalars[index] != scalar && !keeps(index) {
        scalars[index] = scalar
        if first == nil { first = TextEdit(index..<(index + 1), [scalar]) }
        count += 1
      }
    }

    private func keeps(_ index: Int) -> Bool {
      KeptCharacters.keeps(index, in: original.scalars, isTraditional: isTraditional)
    }

    private mutating func note(_ edit: TextEdit) {
      if first == nil { first = edit }
      count += 1
    }

    private static func middle(
      _ stretch: Range<Int>, _ converted: ArraySlice<Unicode.Scalar>, in scalars: [Unicode.Scalar]
    ) -> TextEdit {
      var (low, high) = (stretch.lowerBound, stretch.upperBound)
      var (start, end) = (converted.startIndex, converted.endIndex)
      while low < high, start < end, scalars[low] == converted[start] { (low, start) = (low + 1, start + 1) }
      while high > low, end > start, scalars[high - 1] == converted[end - 1] { (high, end) = (high - 1, end - 1) }
      return TextEdit(low..<high, Array(converted[start..<end]))
    }
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
    return (text.applying(edits), findings(edits.count, edits.first, in: text, of: source))
  }

  private func findings(
    _ count: Int, _ first: TextEdit?, in text: TracedText, of source: SourceText
  ) -> [Finding] {
    guard let first else { return [] }
    let range = text.sourceRange(first.bounds)
    let finding = Finding(
      .scriptConverted, .note,
      LocalizedText("繁体字转换为简体字\(count)处", "\(count) characters folded from traditional to simplified script"),
      source: range, before: range.map { source.words($0) }, after: first.replacement.string)
    return [finding]
  }
}
