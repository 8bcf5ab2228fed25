import PlanModel

/// A scheme with its lexicon as one text that is read in a single pass: what the program is built with, because RDF/XML and
/// a table that people edit take ten times as long to read.
///
/// Lines: the scheme (`S`), its concepts in order (`C`), and behind each concept its terms (`T`). Fields end with a tab,
/// values of a list are parted by `|`. `duizhao taxonomy compile` writes it.
extension ConceptScheme {
  /// The scheme as such a text.
  ///
  /// - Throws: `InputError` where a value holds a mark that parts values.
  package func compiled() throws(InputError) -> String {
    var lines = [
      Self.line("S", [title.chinese, title.english, version, sha256])
    ]
    for concept in concepts {
      lines.append(
        Self.line(
          "C",
          [
            concept.code, concept.slug, concept.label.chinese, concept.label.english, concept.scopeNote.chinese,
            concept.scopeNote.english, Self.list(concept.altLabels), Self.list(concept.englishAltLabels),
            Self.list(concept.hiddenLabels), concept.broader ?? "", String(concept.levels.sorted()),
            String(concept.since),
          ]))
      for term in concept.terms {
        lines.append(
          Self.line("T", [String(term.weight), term.text, Self.list(term.requires), Self.list(term.excludes)]))
      }
    }
    let text = lines.joined()
    guard (try? ConceptScheme(compiled: text)) == self else {
      throw InputError(
        problem: "a label, note or term of the taxonomy holds a tab, a line end or |", remedy: "write it without")
    }
    return text
  }

  private static func line(_ kind: String, _ fields: [String]) -> String {
    ([kind] + fields).map { $0 + "\t" }.joined() + "\n"
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: "|") }

  /// Reads such a text.
  ///
  /// - Throws: `InputError` with the line where it is damaged.
  package init(compiled text: String) throws(InputError) {
    var reader = CompiledSchemeReader(text)
    guard let scheme = reader.scheme() else {
      throw InputError(
        file: "taxonomy/compiled.txt", line: reader.line, problem: "is damaged",
        remedy: "write it again with 'make compile-taxonomy'")
    }
    self = scheme
  }
}

/// Reads a compiled scheme, field by field.
private struct CompiledSchemeReader {
  private let bytes: [UInt8]
  private var place = 0
  /// Number of the line that is being read, from 1.
  private(set) var line = 1
  /// The weight read last: most terms have that of the term before.
  private var weight: (text: Range<Int>, value: Double) = (0..<0, 0)

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The scheme; nil where the text is damaged.
  mutating func scheme() -> ConceptScheme? {
    guard take(UInt8(ascii: "S")), let chinese = text(), let english = text(), let version = text(), let sha = text(),
      endLine()
    else { return nil }
    var concepts: [Concept] = []
    while place < bytes.count {
      guard take(UInt8(ascii: "C")), var concept = concept() else { return nil }
      while place < bytes.count, bytes[place] == UInt8(ascii: "T") {
        guard take(UInt8(ascii: "T")), let term = term() else { return nil }
        concept.terms.append(term)
      }
      concepts.append(concept)
    }
    return ConceptScheme(
      title: LocalizedText(chinese, english), version: version, sha256: sha, concepts: concepts)
  }

  private mutating func concept() -> Concept? {
    guard let code = text(), let slug = text(), let chinese = text(), let english = text(), let note = text(),
      let englishNote = text(), let alt = list(), let englishAlt = list(), let hidden = list(), let broader = text(),
      let levels = text(), let since = text().flatMap({ Int($0) }), endLine()
    else { return nil }
    return Concept(
      code: code, slug: slug, label: LocalizedText(chinese, english), scopeNote: LocalizedText(note, englishNote),
      altLabels: alt, englishAltLabels: englishAlt, hiddenLabels: hidden, broader: broader.isEmpty ? nil : broader,
      levels: Set(levels), since: since)
  }

  private mutating func term() -> LexiconTerm? {
    guard let digits = field() else { return nil }
    if !bytes[weight.text].elementsEqual(bytes[digits]) {
      guard let value = Double(text(digits)) else { return nil }
      weight = (digits, value)
    }
    guard let text = text(), let requires = list(), let excludes = list(), endLine() else { return nil }
    return LexiconTerm(text: text, weight: weight.value, requires: requires, excludes: excludes)
  }

  /// Takes the mark of a line's kind with its tab.
  private mutating func take(_ kind: UInt8) -> Bool {
    guard place + 1 < bytes.count, bytes[place] == kind, bytes[place + 1] == UInt8(ascii: "\t") else { return false }
    place += 2
    return true
  }

  private mutating func endLine() -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\n") else { return false }
    place += 1
    line += 1
    return true
  }

  /// Where the next field lies; nil where the line ends before its tab.
  private mutating func field() -> Range<Int>? {
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: "\t") {
      if bytes[end] == UInt8(ascii: "\n") { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    defer { place = end + 1 }
    return place..<end
  }

  private func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  private mutating func text() -> String? { field().map { text($0) } }

  private mutating func list() -> [String]? {
    guard let field = field() else { return nil }
    // Most lists are empty: the context of terms.
    if field.isEmpty { return [] }
    var values: [String] = []
    var start = field.lowerBound
    for place in field where bytes[place] == UInt8(ascii: "|") {
      values.append(text(start..<place))
      start = place + 1
    }
    values.append(text(start..<field.upperBound))
    return values
  }
}
