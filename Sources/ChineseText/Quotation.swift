/// Straight quotation marks of the house style; see `PunctuationStyle`.
enum Quotation {
  /// Turns the straight double quotes of one line to “ ” in pairs, where they come in pairs and each pair holds
  /// or touches Chinese text.
  static func style(_ scalars: inout [Unicode.Scalar], _ line: Range<Int>) {
    let marks = line.filter { scalars[$0] == "\"" }
    guard !marks.isEmpty, marks.count.isMultiple(of: 2) else { return }
    for pair in stride(from: 0, to: marks.count, by: 2) {
      let (open, close) = (marks[pair], marks[pair + 1])
      let low = max(line.lowerBound, open - 1)
      let high = min(line.upperBound, close + 2)
      if scalars[low..<high].contains(where: \.isHan) { (scalars[open], scalars[close]) = ("“", "”") }
    }
  }
}
