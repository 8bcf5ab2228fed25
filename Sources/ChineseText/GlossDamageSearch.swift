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
  /// Longest run of late characters; a run in official text ends within some tens.
  private static let longest = 300
  /// What it costs, in natural logarithm, that a character always glossed elsewhere stands here without its gloss.
  private static let unglossed = -6.0

  let gbk: GBK
  let language: RepairLanguage
  let scalars: [Unicode.Scalar]
  /// Ends of intact glosses by their starts.
  let glossEnds: [Int: Int]
  /// Codes of glossed characters by reading.
  let codes: [PinyinSyllable: [GBK.Code]]
  /// Characters that are glossed wherever they stand.
  let glossed: Set<Unicode.Scalar>
  /// For each lead byte the trail bytes with which it makes a pair that vanishes.
  private let vanishing: [[UInt8]]

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
    vanishing = (0...255).map { lead in
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
        return finished(pool.flatMap { glossedCharacter($0, next) }, at: next.bounds.upperBound)
      }
      if scalar == "?" || scalar == "\u{FFFD}" {
        return finished(pool.flatMap { swallowed($0, at: index) }, at: index + 1)
      }
      if scalar.value >= 0x40, scalar.value <= 0x7E {
        return finished(pool.flatMap { consumed($0, trail: UInt8(scalar.value)) }, at: index + 1)
      }
      guard let code = gbk.code(ofScraped: scalar) else { return nil }
      let (one, two) = (UInt8(code >> 8), UInt8(code & 0xFF))
      var next = pool.flatMap { consumed($0, trail: one) }
      index += 1
      if two < 0x80 {
        for place in next.indices { extend(&next[place], with: Unicode.Scalar(two)) }
        return finished(next, at: index)
      }
      for place in next.indices { next[place].pending = .byte(two) }
      beam = best(next, Self.width)
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

  private func best(_ hypotheses: [RepairHypothesis], _ count: Int) -> [RepairHypothesis] {
    guard hypotheses.count > count else { return hypotheses }
    return Array(
      hypotheses.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        .prefix(count).map(\.element))
  }

  private func extend(_ hypothesis: inout RepairHypothesis, with scalar: Unicode.Scalar, isGlossed: Bool = false) {
    let symbol = CharacterModel.symbol(scalar)
    var score = language.score(scalar, symbol, after: hypothesis.context)
    if !isGlossed, glossed.contains(scalar) { score += Self.unglossed }
    hypothesis.append(scalar, symbol, score: score)
  }

  /// The hypotheses with one to three vanished pairs more.
  private func vanished(_ beam: [RepairHypothesis]) -> [RepairHypothesis] {
    var all: [RepairHypothesis] = []
    var level = beam
    for round in 0..<3 {
      var next: [RepairHypothesis] = []
      for hypothesis in level {
        for lead in leads(of: hypothesis) {
          for known in language.byLead[Int(lead)] where !vanishing[Int(known.trail)].isEmpty {
            var longer = hypothesis
            extend(&longer, with: known.scalar)
            longer.pending = .vanished(known.trail)
            next.append(longer)
          }
        }
      }
      level = best(next, round == 0 ? Self.width : Self.narrow * 2)
      all += level
      level = best(level, Self.narrow)
    }
    return all
  }

  private func leads(of hypothesis: RepairHypothesis) -> [UInt8] {
    switch hypothesis.pending {
    case .byte(let byte): [byte]
    case .vanished(let trail): vanishing[Int(trail)]
    }
  }

  /// The hypotheses after one more byte of the text: the trail byte of the pending character.
  private func consumed(_ hypothesis: RepairHypothesis, trail: UInt8) -> [RepairHypothesis] {
    switch hypothesis.pending {
    case .byte(let lead):
      guard let scalar = gbk.scalar(lead, trail) else { return [] }
      var longer = hypothesis
      extend(&longer, with: scalar)
      return [longer]
    case .vanished(let byte):
      let leads = vanishing[Int(byte)]
      return language.byTrail[Int(trail)].filter { leads.contains($0.lead) }.map { known in
        var longer = hypothesis
        extend(&longer, with: known.scalar)
        return longer
      }
    }
  }

  /// The run ends with a character that has its own gloss: `?shè)`.
  private func glossedCharacter(_ hypothesis: RepairHypothesis, _ mark: GlossDamage) -> [RepairHypothesis] {
    leads(of: hypothesis).flatMap { lead in
      let known = (codes[mark.reading] ?? []).filter { UInt8($0 >> 8) == lead }.compactMap { gbk.scalar($0) }
      let read = language.byLead[Int(lead)].map(\.scalar).filter {
        CharacterReadings.letters(of: $0) == mark.reading.letters
      }
      let candidates = known.isEmpty ? read : known
      return candidates.map { scalar in
        var longer = hypothesis
        extend(&longer, with: scalar, isGlossed: true)
        longer.insert(mark.inserted, midway: false)
        return longer
      }
    }
  }

  /// The run ends with a lead byte that swallowed an ASCII character.
  private func swallowed(_ hypothesis: RepairHypothesis, at index: Int) -> [RepairHypothesis] {
    // What is left of a tag says what was swallowed.
    let signs: [Unicode.Scalar] =
      tagEnd(index + 1) != nil ? ["<"] : ["\n", " ", "%", "(", "+", ",", "-", ".", ":", ";", "<"] + digits
    return leads(of: hypothesis).flatMap { lead in
      best(
        language.byLead[Int(lead)].filter { $0.trail >= 0x81 }.map { known in
          var longer = hypothesis
          extend(&longer, with: known.scalar)
          return longer
        }, Self.narrow
      ).flatMap { longer in
        signs.map { sign in
          var longest = longer
          if sign == "<" { longest.appendSilently(sign) } else { extend(&longest, with: sign) }
          return longest
        }
      }
    }
  }

  private var digits: [Unicode.Scalar] { (0x30...0x39).map { Unicode.Scalar(UInt8($0)) } }

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
    let scored = best(hypotheses, Self.width * 4).map { hypothesis in
      var hypothesis = hypothesis
      for scalar in behind {
        let symbol = CharacterModel.symbol(scalar)
        hypothesis.score += language.score(scalar, symbol, after: hypothesis.context)
        hypothesis.context = (hypothesis.context.1, symbol)
      }
      return hypothesis
    }
    let sorted = scored.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return sorted.isEmpty ? nil : (sorted.map(\.element), end)
  }

  /// Up to three characters behind the run, glosses left out.
  private func following(_ end: Int) -> [Unicode.Scalar] {
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
