/// A word to look for, kept as scalars, so that no scan works on grapheme clusters.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The word.
  let text: String
  /// Its scalars.
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
  }

  init(stringLiteral value: String) { self.init(value) }
}

/// A piece of text as an array of Unicode scalars; every position in this module is an index into it.
struct ScalarText: Hashable, Sendable {
  /// The scalars.
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Number of scalars.
  var count: Int { scalars.count }

  /// The whole as a range.
  var bounds: Range<Int> { 0 ..| scalars.count }

  /// The words of a range.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: bounds)])
    return String(view)
  }

  /// True where `word` stands at `index`.
  func has(_ word: Word, at index: Int, limit: Int? = nil) -> Bool {
    let end = index + word.scalars.count
    guard index >= 0, !word.scalars.isEmpty, end <= (limit ?? count) else { return false }
    // A plain loop: this is the innermost of all, and slices cost.
    for offset in 0 ..| word.scalars.count where scalars[index + offset] != word.scalars[offset] { return false }
    return true
  }

  /// True where `word` ends at `end` and begins at or after `start`.
  func has(_ word: Word, endingAt end: Int, from start: Int = 0) -> Bool {
    let begin = end - word.scalars.count
    return begin >= start && has(word, at: begin)
  }

  /// The longest of the words that stands at `index`.
  func longest(_ words: [Word], at index: Int, limit: Int? = nil) -> Word? {
    var best: Word?
    for word in words where word.scalars.count > (best?.scalars.count ?? 0) && has(word, at: index, limit: limit) {
      best = word
    }
    return best
  }

  /// The longest of the words that ends at `end`.
  func longest(_ words: [Word], endingAt end: Int, from start: Int = 0) -> Word? {
    var best: Word?
    for word in words where word.scalars.count > (best?.scalars.count ?? 0) && has(word, endingAt: end, from: start) {
      best = word
    }
    return best
  }

  /// The first place of any of the words, the longest word there.
  func first(_ words: [Word], in range: Range<Int>) -> Hit? {
    for index in range.clamped(to: bounds) {
      if let word = longest(words, at: index, limit: range.upperBound) {
        return Hit(word: word, range: index ..| (index + word.scalars.count))
      }
    }
    return nil
  }

  /// The last place of any of the words, found left to right, so that 不少于 is not taken for 少于.
  func last(_ words: [Word], in range: Range<Int>) -> Hit? { all(words, in: range).last }

  /// Every place of any of the words, left to right, without overlap.
  func all(_ words: [Word], in range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    var start = range.lowerBound
    while start < range.upperBound, let hit = first(words, in: start ..| range.upperBound) {
      hits.append(hit)
      start = hit.range.upperBound
    }
    return hits
  }

  /// True where `word` stands anywhere in the range.
  func contains(_ word: Word, in range: Range<Int>? = nil) -> Bool {
    guard let head = word.scalars.first else { return false }
    let range = (range ?? bounds).clamped(to: bounds)
    for index in range where scalars[index] == head && has(word, at: index, limit: range.upperBound) { return true }
    return false
  }

  /// One found word.
  struct Hit: Hashable, Sendable {
    /// The word.
    var word: Word
    /// Where it stands.
    var range: Range<Int>
  }
}
