import PlanModel

/// The weighted terms of a concept scheme, as an expert edits them in a spreadsheet: tab-separated columns
/// `code`, `weight`, `term`, and if wanted `context` and `note`; the first line that is no comment (`#`) names
/// them.
struct Lexicon {
  /// Weights lie in -limit...limit and are not zero; see `LexiconTerm.weight`.
  static let limit = 3.0

  private let file: String
  private let table: TabTable

  /// - Throws: an error where the table is no UTF-8, lacks a column or has an empty cell.
  init(_ bytes: [UInt8], file: String) throws(InputError) {
    self.file = file
    table = try TabTable(bytes, columns: ["code", "weight", "term", "context"], required: 3, file: file)
  }

  /// Adds each term to its concept.
  ///
  /// - Throws: an error for the first line with an unknown notation, a bad weight, a gap at an end of the term, or
  ///   a term that its concept has already.
  func add(to concepts: inout [Concept]) throws(InputError) {
    var indices: [String: Int] = [:]
    for (index, concept) in concepts.enumerated() { indices[concept.code] = index }
    var terms = [[LexiconTerm]](repeating: [], count: concepts.count)
    var rows: [Int: Int] = [:]
    // Rows come sorted by notation and weight: remembering the last of each saves nearly all look-ups.
    var code = (bytes: 0..<0, index: 0)
    var weight = (bytes: 0..<0, value: 0.0)
    for row in table.lines.indices {
      if !table.isEqual(table[row, 0], code.bytes) {
        let text = table.text(table[row, 0])
        guard let index = indices[text] else {
          throw error(row, "there is no concept \(text)", "use a notation of the scheme")
        }
        code = (table[row, 0], index)
      }
      if !table.isEqual(table[row, 1], weight.bytes) {
        let text = table.text(table[row, 1])
        guard let value = Double(text), value != 0, abs(value) <= Lexicon.limit else {
          throw error(row, "\(text) is no weight", "write a number from -3 to 3 other than 0")
        }
        weight = (table[row, 1], value)
      }
      let term = LexiconTerm(text: table.text(table[row, 2]), weight: weight.value)
      if term.text.utf8.starts(with: Lexicon.gap) || term.text.utf8.suffix(3).elementsEqual(Lexicon.gap) {
        throw error(row, "the term \(term.text) begins or ends with a gap", "put … between words only")
      }
      let former = rows.updateValue(row, forKey: hash(table[row, 2], in: code.index))
      if let former, table.isEqual(table[row, 2], table[former, 2]) {
        throw error(
          row, "the term \(term.text) of \(concepts[code.index].code) stands in line \(table.lines[former]) already",
          "keep one of them")
      }
      terms[code.index].append(table[row, 3].isEmpty ? term : adding(table.text(table[row, 3]), to: term))
    }
    for (index, terms) in terms.enumerated() { concepts[index].terms += terms }
  }

  private static let gap: [UInt8] = [0xE2, 0x80, 0xA6]

  /// Hash of a term; hashing Chinese strings, which normalises them, would cost more than reading the file.
  private func hash(_ range: Range<Int>, in concept: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(concept)
    table.bytes[range].withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private func adding(_ context: String, to term: LexiconTerm) -> LexiconTerm {
    var term = term
    for word in context.utf8.split(separator: UInt8(ascii: "|")) {
      if word.first == UInt8(ascii: "!") {
        if word.count > 1 { term.excludes.append(String(Substring(word.dropFirst()))) }
      } else {
        term.requires.append(String(Substring(word)))
      }
    }
    return term
  }

  private func error(_ row: Int, _ problem: String, _ remedy: String) -> InputError {
    InputError(file: file, line: table.lines[row], problem: problem, remedy: remedy)
  }
}
