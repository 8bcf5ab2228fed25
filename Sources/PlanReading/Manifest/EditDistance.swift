/// How far one word is from another.
enum EditDistance {
  /// Number of characters to insert, delete or replace (Levenshtein 1966).
  static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let replaced = diagonal + (scalar == right[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }

  /// Indices of up to three candidates near a word, nearest first; each candidate has several names.
  ///
  /// Near is a third of the word's length, two at least, or a common beginning of three characters.
  static func nearest(to word: String, among candidates: [[String]]) -> [Int] {
    let word = Array(Array(word.lowercased()).prefix(64))
    let limit = max(2, word.count / 3)
    let ranked = candidates.indices.compactMap { index -> (distance: Int, index: Int)? in
      let distances = candidates[index].map { name -> Int in
        let name = Array(name.lowercased())
        let distance = between(word, name)
        let isBeginning = word.count >= 3 && (name.starts(with: word) || word.starts(with: name))
        return isBeginning ? min(distance, limit) : distance
      }
      guard let best = distances.min(), best <= limit, best < word.count else { return nil }
      return (best, index)
    }
    return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map(\.index)
  }
}
