import PlanModel

/// A tab-separated table with comments (`#`) and a line of column names, as spreadsheet programs save it: a
/// byte-order mark, either kind of line end, quoted cells and missing cells at the end of a line are understood.
///
/// Cells stay ranges of the file's bytes: a lexicon has tens of thousands of them, and few become strings.
struct TabTable {
  /// The bytes that cells are ranges of: the file, and behind it the quoted cells without their marks.
  private(set) var bytes: [UInt8]
  /// Numbers of the rows' lines, from 1: the lines below the column names, without comments and empty lines.
  private(set) var lines: [Int] = []
  /// The cells of all rows, each row in the order of the columns asked for; empty where the line has none.
  private var cells: [Range<Int>] = []
  private let width: Int

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - columns: names of the columns to read; others are passed over.
  ///   - required: how many of these, from the first, must be there and filled in each line.
  init(_ bytes: [UInt8], columns: [String], required: Int, file: String) throws(InputError) {
    self.bytes = bytes
    width = columns.count
    var places: [Int] = []
    var found: [Range<Int>] = []
    var line = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isUTF8 = String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var content = start..<end
      start = end + 1
      if content.last.map({ bytes[$0] }) == 0x0D { content.removeLast() }
      if !isUTF8, !text(content).utf8.elementsEqual(bytes[content]) {
        throw InputError(
          file: file, line: line, problem: "the line is not UTF-8", remedy: "save the table as UTF-8 text with tabs")
      }
      guard let first = content.first(where: { bytes[$0] != 0x09 && bytes[$0] != 0x20 }) else { continue }
      if first == content.lowerBound, bytes[first] == UInt8(ascii: "#") { continue }
      split(content, into: &found)
      if places.isEmpty {
        let names = found.map(text)
        for name in columns.prefix(required) where !names.contains(name) {
          throw InputError(
            file: file, line: line, problem: "the column \(name) is missing",
            remedy: "name the columns \(columns.joined(separator: ", "))")
        }
        places = columns.map { names.firstIndex(of: $0) ?? .max }
        continue
      }
      for (column, place) in places.enumerated() {
        let cell = place < found.count ? found[place] : 0..<0
        if cell.isEmpty, column < required {
          throw InputError(
            file: file, line: line, problem: "the column \(columns[column]) is empty",
            remedy: "fill it or remove the line")
        }
        cells.append(cell)
      }
      lines.append(line)
    }
  }

  /// The bytes of a cell.
  subscript(row: Int, column: Int) -> Range<Int> { cells[row * width + column] }

  /// Bytes as a string.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// True where two ranges hold the same bytes.
  func isEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { bytes[$0] == bytes[$1] }
  }

  private mutating func split(_ line: Range<Int>, into found: inout [Range<Int>]) {
    found.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    for index in line where bytes[index] == 0x09 {
      found.append(unquoted(start..<index))
      start = index + 1
    }
    found.append(unquoted(start..<line.upperBound))
  }

  /// Spreadsheet programs put quotation marks around some cells, and double those inside.
  private mutating func unquoted(_ cell: Range<Int>) -> Range<Int> {
    let mark = UInt8(ascii: "\"")
    guard cell.count > 1, bytes[cell.lowerBound] == mark, bytes[cell.upperBound - 1] == mark else { return cell }
    let start = bytes.count
    var isSecond = false
    for index in cell.dropFirst().dropLast() {
      isSecond = bytes[index] == mark && !isSecond
      if !isSecond { bytes.append(bytes[index]) }
    }
    return start..<bytes.count
  }
}
