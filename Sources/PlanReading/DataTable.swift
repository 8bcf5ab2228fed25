/// The rows of a data file: cells between tabulators; lines that are empty or begin with # are left out.
enum DataTable {
  /// The rows that have at least so many cells.
  static func rows(_ text: String, columns: Int) -> [[String]] {
    text.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#") else { return nil }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return cells.count >= columns ? cells : nil
    }
  }
}
