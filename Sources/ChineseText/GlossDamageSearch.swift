/// The search for what stood where a gloss was put between the two bytes of a character.
///
/// Walks the late pairs behind the mark with the byte that is pending: a character c1c2 as found gives (pending, c1)
/// and leaves c2 pending. Up to three pairs may have vanished before each. A beam of hypotheses is kept, scored by
/// the language of the document.
struct GlossDamageSearch {
  /// Hypotheses kept from step to step.
  private static let width = 48
  /// Hypotheses from which a second and third vanished pair is supposed.
  private static let narrow = 8
  /// What it costs to suppose a pair of bytes that left no trace: the reading without holds unless it is far worse.
  private static let vanishing = -2.0
  /// Longest run of late characters; a run in official text ends within some tens.
  private static let longest = 300
  let gbk: GBK
  let language: RepairLanguage
  let scalars: [Unicode.Scalar]
  /// Ends of intact glosses by their starts.
  let glossEnds: [Int: Int]
  /// Codes of glossed characters by reading.
  let codes: [PinyinSyllable: [GBK.Code]]
  /// Characters that are glossed wherever they stand.
  let glossed: Set<Unicode.Scalar>
  /// For each first byte the second bytes with which it makes a pair that vanishes.
  private let partners: [[UInt8]]

  init(
    gbk: GBK, language: RepairLanguage, scalars: [Unicode.Scalar], glosses: [Gloss], glossed: Set<Unicode.Scalar>
  ) {
    (self.gbk, self.language, self.scalars, self.glossed) = (gbk, language, scalars, glossed)
    glossEnds = Dictionary(glosses.map { ($0.bounds.lowerBound, $0.bounds.upperBound) }) { first, _ in first }
    var codes: [PinyinSyllable: [GBK.Code]] = [:]
    for gloss in glosses {
      guard let code = gbk.code(gloss.character), codes[gloss.reading]?.contains(code) != true else { continue }
      codes[gloss.reading, default: []].append(code)
    }
    self.codes = codes
    partners = (0...255).map { lead in
      (0x81...0xFE).filter { gbk.vanishes(UInt8(lead), UInt8($0)) }.map { UInt8($0) }
    }
  }

  /// The hypotheses on the run behind a mark, best first, and where in the text as found the run ends; nil where
  /// none holds. `before` are the two symbols before the mark.
  func hypotheses(
    on mark: GlossDamage, after before: (Unicode.Scalar, Unicode.Scalar)
  ) -> (best: [RepairHypothesis], end: Int)? {
    let starts = leads(on: mark)
    var beam = starts.map { RepairHypothesis(pending: $0, context: before, mark: mark.inserted) }
    var index = mark.bounds.upperBound
    while index < scalars.count, index - mark.bounds.upperBound < Self.longest, !beam.isEmpty {
      if let end = glossEnds[index] {
        // A gloss behind a late pair: its bytes went in behind the lead byte of the character that is pending.
        for place in beam.indices { beam[place].insert(Array(scalars[index..<end]), midway: true) }
        index = end
        continue
      }
      let pool = beam + vanished(beam)
      let scalar = scalars[index]
      if let next = GlossDamage(scalars, at: index) {
        return finished(glossedCharacter(pool, next), at: next.bounds.upperBound)
      }
      if scalar == "?" || scalar == "\u{FFFD}" {
        return finished(swallowed(pool, at: index), at: index + 1)
      }
      if scalar == "€" || (scalar.value >= 0x40 && scalar.value <= 0x7E) {
        // A trail byte that stands alone; the euro sign is the byte 80.
        return finished(consumed(pool, trail: scalar == "€" ? 0x80 : UInt8(scalar.value)), at: index + 1)
      }
      guard let code = gbk.code(ofScraped: scalar) else { return nil }
      let (one, two) = (UInt8(code >> 8), UInt8(code & 0xFF))
      beam = consumed(pool, trail: one, next: two)
      index += 1
      if two < 0x80 {
        for place in beam.indices { append(Unicode.Scalar(two), symbol: "a", to: &beam[place]) }
        return finished(beam, at: index)
      }
    }
    return nil
  }

  /// The lead bytes that the straddled character allows for the character whose second byte follows the mark.
  private func leads(on mark: GlossDamage) -> [UInt8] {
    guard let code = gbk.code(ofScraped: scalars[mark.bounds.lowerBound - 1]) else { return [] }
    let last = UInt8(code & 0xFF)
    guard last >= 0x81 else { return [] }
    let known = (codes[mark.reading] ?? []).filter { UInt8($0 >> 8) == last }.map { UInt8($0 & 0xFF) }
    if !known.isEmpty { return known.filter { $0 >= 0x81 } }
    // The reading is not known from this text: any character that starts with the byte and has the reading, or
    // may have it, but for those glossed otherwise.
    let possible = (0x81...0xFE).map { UInt8($0) }.compactMap { byte in
      gbk.scalar(last, byte).flatMap {
        $0.isHan && !glossed.contains($0) ? (byte, CharacterReadings.letters(of: $0)) : nil
      }
    }
    let fitting = possible.filter { $0.1 == mark.reading.letters }
    return (fitting.isEmpty ? possible.filter { $0.1 == nil } : fitting).map(\.0)
  }

  /// A way to go on from a hypothesis; made into a hypothesis of its own only if it is among the best.
  private struct Step {
    var parent: Int
    var known: RepairLanguage.Known
    var score: Double
  }

  /// The hypotheses that follow from `parents` by one character each, best first, at most `keep`.
  private func grown(
    _ parents: [RepairHypothesis], keep: Int, pending: (RepairLanguage.Known) -> RepairHypothesis.Pending,
    _ characters: (RepairHypothesis, (RepairLanguage.Known) -> Void) -> Void
  ) -> [RepairHypothesis] {
    var best = BestSteps<Step>(count: keep)
    for (index, parent) in parents.enumerated() {
      let context = language.context(parent.context)
      characters(parent) { known in
        // No character is likelier than certain: what its weight alone puts behind the others needs no look at the
        // language.
        guard best.takes(parent.score + known.weight) else { return }
        let score = parent.score + language.score(known, in: context)
        best.add(Step(parent: index, known: known, score: score), score)
      }
    }
    return best.sorted.map { step in
      var longer = parents[step.parent]
      longer.append(step.known.scalar, step.known.symbol, score: step.score - longer.score)
      longer.pending = pending(step.known)
      return longer
    }
  }

  /// The hypotheses with one to three vanished pairs more.
  private func vanished(_ beam: [RepairHypothesis]) -> [RepairHypothesis] {
    var all: [RepairHypothesis] = []
    var level = beam
    for round in 0..<3 {
      let keep = round == 0 ? Self.width : Self.narrow * 2
      level = grown(level, keep: keep, pending: { .vanished($0.trail) }) { parent, take in
        for lead in leads(of: parent) {
          for known in language.byLead[Int(lead)] where !partners[Int(known.trail)].isEmpty { take(known) }
        }
      }
      for place in level.indices { level[place].suppose(vanishedAt: Self.vanishing) }
      all += level
      level = Array(level.prefix(Self.narrow))
    }
    return all
  }

  private func leads(of hypothesis: RepairHypothesis) -> [UInt8] {
    switch hypothesis.pending {
    case .byte(let byte): [byte]
    case .vanished(let trail): partners[Int(trail)]
    }
  }

  /// The hypotheses after one more byte of the text, the trail byte of the pending character; `next` is pending then.
  private func consumed(_ pool: [RepairHypothesis], trail: UInt8, next: UInt8 = 0) -> [RepairHypothesis] {
    grown(pool, keep: Self.width, pending: { _ in .byte(next) }) { parent, take in
      switch parent.pending {
      case .byte(let lead):
        if let scalar = gbk.scalar(lead, trail) { take(language.character(lead, trail, scalar)) }
      case .vanished(let byte):
        for known in language.byTrail[Int(trail)] where gbk.vanishes(byte, known.lead) { take(known) }
      }
    }
  }

  /// The run ends with a character that has its own gloss: `?shè)`.
  private func glossedCharacter(_ pool: [RepairHypothesis], _ mark: GlossDamage) -> [RepairHypothesis] {
    let codes = codes[mark.reading] ?? []
    var ended = grown(pool, keep: Self.width, pending: { _ in .byte(0) }) { parent, take in
      for lead in leads(of: parent) {
        let own = codes.filter { UInt8($0 >> 8) == lead }
        for known in language.byLead[Int(lead)] {
          let fits =
            own.isEmpty
            ? CharacterReadings.letters(of: known.scalar) == mark.reading.letters
            : own.contains(GBK.Code(known.lead) << 8 | GBK.Code(known.trail))
          guard fits else { continue }
          // Here it has its gloss.
          var glossed = known
          if self.glossed.contains(known.scalar) { glossed.weight -= RepairLanguage.unglossed }
          take(glossed)
        }
      }
    }
    for place in ended.indices { ended[place].insert(mark.inserted, midway: false) }
    return ended
  }

  /// The run ends with a lead byte that swallowed an ASCII character.
  private func swallowed(_ pool: [RepairHypothesis], at index: Int) -> [RepairHypothesis] {
    let ended = grown(pool, keep: Self.width, pending: { _ in .byte(0) }) { parent, take in
      for lead in leads(of: parent) {
        for known in language.byLead[Int(lead)] where known.trail >= 0x81 { take(known) }
      }
    }
    // What is left of a tag says what was swallowed.
    guard tagEnd(index + 1) == nil else {
      return ended.map { hypothesis in
        var longer = hypothesis
        longer.hasSwallowed = true
        longer.appendSilently("<")
        return longer
      }
    }
    let signs: [Unicode.Scalar] = ["\n", " ", "%", "(", "+", ",", "-", ".", ":", ";"]
    return ended.flatMap { hypothesis in
      var hypothesis = hypothesis
      hypothesis.hasSwallowed = true
      var all = signs.map { sign in
        var longer = hypothesis
        if Self.isImpossible(sign, after: hypothesis.context.1) { longer.score += Self.impossible }
        append(sign, symbol: CharacterModel.symbol(sign), to: &longer)
        return longer
      }
      // A figure cannot be guessed: that one stood here is all that is said.
      var figure = hypothesis
      if isYear(at: index + 1) { figure.score += Self.impossible }
      append("?", symbol: "0", to: &figure)
      all.append(figure)
      return all
    }
  }

  /// What it costs that a sign stands behind one behind which none can stand, or a figure before a year.
  private static let impossible = -12.0

  private static func isImpossible(_ sign: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    let isSeparator = "，、：；。".unicodeScalars.contains(before)
    switch sign {
    case "\n", " ", "(": return false
    case "-", "+": return isSeparator && before != "："
    case "%": return before != "0"
    default: return isSeparator || before == "（"
    }
  }

  /// True where a year of four figures and 年 or a dash begin.
  private func isYear(at index: Int) -> Bool {
    guard index + 4 < scalars.count, scalars[index..<(index + 4)].allSatisfy(\.isASCIIDigit) else { return false }
    let isCentury = scalars.holds(["1", "9"], at: index) || scalars.holds(["2", "0"], at: index)
    return isCentury && "年—–-".unicodeScalars.contains(scalars[index + 4])
  }

  private func append(_ sign: Unicode.Scalar, symbol: Unicode.Scalar, to hypothesis: inout RepairHypothesis) {
    hypothesis.append(sign, symbol, score: language.score(symbol, after: hypothesis.context))
  }

  /// The end of a tag that has lost its `<`, such as `/span>`; nil where none starts at `index`.
  private func tagEnd(_ index: Int) -> Int? {
    let limit = min(scalars.count, index + 200)
    guard index < limit, scalars[index] == "/" || scalars[index].isASCIILetter,
      let end = scalars[index..<limit].firstIndex(where: { $0 == ">" || $0 == "<" || $0 == "\n" }), scalars[end] == ">"
    else { return nil }
    return scalars[index..<end].allSatisfy { $0.value < 0x80 } ? end + 1 : nil
  }

  /// The hypotheses at the end of the run, scored with the text behind it, best first.
  private func finished(_ hypotheses: [RepairHypothesis], at end: Int) -> ([RepairHypothesis], Int)? {
    let behind = following(end)
    let scored = hypotheses.map { hypothesis in
      var hypothesis = hypothesis
      for scalar in behind {
        let symbol = CharacterModel.symbol(scalar)
        hypothesis.score += language.score(symbol, after: hypothesis.context)
        hypothesis.context = (hypothesis.context.1, symbol)
      }
      return hypothesis
    }
    let sorted = scored.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return sorted.isEmpty ? nil : (sorted.map(\.element), end)
  }

  /// Up to three characters behind the run, glosses left out.
  func following(_ end: Int) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = tagEnd(end) ?? end
    while index < scalars.count, result.count < 3, scalars[index] != "?" {
      if let next = glossEnds[index] {
        index = next
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return result
  }
}
