/// Whose values are dealt out: 市、县两级…分别不少于4次、2次.
enum DealtScopes {
  private static let levels: [Word] = ["两级", "三级", "四级", "五级", "两地", "三地"]

  /// The items before 两级 and its like, where they are as many as the values; else none.
  static func read(_ text: ScalarText, _ range: Range<Int>, count: Int) -> [String] {
    for word in levels {
      guard let hit = text.first([word], in: range) else { continue }
      let list = Phrase.trimLead(text, range.lowerBound ..| hit.range.lowerBound)
      let pieces = Brackets.split(text, list, at: ["、", "和"])
      if pieces.count == count { return pieces.map { text.string($0) } }
    }
    return []
  }
}
