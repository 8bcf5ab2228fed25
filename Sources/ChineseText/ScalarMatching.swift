import PlanModel

extension [Unicode.Scalar] {
  /// True where `word` starts at `index`.
  package func holds(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= count else { return false }
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }

  /// True where `word` ends right before `index`.
  package func holds(_ word: [Unicode.Scalar], endingAt index: Int) -> Bool {
    index <= count && holds(word, at: index - word.count)
  }

  /// The scalars as a string.
  package var string: String { String(scalars: self) }
}
