import PlanModel

/// The weighted terms of a concept scheme, as an expert edits them in a spreadsheet: tab-separated columns
/// `code`, `weight`, `term`, and if wanted `context` and `note`; the first line that is no comment (`#`) names
/// them.
struct Lexicon {
  /// Weights lie in -limit...limit and are not zero; see `LexiconTerm.weight`.
  static let limit = 3.0

  private struct Row {
    var line: Int
    var code: String
    var term: LexiconTerm
  }

  private let file: String
  private var rows: [Row] = []

  init(_ bytes: [UInt8], file: String) throws(InputError) {
    self.file = file
    var columns: [String: Int]?
    for (index, bytes) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let cells = try cells(of: bytes, line: index + 1)
      guard let first = cells.first, !(cells.count == 1 && first.isEmpty), !first.hasPrefix("#") else { continue }
      if let columns {
        rows.append(try row(cells, columns: columns, line: index + 1))
      } else {
        columns = try header(cells, line: index + 1)
      }
    }
  }

  /// Adds each term to its concept.
  func add(to concepts: inout [Concept]) throws(InputError) {
    var indices: [String: Int] = [:]
    for (index, concept) in concepts.enumerated() { indices[concept.code] = index }
    var lines: [[String]: Int] = [:]
    for row in rows {
      guard let index = indices[row.code] else {
        throw error(row.line, "there is no concept \(row.code)", "use a notation of the scheme")
      }
      if let line = lines.updateValue(row.line, forKey: [row.code, row.term.text]) {
        throw error(
          row.line, "the term \(row.term.text) of \(row.code) stands in line \(line) already", "keep one of them")
      }
      concepts[index].terms.append(row.term)
    }
  }

  private func cells(of bytes: ArraySlice<UInt8>, line: Int) throws(InputError) -> [String] {
    var bytes = bytes
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    var cells: [String] = []
    for cell in bytes.split(separator: 0x09, omittingEmptySubsequences: false) {
      let text = String(decoding: cell, as: UTF8.self)
      guard text.utf8.elementsEqual(cell) else {
        throw error(line, "the line is not UTF-8", "save the lexicon as UTF-8 text with tabs")
      }
      cells.append(Lexicon.unquoted(text))
    }
    while cells.count > 1, cells.last == "" { cells.removeLast() }
    return cells
  }

  /// Spreadsheet programs put quotation marks around some cells.
  private static func unquoted(_ cell: String) -> String {
    guard cell.utf8.count > 1, cell.utf8.first == 0x22, cell.utf8.last == 0x22 else { return cell }
    return String(cell.dropFirst().dropLast()).split(separator: "\"\"", omittingEmptySubsequences: false)
      .joined(separator: "\"")
  }

  private func header(_ cells: [String], line: Int) throws(InputError) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (index, name) in cells.enumerated() { columns[name] = index }
    for name in ["code", "weight", "term"] where columns[name] == nil {
      throw error(line, "the column \(name) is missing", "name the columns code, weight, term, context, note")
    }
    return columns
  }

  private func row(_ cells: [String], columns: [String: Int], line: Int) throws(InputError) -> Row {
    func cell(_ name: String) -> String {
      guard let index = columns[name], index < cells.count else { return "" }
      return cells[index]
    }
    for name in ["code", "weight", "term"] where cell(name).isEmpty {
      throw error(line, "the column \(name) is empty", "fill it or remove the line")
    }
    guard let weight = Double(cell("weight")), weight != 0, abs(weight) <= Lexicon.limit else {
      throw error(
        line, "\(cell("weight")) is no weight", "write a number from -3 to 3 other than 0")
    }
    let text = cell("term")
    if text.hasPrefix("…") || text.hasSuffix("…") {
      throw error(line, "the term \(text) begins or ends with a gap", "put … between words only")
    }
    let words = cell("context").split(separator: "|").map(String.init)
    return Row(
      line: line, code: cell("code"),
      term: LexiconTerm(
        text: text, weight: weight, requires: words.filter { !$0.hasPrefix("!") },
        excludes: words.filter { $0.hasPrefix("!") && $0.count > 1 }.map { String($0.dropFirst()) }))
  }

  private func error(_ line: Int, _ problem: String, _ remedy: String) -> InputError {
    InputError(file: file, line: line, problem: problem, remedy: remedy)
  }
}
