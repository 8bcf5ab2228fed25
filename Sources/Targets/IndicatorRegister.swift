import PlanModel

/// The register of indicators: data that an expert edits (Data/indicators.tsv).
package struct IndicatorRegister: Sendable {
  /// Every indicator, in the order of the file.
  package let indicators: [Indicator]
  private let byID: [String: Int]
  private let byName: [String: Int]

  /// What is known about a target whose indicator is sought.
  struct Query: Hashable, Sendable {
    /// The noun phrase of the text; empty for none.
    var name: String
    /// The target's own clauses.
    var clause: String
    /// The whole sentence.
    var sentence: String
    /// Title of the task.
    var heading: String
    /// Kind of the target.
    var kind: Target.Kind
    /// Unit of the target.
    var unit: String
  }

  /// Reads a register.
  ///
  /// - Throws: `InputError` with the line for a wrong number of columns, an unknown kind or direction, an id or a
  ///   name that stands twice.
  package init(tsv: String, file: String) throws(InputError) {
    var indicators: [Indicator] = []
    var byID: [String: Int] = [:]
    var byName: [String: Int] = [:]
    for (number, line) in TabSeparated.rows(tsv) {
      if line.first == "id" { continue }
      let indicator = try Self.indicator(line, file: file, line: number)
      if byID[indicator.id] != nil {
        throw InputError(
          file: file, line: number, problem: "the id \(indicator.id) stands twice",
          remedy: "give one of them another id")
      }
      byID[indicator.id] = indicators.count
      for name in [indicator.label.chinese] + indicator.synonyms {
        let key = Self.normalised(name)
        if let other = byName[key], other != indicators.count {
          throw InputError(
            file: file, line: number, problem: "the name \(name) belongs to \(indicators[other].id) already",
            remedy: "leave it with one indicator")
        }
        byName[key] = indicators.count
      }
      indicators.append(indicator)
    }
    self.indicators = indicators
    self.byID = byID
    self.byName = byName
  }

  /// The register that is compiled into the program.
  ///
  /// - Throws: `InputError` where the data is broken; a test keeps it whole.
  package static func embedded() throws(InputError) -> IndicatorRegister {
    try IndicatorRegister(tsv: EmbeddedData.indicators, file: "indicators.tsv")
  }

  /// The indicator with an id.
  package subscript(id: String) -> Indicator? { byID[id].map { indicators[$0] } }

  /// The indicator with this standard name or synonym; brackets, quotation marks and 的 do not matter.
  package func indicator(named name: String) -> Indicator? { byName[Self.normalised(name)].map { indicators[$0] } }

  /// A name without what does not tell indicators apart: quotation marks, spaces, 的, and the issuer's own area.
  package static func normalised(_ name: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !"“”‘’\"' 　的".unicodeScalars.contains(scalar) { view.append(scalar) }
    var text = String(view)
    for area in ["全省", "全市", "全县", "全区", "全州", "我省", "我市", "我县", "我区", "本市", "本省", "本县"] where text.hasPrefix(area) {
      text.removeFirst(area.count)
    }
    return text
  }

  /// The indicator that fits a target best; nil where none does.
  ///
  /// A name of the register in the text's noun phrase outweighs words around it, and a longer one a shorter one.
  func match(_ query: Query) -> Indicator? {
    var best: (score: Int, index: Int)?
    let name = Self.normalised(query.name)
    // A change of a rate is not the rate: only a name of the register's own counts then.
    let isChange = ["提升率", "增长率", "下降率", "提升幅度", "下降幅度"].contains { name.hasSuffix($0) }
    for (index, indicator) in indicators.enumerated() where fits(indicator, query) {
      let words = nameScore(indicator, name)
      let score = isChange ? (words >= 1_000 ? words : 0) : max(words, cueScore(indicator, query))
      if score > (best?.score ?? 0) { best = (score, index) }
    }
    return best.map { indicators[$0.index] }
  }

  private func fits(_ indicator: Indicator, _ query: Query) -> Bool {
    let percentLike: Set<Target.Kind> = [.percent, .coverage, .ratio]
    // A satisfaction may be told in points as well as in percent.
    if query.unit == "分", indicator.units.contains("%"), query.name.hasSuffix("度") || query.name.hasSuffix("率") {
      return true
    }
    guard
      indicator.kinds.contains(query.kind)
        || (percentLike.contains(query.kind) && !percentLike.isDisjoint(with: indicator.kinds))
    else { return false }
    if percentLike.contains(query.kind) || indicator.units.isEmpty || query.unit.isEmpty { return true }
    return indicator.units.contains { $0 == query.unit || MeasureUnits.sameFamily($0, query.unit) }
  }

  private func nameScore(_ indicator: Indicator, _ name: String) -> Int {
    guard !name.isEmpty else { return 0 }
    var best = 0
    for synonym in [indicator.label.chinese] + indicator.synonyms {
      let key = Self.normalised(synonym)
      if name == key {
        best = max(best, 2_000 + key.count)
      } else if name.hasSuffix(key) {
        best = max(best, 1_000 + key.count)
      } else if key.count > 4, ScalarText(name).contains(Word(key)) {
        best = max(best, 500 + key.count)
      }
    }
    return best
  }

  private func cueScore(_ indicator: Indicator, _ query: Query) -> Int {
    let clause = ScalarText(query.clause + "\n" + query.name)
    let name = ScalarText(query.name)
    let sentence = ScalarText(query.sentence)
    let heading = ScalarText(query.heading)
    var best = 0
    for cue in indicator.cues {
      guard let anchor = cue.words.first,
        clause.contains(Word(anchor)) || cue.words.contains(where: { isRate($0) && name.contains(Word($0)) }),
        !cue.excluded.contains(where: { clause.contains(Word($0)) })
      else { continue }
      // Of several rates in a sentence each is known by its own words.
      let rates = cue.words.filter { $0.hasSuffix("率") }
      if query.name.hasSuffix("率"), !rates.allSatisfy({ name.contains(Word($0)) }) { continue }
      var score = 100 + (name.contains(Word(anchor)) ? 100 : 0)
      for word in cue.words {
        let length = word.unicodeScalars.count
        if clause.contains(Word(word)) {
          score += 10 * length
        } else if word == "全覆盖" || word == "全部" || word == "%" {
          // What kind of claim it is must stand in the claim itself.
          score = 0
          break
        } else if sentence.contains(Word(word)) {
          score += 5 * length
        } else if heading.contains(Word(word)) {
          score += 2 * length
        } else {
          score = 0
          break
        }
      }
      best = max(best, score)
    }
    return best
  }

  private func isRate(_ word: String) -> Bool {
    (word.count > 1 && word.hasSuffix("率")) || word.hasPrefix("满意") || word == "权重"
  }

  private static func indicator(_ fields: [String], file: String, line: Int) throws(InputError) -> Indicator {
    guard fields.count == 9 else {
      throw InputError(
        file: file, line: line, problem: "an indicator has \(fields.count) columns, not 9",
        remedy: "separate id, zh, en, topic, kind, unit, stricter, synonyms and cues by tabs")
    }
    var kinds: [Target.Kind] = []
    for name in list(fields[4]) {
      guard let kind = Target.Kind(rawValue: name) else {
        throw InputError(
          file: file, line: line, problem: "\(name) is no kind of target",
          remedy: "use one of " + Target.Kind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      kinds.append(kind)
    }
    guard let stricter = Indicator.Stricter(rawValue: fields[6]), !kinds.isEmpty, !fields[0].isEmpty, !fields[1].isEmpty
    else {
      throw InputError(
        file: file, line: line, problem: "id, name, kind and direction must be given",
        remedy: "the direction is higher, lower, earlier or none")
    }
    let cues = list(fields[8]).map { text in
      let words = text.split(separator: "&").map(String.init)
      return Indicator.Cue(
        words: words.filter { !$0.hasPrefix("!") },
        excluded: words.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) })
    }
    return Indicator(
      id: fields[0], label: LocalizedText(fields[1], fields[2]), topic: fields[3], kinds: kinds, units: list(fields[5]),
      stricter: stricter, synonyms: list(fields[7]), cues: cues)
  }

  private static func list(_ field: String) -> [String] { field.split(separator: "|").map(String.init) }
}

/// Rows of a tab-separated file with `#` comments.
enum TabSeparated {
  /// Line number from 1 and fields of each row; comments and empty lines left out.
  static func rows(_ text: String) -> [(Int, [String])] {
    var rows: [(Int, [String])] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.isEmpty || line.hasPrefix("#") { continue }
      rows.append((index + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)))
    }
    return rows
  }
}
