import ChineseText
import PlanModel

/// Finds the place of a document that names none in its title, in what stands before the outline: 2019年，江门市人民政府坚持….
enum MentionedPlace {
  /// What follows the name of a place that acts.
  private static let offices = ["人民政府", "政府", "委、", "委依法", "委全面", "委办公室", "委员会", "司法局", "人大", "法治政府"].map { Array($0) }
  /// So much of the text is looked at, in scalars.
  private static let limit = 3000

  /// The only place that the text names as acting; nil where there is none, or where there are several.
  static func find(in front: [OutlineBlock]) -> String? {
    var found: Set<String> = []
    var seen = 0
    for block in front where seen < limit {
      let scalars = block.text.scalars
      seen += scalars.count
      for index in scalars.indices.prefix(limit) where Gazetteer.endsPlace(scalars[index]) {
        guard offices.contains(where: { scalars.holds($0, at: index + 1) }) else { continue }
        // Of 四川省南充市 the longest known end.
        for length in stride(from: min(Gazetteer.longestName, index + 1), to: 2, by: -1) {
          let name = Array(scalars[(index + 1 - length)...index]).string
          guard Gazetteer.level(name) != nil else { continue }
          // Only who opens a sentence acts: 根据湖北省人民政府… names the level above.
          guard opensSentence(scalars, at: index + 1 - length) else { break }
          found.insert(name)
          break
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// True where nothing but a date stands in the sentence before an index, or the name of the place above.
  private static func opensSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[..<index]
    let start = (before.lastIndex(where: \.endsSentence) ?? -1) + 1
    let words = Array(scalars[start..<index])
    if words.isEmpty || Gazetteer.level(ofLastIn: words) != nil { return true }
    return words.last == "，" && words.count <= 10 && words.contains("年")
  }
}
