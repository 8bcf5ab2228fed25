/// Comma-separated values after RFC 4180: CRLF line ends, quotes doubled, UTF-8 with a byte-order mark so that
/// spreadsheet programs read Chinese.
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, "CSV Injection"); the
/// full-width signs count too, since East Asian spreadsheet locales take them for the half-width ones.
package struct CSVWriter {
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let sink: PartSink?

  /// An empty table.
  ///
  /// - Parameter sink: takes a long table part by part; without one the whole is kept for `finish`.
  package init(to sink: PartSink? = nil) { self.sink = sink }

  /// Appends one row.
  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    sink?.drain(&bytes)
  }

  /// What was written since the last time, for tables that are written piece by piece; the byte-order mark comes with
  /// the first piece.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// The file's bytes, byte-order mark included; with a sink, those it was not given yet.
  package consuming func finish() -> [UInt8] { bytes }

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
    var cell = cell
    cell.withUTF8 { cell in
      let isQuoted = cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      if apostrophe { bytes.append(UInt8(ascii: "'")) }
      if isQuoted, cell.contains(UInt8(ascii: "\"")) {
        for byte in cell {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
      } else {
        bytes.append(contentsOf: cell)
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }
  }
}
