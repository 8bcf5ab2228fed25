import PlanModel

/// Turns a decoded text as found into clean simplified text in house style; every scalar keeps its way back.
///
/// Guarantees:
/// 1. The map is monotone, and every range lies within the source.
/// 2. Cleaning cleaned text changes nothing.
/// 3. No tag, invisible or private-use character, intact gloss or traditional-only character remains; of the last, but
///    for names (乾安县).
/// 4. What cannot be undone with confidence is kept as found and told as a finding.
package struct TextCleaner: Sendable {
  private let steps: [any CleaningStep]

  /// Makes a cleaner; opens OpenCC once for its lifetime.
  ///
  /// Throws `InputError` where OpenCC's data is missing.
  package init() throws(InputError) {
    let openCC = try OpenCC()
    steps = [
      Mojibake(), StrayTags(), TabbedRows(), InvisibleCharacters(), GlossRepair(), StrayTags(), GlossRemoval(),
      PrivateUseCharacters(),
      LostCharacters(), InjectedText(), LetterSpacing(), LostSigns(), HouseStyle(),
      ScriptFolding(openCC: openCC), WordingFolding(),
    ]
  }

  /// The cleaned text of a document (or of any part of one).
  package func clean(_ source: String) -> CleanedText {
    clean(TracedText(source: source), of: SourceText(source))
  }

  /// Cleans a document part by part (see `TextParts`), and gives each part when it is clean; the ranges of all of them
  /// are those of the whole text. A text of ordinary length is one part, and the same as `clean` gives.
  ///
  /// What only repetition tells (glosses, remarks of a site, a converter's hand) is told from the words of one part, and
  /// findings that count a repair count it in one part.
  package func clean(
    inParts source: String, longest: Int = TextParts.longest, _ body: (CleanedText) -> Void
  ) {
    let words = SourceText(source)
    let parts = TextParts.bounds(of: source, longest: longest)
    if parts.count == 1 { return body(clean(TracedText(source: source), of: words)) }
    for part in parts {
      let text = source.words(SourceRange(start: part.lowerBound, end: part.upperBound))
      body(clean(TracedText(source: text, at: part.lowerBound), of: words))
    }
  }

  private func clean(_ text: TracedText, of words: SourceText) -> CleanedText {
    var text = text
    var findings: [Finding] = []
    for step in steps {
      let result = step.clean(text, of: words)
      text = result.text
      findings += result.findings
    }
    // Stable: findings of one place stay in the order of the steps.
    let order = findings.enumerated().sorted { left, right in
      let (one, two) = (left.element.source?.start ?? 0, right.element.source?.start ?? 0)
      return (one, left.offset) < (two, right.offset)
    }
    return CleanedText(text: text, findings: order.map(\.element))
  }
}
