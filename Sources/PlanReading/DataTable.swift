/// The rows of a data file: cells between tabulators; lines that are empty or begin with # are left out.
enum DataTable {
  /// The rows that have at least so many cells.
  static func rows(_ text: String, columns: Int) -> [[String]] {
    // By bytes: to find the borders of characters would take several times as long.
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      return cells.count >= columns ? cells.map { String(decoding: $0, as: UTF8.self) } : nil
    }
  }
}
