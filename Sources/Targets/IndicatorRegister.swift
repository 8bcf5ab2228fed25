import PlanModel

/// The register of indicators: data that an expert edits (Data/indicators.tsv).
package struct IndicatorRegister: Sendable {
  /// Every indicator, in the order of the file.
  package let indicators: [Indicator]
  private let byID: [String: Int]
  private let byName: [IndicatorName: Int]
  private let matcher: IndicatorMatcher

  /// Reads a register.
  ///
  /// - Throws: `InputError` with the line for a wrong number of columns, an unknown kind or direction, an id or a
  ///   name that stands twice.
  package init(tsv: String, file: String) throws(InputError) {
    let rows = TabSeparated.rows(tsv)
    var indicators: [Indicator] = []
    indicators.reserveCapacity(rows.count)
    var byID: [String: Int] = [:]
    byID.reserveCapacity(rows.count)
    var byName: [IndicatorName: Int] = [:]
    byName.reserveCapacity(rows.count * 6)
    for (number, line) in rows {
      if line.first == "id" { continue }
      let indicator = try Self.indicator(line, file: file, line: number)
      if byID[indicator.id] != nil {
        throw InputError(
          file: file, line: number, problem: "the id \(indicator.id) stands twice",
          remedy: "give one of them another id")
      }
      byID[indicator.id] = indicators.count
      for name in [indicator.label.chinese] + indicator.synonyms {
        let key = IndicatorName(text: Self.normalised(name))
        if let other = byName.updateValue(indicators.count, forKey: key), other != indicators.count {
          throw InputError(
            file: file, line: number, problem: "the name \(name) belongs to \(indicators[other].id) already",
            remedy: "leave it with one indicator")
        }
      }
      indicators.append(indicator)
    }
    self.indicators = indicators
    self.byID = byID
    self.byName = byName
    matcher = IndicatorMatcher(indicators)
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
  package func indicator(named name: String) -> Indicator? {
    byName[IndicatorName(text: Self.normalised(name))].map { indicators[$0] }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "‘", "’", "\"", "'", " ", "　", "的": true
    default: false
    }
  }
  private static let areas: [Word] = [
    "全省", "全市", "全县", "全区", "全州", "我省", "我市", "我县", "我区", "本市", "本省", "本县",
  ]

  /// A name without what does not tell indicators apart: quotation marks, spaces, 的, and the issuer's own area.
  package static func normalised(_ name: String) -> String {
    guard !isNormal(name) else { return name }
    let kept = String(scalars: name.unicodeScalars.filter { !isDropped($0) })
    let text = ScalarText(kept)
    guard let area = text.longest(areas, at: 0) else { return kept }
    return text.string(area.length ..| text.count)
  }

  /// True for a name that stays as it is, as nearly all do: nothing is dropped, and it does not begin like an area.
  private static func isNormal(_ name: String) -> Bool {
    switch name.unicodeScalars.first {
    case "全", "我", "本": false
    default: !name.unicodeScalars.contains(where: isDropped)
    }
  }

  /// The indicator that fits a target best; nil where none does.
  func match(_ query: IndicatorMatcher.Query) -> Indicator? { matcher.match(query).map { indicators[$0] } }

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
    let cues = fields[8].utf8.split(separator: UInt8(ascii: "|")).map { cue($0) }
    return Indicator(
      id: fields[0], label: LocalizedText(fields[1], fields[2]), topic: fields[3], kinds: kinds, units: list(fields[5]),
      stricter: stricter, synonyms: list(fields[7]), cues: cues)
  }

  /// A cue: words between `&`, those that must not stand behind `!` and those that must stand nowhere behind `!!`.
  private static func cue(_ text: Substring.UTF8View) -> Indicator.Cue {
    var cue = Indicator.Cue(words: [], excluded: [], absent: [])
    let mark = UInt8(ascii: "!")
    for word in text.split(separator: UInt8(ascii: "&")) {
      let rest = word.dropFirst()
      if word.first != mark {
        cue.words.append(String(Substring(word)))
      } else if rest.first != mark {
        cue.excluded.append(String(Substring(rest)))
      } else {
        cue.absent.append(String(Substring(rest.dropFirst())))
      }
    }
    return cue
  }

  // Bytes, because characters would have to be found from grapheme to grapheme.
  private static func list(_ field: String) -> [String] {
    field.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}

/// A normalised name of an indicator, looked up byte by byte: hashing a Chinese string, which normalises it, costs ten
/// times as much.
private struct IndicatorName: Hashable {
  let text: String

  func hash(into hasher: inout Hasher) {
    // Every native string lies in one piece; one that does not is only found less quickly.
    _ = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func == (left: IndicatorName, right: IndicatorName) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
}

/// Rows of a tab-separated file with `#` comments.
enum TabSeparated {
  /// Line number from 1 and fields of each row; comments and empty lines left out.
  static func rows(_ text: String) -> [(Int, [String])] {
    var rows: [(Int, [String])] = []
    var number = 0
    for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      rows.append((number, fields.map { String(decoding: $0, as: UTF8.self) }))
    }
    return rows
  }
}
