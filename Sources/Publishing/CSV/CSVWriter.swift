/// Comma-separated values after RFC 4180: CRLF line ends, quotes doubled, UTF-8 with a byte-order mark so that
/// spreadsheet programs read Chinese.
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, "CSV Injection"); the
/// full-width signs count too, since East Asian spreadsheet locales take them for the half-width ones.
package struct CSVWriter {
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let sink: PartSink?
  /// True before the first cell of a row.
  private var isAtStart = true

  /// An empty table.
  ///
  /// - Parameters:
  ///   - sink: takes a long table part by part; without one the whole is kept for `finish`.
  ///   - expected: number of bytes for which room is set aside.
  package init(to sink: PartSink? = nil, expected: Int = 0) {
    self.sink = sink
    bytes.reserveCapacity(expected)
  }

  /// Appends one row.
  package mutating func row(_ cells: [String]) {
    for index in cells.indices { cell(cells[index]) }
    endRow()
  }

  /// Appends a cell to the row.
  package mutating func cell(_ text: String) {
    separate()
    append(text)
  }

  /// Appends a cell of lines, one below the other.
  mutating func cell(lines: [String]) {
    guard let first = lines.first, lines.count > 1 else { return cell(lines.first ?? "") }
    separate()
    // A line feed within makes the quotes needed; an empty first line lets the cell begin with one.
    bytes.append(UInt8(ascii: "\""))
    if first.isEmpty || Self.looksLikeFormula(first) { bytes.append(UInt8(ascii: "'")) }
    for index in lines.indices {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      lines[index].withBytes { appendQuoted($0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends the row.
  package mutating func endRow() {
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
    sink?.drain(&bytes)
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
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
    let isFormula = Self.looksLikeFormula(cell)
    cell.withBytes { cell in
      var (isQuoted, hasQuote) = (false, false)
      for byte in cell where byte <= 0x2C {
        switch byte {
        case 0x22: (isQuoted, hasQuote) = (true, true)
        case 0x2C, 0x0A, 0x0D, 0x09: isQuoted = true
        default: break
        }
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      if hasQuote { appendQuoted(cell) } else { bytes.append(contentsOf: cell) }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }
  }

  /// What stands between quotes, its own quotes doubled.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(UInt8(ascii: "\"")) else { return bytes.append(contentsOf: text) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
  }
}
