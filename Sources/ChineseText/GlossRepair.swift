import PlanModel

/// Undoes the damage that a byte-wise gloss tool does to text in GBK; see `GlossDamage`.
///
/// Guarantees:
/// 1. A repair, damaged again in the same way, gives the text as found, byte for byte.
/// 2. Each repair is a finding with the words before and after; a warning where a second reading comes near, and where
///    the reading supposes bytes that left no trace or holds a character strange to its neighbours.
/// 3. Where no reading holds, the text is kept as found, with a finding.
/// 4. A text without marks of damage is not touched.
package struct GlossRepair: CleaningStep {
  /// Two readings are near where their probabilities differ by a factor under twenty.
  private static let near = 3.0

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let marks = GlossDamage.marks(in: text.scalars)
    guard !marks.isEmpty, let gbk = GBK.shared else { return (text, []) }
    let glosses = GlossRemoval.glosses(in: text.scalars)
    let plain = Self.undamaged(text.scalars, glosses, marks)
    let glossed = Self.alwaysGlossed(text.scalars, glosses)
    let search = GlossDamageSearch(
      gbk: gbk, language: RepairLanguage(undamaged: plain, glossed: glossed, gbk: gbk), scalars: text.scalars,
      glosses: glosses, glossed: glossed)
    // Made once: hostile texts have as many marks as glosses.
    let starts = Dictionary(glosses.map { ($0.bounds.upperBound, $0.bounds.lowerBound) }) { first, _ in first }
    var edits: [TextEdit] = []
    var findings = FindingList()
    var end = 0
    for mark in marks where mark.bounds.lowerBound >= end {
      let context = Self.context(before: mark.bounds.lowerBound, in: text.scalars, edits, starts)
      guard let (candidates, runEnd) = search.hypotheses(on: mark, after: context),
        let best = candidates.first(where: {
          Self.agrees($0.damagedAgain(gbk), Array(text.scalars[mark.bounds.lowerBound..<runEnd]))
        })
      else {
        findings.append(unrepaired(mark.bounds, in: text, of: source))
        end = mark.bounds.upperBound
        continue
      }
      let bounds = mark.bounds.lowerBound..<runEnd
      let second = candidates.first { $0.text != best.text }
      let isNear = second.map { best.score - $0.score < Self.near } ?? false
      edits.append(TextEdit(bounds, best.text))
      let isCertain =
        best.vanishedPairs == 0 && !best.hasSwallowed
        && search.language.isAtHome(best.text, between: context.1, and: search.following(runEnd).first)
      findings.append(repaired(bounds, best, isNear ? second : nil, isCertain, in: text, of: source))
      end = runEnd
    }
    return (text.applying(edits), findings.findings)
  }

  /// The text without glosses, marks and the two dozen characters behind each mark, which may be damaged.
  private static func undamaged(
    _ scalars: [Unicode.Scalar], _ glosses: [Gloss], _ marks: [GlossDamage]
  ) -> [Unicode.Scalar] {
    var isLeftOut = [Bool](repeating: false, count: scalars.count)
    for gloss in glosses { for index in gloss.bounds { isLeftOut[index] = true } }
    for mark in marks {
      for index in mark.bounds.lowerBound..<min(scalars.count, mark.bounds.upperBound + 24) { isLeftOut[index] = true }
    }
    return zip(scalars, isLeftOut).filter { !$0.1 }.map(\.0)
  }

  /// Characters that are glossed at each of at least three places.
  private static func alwaysGlossed(_ scalars: [Unicode.Scalar], _ glosses: [Gloss]) -> Set<Unicode.Scalar> {
    var counts: [Unicode.Scalar: Int] = [:]
    for gloss in glosses { counts[gloss.character, default: 0] += 1 }
    let characters = ScalarSet(counts.keys)
    var all: [Unicode.Scalar: Int] = [:]
    for scalar in scalars where characters.contains(scalar) { all[scalar, default: 0] += 1 }
    return Set(counts.filter { $0.value >= 3 && all[$0.key] == $0.value }.keys)
  }

  /// The two symbols before an index, glosses left out; `starts` leads from the end of each gloss to its start.
  private static func context(
    before index: Int, in scalars: [Unicode.Scalar], _ edits: [TextEdit], _ starts: [Int: Int]
  ) -> (Unicode.Scalar, Unicode.Scalar) {
    var found: [Unicode.Scalar] = []
    var place = index
    while place > 0, found.count < 2 {
      if let start = starts[place] {
        place = start
      } else if let edit = edits.last, edit.bounds.upperBound == place {
        found += edit.replacement.reversed()
        place = edit.bounds.lowerBound
      } else {
        place -= 1
        found.append(scalars[place])
      }
    }
    found += ["\n", "\n"]
    return (CharacterModel.symbol(found[1]), CharacterModel.symbol(found[0]))
  }

  /// True where the damaged text is the text as found; sign widths, which scraping changes, do not count.
  private static func agrees(_ damaged: [Unicode.Scalar]?, _ found: [Unicode.Scalar]) -> Bool {
    func plain(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
      var result: [Unicode.Scalar] = []
      for scalar in scalars {
        // A decoder that keeps the byte behind a broken one writes U+FFFD and the bracket.
        if scalar == "(", result.last == "\u{FFFD}" { continue }
        let isWide = (0xFF01...0xFF5E).contains(scalar.value)
        result.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
      }
      return result.map { $0 == "\u{FFFD}" ? "?" : $0 }
    }
    return damaged.map { plain($0) == plain(found) } ?? false
  }

  private func repaired(
    _ bounds: Range<Int>, _ best: RepairHypothesis, _ second: RepairHypothesis?, _ isCertain: Bool,
    in text: TracedText, of source: SourceText
  ) -> Finding {
    let range = text.sourceRange(bounds)
    let (before, after) = (range.map { source.words($0) } ?? "", best.text.string)
    if best.text.last == "?" {
      return Finding(
        .glossRepaired, .warning,
        LocalizedText(
          "注音造成的乱码“\(before)”复原为“\(after)”，末尾丢失一位数字，请核对",
          "damage around a gloss, “\(before)”, restored to “\(after)”; a figure is lost at its end"),
        source: range, before: before, after: after)
    }
    guard let second else {
      if !isCertain {
        return Finding(
          .glossRepaired, .warning,
          LocalizedText(
            "注音造成的乱码“\(before)”推断为“\(after)”，依据不足，请核对",
            "damage around a gloss, “\(before)”, read as “\(after)”, which is not certain; please check"),
          source: range, before: before, after: after)
      }
      return Finding(
        .glossRepaired, .note,
        LocalizedText("注音造成的乱码“\(before)”复原为“\(after)”", "damage around a gloss, “\(before)”, restored to “\(after)”"),
        source: range, before: before, after: after)
    }
    return Finding(
      .glossRepaired, .warning,
      LocalizedText(
        "注音造成的乱码“\(before)”复原为“\(after)”，也可能是“\(second.text.string)”，请核对",
        "damage around a gloss, “\(before)”, restored to “\(after)”; “\(second.text.string)” is also possible"),
      source: range, before: before, after: after)
  }

  private func unrepaired(_ bounds: Range<Int>, in text: TracedText, of source: SourceText) -> Finding {
    let range = text.sourceRange(bounds)
    let before = range.map { source.words($0) } ?? ""
    return Finding(
      .glossUnrepaired, .error,
      LocalizedText(
        "注音造成的乱码“\(before)”未能复原，保留原样", "damage around a gloss, “\(before)”, could not be undone; kept as found"),
      source: range, before: before)
  }
}
