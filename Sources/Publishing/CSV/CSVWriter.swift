/// Comma-separated values after RFC 4180: CRLF line ends, quotes doubled, UTF-8 with a byte-order mark so that
/// spreadsheet programs read Chinese.
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, "CSV Injection"); the
/// full-width signs count too, since East Asian spreadsheet locales take them for the half-width ones.
package struct CSVWriter: Sendable {
  private var text = "\u{FEFF}"

  /// An empty table.
  package init() {}

  /// Appends one row.
  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text.append(",") }
      append(cell)
    }
    text.append("\r\n")
  }

  /// What was written since the last time, for tables that are written piece by piece; the byte-order mark comes with
  /// the first piece.
  package mutating func take() -> [UInt8] {
    defer { text.removeAll(keepingCapacity: true) }
    return Array(text.utf8)
  }

  /// The file's text, byte-order mark included.
  package consuming func finish() -> String { text }

  /// True where a spreadsheet would take the cell for a formula.
  package static func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }

  private mutating func append(_ cell: String) {
    let apostrophe = Self.looksLikeFormula(cell)
    let quoted = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    guard quoted else {
      if apostrophe { text.append("'") }
      text.append(cell)
      return
    }
    text.append(apostrophe ? "\"'" : "\"")
    guard cell.utf8.contains(UInt8(ascii: "\"")) else {
      text.append(cell)
      text.append("\"")
      return
    }
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    text.append("\"")
  }
}
