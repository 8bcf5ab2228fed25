import PlanModel

/// A pinyin gloss: brackets behind a character that hold its reading and nothing else, 習(xí).
package struct Gloss: Hashable, Sendable {
  /// Scalar indices of the brackets and what they hold.
  package var bounds: Range<Int>
  /// The character before it.
  package var character: Unicode.Scalar
  /// The reading.
  package var reading: PinyinSyllable
}

/// Removes the pinyin glosses that some mirrors put behind characters.
///
/// Guarantees:
/// 1. Only a bracket that stands right behind a Chinese character and holds one syllable of pinyin in small letters
///    is a gloss; (APP), (PPP), (2021—2025年) and (一) stay.
/// 2. Glosses are removed only from a text that holds at least three with a marked tone; a reading given once or
///    twice by an author stays.
/// 3. A syllable without a tone mark is a gloss only where the same text glosses with tone marks.
package struct GlossRemoval: CleaningStep {
  /// Fewest glosses with a marked tone that show a text to be glossed by a machine.
  package static let fewest = 3

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let glosses = Self.glosses(in: text.scalars)
    guard let first = glosses.first else { return (text, []) }
    let characters = Set(glosses.map(\.character)).count
    let range = text.sourceRange((first.bounds.lowerBound - 1)..<first.bounds.upperBound)
    let finding = Finding(
      .glossRemoved, .note,
      LocalizedText(
        "去除字后拼音注音\(glosses.count)处（\(characters)个字）",
        "\(glosses.count) pinyin glosses behind \(characters) characters removed"),
      source: range, before: range.map { source.words($0) }, after: String(first.character))
    return (text.applying(glosses.map { TextEdit($0.bounds) }), [finding])
  }

  /// The glosses of a text in order; none where it is not glossed throughout.
  package static func glosses(in scalars: [Unicode.Scalar]) -> [Gloss] {
    var found: [Gloss] = []
    var index = 1
    while index < scalars.count {
      if let gloss = gloss(at: index, in: scalars) {
        found.append(gloss)
        index = gloss.bounds.upperBound
      } else {
        index += 1
      }
    }
    return found.lazy.filter { $0.reading.tone > 0 }.count >= fewest ? found : []
  }

  private static func gloss(at index: Int, in scalars: [Unicode.Scalar]) -> Gloss? {
    guard scalars[index] == "(" || scalars[index] == "（", scalars[index - 1].isHan else { return nil }
    // The longest syllable is zhuang; decomposed marks make it a little longer.
    let limit = min(scalars.count, index + 11)
    guard let end = scalars[(index + 1)..<limit].firstIndex(where: { $0 == ")" || $0 == "）" }), end > index + 1,
      let reading = PinyinSyllable(scalars[(index + 1)..<end])
    else { return nil }
    return Gloss(bounds: index..<(end + 1), character: scalars[index - 1], reading: reading)
  }
}
