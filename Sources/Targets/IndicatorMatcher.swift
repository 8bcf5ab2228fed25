import PlanModel

/// Finds the indicator that fits a target best. Words are prepared once, for each match scans all of them.
struct IndicatorMatcher: Sendable {
  /// What is known about a target whose indicator is sought.
  struct Query: Hashable, Sendable {
    /// The noun phrase of the text; empty for none.
    var name: String
    /// The target's own clauses.
    var clause: String
    /// The whole sentence.
    var sentence: ScalarText
    /// Title of the task.
    var heading: String
    /// Kind of the target.
    var kind: Target.Kind
    /// Unit of the target.
    var unit: String
  }

  // Classes, because every one of them is looked at for every target: one reference each, not one for each list.

  private final class Entry: Sendable {
    let kinds: [Target.Kind]
    /// True where one of the kinds is a share.
    let isShare: Bool
    let units: [Word]
    /// The families of each unit.
    let families: [UInt]
    /// True where a percentage is one of the units.
    let isPercent: Bool
    let names: [Word]
    let cues: [Cue]

    init(
      kinds: [Target.Kind], isShare: Bool, units: [Word], families: [UInt], isPercent: Bool, names: [Word],
      cues: [Cue]
    ) {
      self.kinds = kinds
      self.isShare = isShare
      self.units = units
      self.families = families
      self.isPercent = isPercent
      self.names = names
      self.cues = cues
    }
  }

  private final class Cue: Sendable {
    let words: [Word]
    let excluded: [Word]
    let absent: [Word]
    /// Words that name a rate: they must stand in the name of a rate.
    let rates: [Word]
    /// Words of which one in the name stands for the first word in the clause.
    let signs: [Word]

    init(
      words: [Word], excluded: [Word], absent: [Word], rates: [Word], signs: [Word]
    ) {
      self.words = words
      self.excluded = excluded
      self.absent = absent
      self.rates = rates
      self.signs = signs
    }
  }

  /// What of an entry tells whether it may fit at all: numbers, so that looking at all of them counts no references.
  private struct Gate {
    var kinds: UInt32
    var isShare: Bool
    var isPercent: Bool
    var hasUnits: Bool
    /// The families of all units.
    var families: UInt
  }

  private let entries: [Entry]
  private let gates: [Gate]
  private let index: IndicatorIndex
  private static let shares: Set<Target.Kind> = [.percent, .coverage, .ratio]
  private static let changes: [Word] = ["提升率", "增长率", "下降率", "提升幅度", "下降幅度", "变化幅度"]
  /// What kind of claim it is must stand in the claim itself.
  private static let claims: [Word] = ["全覆盖", "全部", "%"]

  init(_ indicators: [Indicator]) {
    entries = indicators.map { indicator in
      Entry(
        kinds: indicator.kinds, isShare: !Self.shares.isDisjoint(with: indicator.kinds),
        units: indicator.units.map { Word($0) },
        families: indicator.units.map { MeasureUnits.families(of: $0) }, isPercent: indicator.units.contains("%"),
        names: ([indicator.label.chinese] + indicator.synonyms).map { Word(IndicatorRegister.normalised($0)) },
        cues: indicator.cues.map { cue in
          let words = cue.words.map { Word($0) }
          return Cue(
            words: words, excluded: cue.excluded.map { Word($0) }, absent: cue.absent.map { Word($0) },
            rates: words.filter { Self.endsWithRate($0) }, signs: words.filter { Self.isRate($0) })
        })
    }
    gates = entries.map { entry in
      Gate(
        kinds: entry.kinds.reduce(0) { $0 | Self.bit($1) }, isShare: entry.isShare, isPercent: entry.isPercent,
        hasUnits: !entry.units.isEmpty, families: entry.families.reduce(0, |))
    }
    // What scores at all: a name, the first word of a cue, or a sign of it.
    index = IndicatorIndex(
      words: entries.map { entry in
        var words = entry.names
        for cue in entry.cues {
          if let first = cue.words.first { words.append(first) }
          words.append(contentsOf: cue.signs)
        }
        return words
      })
  }

  private static func bit(_ kind: Target.Kind) -> UInt32 {
    1 << UInt32(Target.Kind.allCases.firstIndex(of: kind) ?? 31)
  }

  /// Index of the indicator that fits best; nil where none does.
  ///
  /// A name of the register in the text's noun phrase outweighs words around it, and a longer one a shorter one.
  func match(_ query: Query) -> Int? {
    let name = ScalarText(IndicatorRegister.normalised(query.name))
    // Where a clause lists several rates, each is known by its own words alone.
    let isRate = query.name.hasSuffix("率")
    let isListed = isRate && query.clause.unicodeScalars.count { $0 == "率" } > 1
    let texts = Texts(
      name: ScalarText(query.name), clause: ScalarText(isListed ? query.name : query.clause + "\n" + query.name),
      sentence: query.sentence, heading: ScalarText(query.heading), isRate: isRate)
    // A change of a rate is not the rate: only a name of the register's own counts then.
    let isChange = name.longest(Self.changes, endingAt: name.count) != nil
    var best: (score: Int, index: Int)?
    let claim = Claim(query, isRate: isRate)
    var marks = Array(repeating: false, count: gates.count)
    index.mark(name, in: &marks)
    index.mark(texts.name, in: &marks)
    index.mark(texts.clause, in: &marks)
    for index in gates.indices where marks[index] && fits(index, claim) {
      let entry = entries[index]
      let words = nameScore(entry, name)
      let score = isChange ? (words >= 1_000 ? words : 0) : max(words, cueScore(entry, texts))
      if score > (best?.score ?? 0) { best = (score, index) }
    }
    return best?.index
  }

  /// What of a query tells whether an indicator may fit at all, prepared for comparing it with all of them.
  private struct Claim {
    struct Unit {
      var word: Word
      var families: UInt
      var isPoints: Bool
    }

    var kind: UInt32
    var isShare: Bool
    var unit: Unit
    /// True for a name that ends with 度 or 率.
    var isDegree: Bool

    init(_ query: Query, isRate: Bool) {
      kind = IndicatorMatcher.bit(query.kind)
      isShare = IndicatorMatcher.shares.contains(query.kind)
      unit = Unit(
        word: Word(query.unit), families: MeasureUnits.families(of: query.unit), isPoints: query.unit == "分")
      isDegree = isRate || query.name.hasSuffix("度")
    }
  }

  private struct Texts {
    var name: ScalarText
    var clause: ScalarText
    var sentence: ScalarText
    var heading: ScalarText
    var isRate: Bool
  }

  private func fits(_ index: Int, _ query: Claim) -> Bool {
    let gate = gates[index]
    // A satisfaction may be told in points as well as in percent.
    if query.unit.isPoints, gate.isPercent, query.isDegree { return true }
    guard gate.kinds & query.kind != 0 || (query.isShare && gate.isShare) else { return false }
    if query.isShare || !gate.hasUnits || query.unit.word.length == 0 { return true }
    return gate.families & query.unit.families != 0 || entries[index].units.contains(query.unit.word)
  }

  private func nameScore(_ entry: Entry, _ name: ScalarText) -> Int {
    var best = 0
    // By number, here and below: a loop over the words themselves would count references for each.
    for number in entry.names.indices {
      let length = entry.names[number].length
      if name.has(entry.names[number], endingAt: name.count) {
        best = max(best, (length == name.count ? 2_000 : 1_000) + length)
      } else if length > 4, name.contains(entry.names[number]) {
        best = max(best, 500 + length)
      }
    }
    return best
  }

  private func cueScore(_ entry: Entry, _ texts: Texts) -> Int {
    var best = 0
    for number in entry.cues.indices {
      let cue = entry.cues[number]
      guard let anchor = cue.words.first,
        texts.clause.contains(anchor) || cue.signs.contains(where: { texts.name.contains($0) }),
        !cue.excluded.contains(where: { texts.clause.contains($0) }),
        !cue.absent.contains(where: { texts.sentence.contains($0) })
      else { continue }
      // Of several rates in a sentence each is known by its own words.
      if texts.isRate, !cue.rates.allSatisfy({ texts.name.contains($0) }) { continue }
      best = max(best, score(cue, anchor, texts))
    }
    return best
  }

  private func score(_ cue: Cue, _ anchor: Word, _ texts: Texts) -> Int {
    var score = 100 + (texts.name.contains(anchor) ? 100 : 0)
    for number in cue.words.indices {
      let length = cue.words[number].length
      if texts.clause.contains(cue.words[number]) {
        score += 10 * length
      } else if Self.claims.contains(cue.words[number]) {
        return 0
      } else if texts.sentence.contains(cue.words[number]) {
        score += 5 * length
      } else if texts.heading.contains(cue.words[number]) {
        score += 2 * length
      } else {
        return 0
      }
    }
    return score
  }

  private static func isRate(_ word: Word) -> Bool {
    (word.length > 1 && endsWithRate(word)) || word.text.utf8.starts(with: "满意".utf8) || word.text == "权重"
  }

  /// Byte by byte, because comparing the ends of Chinese strings goes from grapheme to grapheme.
  private static func endsWithRate(_ word: Word) -> Bool { word.text.utf8.suffix(3).elementsEqual("率".utf8) }
}
