import PlanModel

/// A word to look for; made without allocation, so that rules may name their words where they use them.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The word.
  let text: String
  /// Its first scalar: nearly every search fails here, without a look at the text. Zero for an empty word.
  let head: UInt32
  /// Number of scalars.
  let length: Int

  init(_ text: String) {
    var text = text
    (head, length) = text.withUTF8 { Self.measure($0) }
    self.text = text
  }

  /// The first scalar and the number of scalars, from the bytes at once: words that are named where they are used are made
  /// for each sentence.
  private static func measure(_ bytes: UnsafeBufferPointer<UInt8>) -> (head: UInt32, length: Int) {
    guard let first = bytes.first else { return (0, 0) }
    // Every byte of UTF-8 but those that continue a scalar begins one.
    var length = 0
    for byte in bytes where byte & 0xC0 != 0x80 { length += 1 }
    guard first >= 0x80 else { return (UInt32(first), length) }
    let size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var head = UInt32(first) & 0x7F >> UInt32(size)
    for byte in bytes[1..<size] { head = head << 6 | UInt32(byte & 0x3F) }
    return (head, length)
  }

  init(stringLiteral value: String) { self.init(value) }

  /// True for the same word, byte by byte: canonical equivalence, which words of rules do not need, takes a longer look.
  static func == (left: Word, right: Word) -> Bool {
    left.head == right.head && left.length == right.length && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(head)
    hasher.combine(length)
  }
}

/// A piece of text as an array of Unicode scalars; every position in this module is an index into it.
struct ScalarText: Hashable, Sendable {
  /// The scalars.
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = [Unicode.Scalar](scalarsOf: text) }

  /// Number of scalars.
  var count: Int { scalars.count }

  /// The whole as a range.
  var bounds: Range<Int> { 0 ..| scalars.count }

  /// The words of a range.
  func string(_ range: Range<Int>) -> String {
    String(scalars: scalars[range.clamped(to: bounds)])
  }

  /// True where `word` stands at `index`.
  @inline(__always)
  func has(_ word: Word, at index: Int, limit: Int? = nil) -> Bool {
    guard index >= 0, word.length > 0, index + word.length <= (limit ?? count), scalars[index].value == word.head else {
      return false
    }
    return word.length == 1 || continues(word, at: index)
  }

  /// The rest of `has`, for a word whose head stands there and whose end lies within the text.
  private func continues(_ word: Word, at index: Int) -> Bool {
    var place = index
    for scalar in word.text.unicodeScalars {
      if scalars[place] != scalar { return false }
      place += 1
    }
    return true
  }

  /// True where `word` ends at `end` and begins at or after `start`.
  func has(_ word: Word, endingAt end: Int, from start: Int = 0) -> Bool {
    let begin = end - word.length
    return begin >= start && has(word, at: begin)
  }

  /// The longest of the words that stands at `index`.
  func longest(_ words: [Word], at index: Int, limit: Int? = nil) -> Word? {
    guard index >= 0, index < count else { return nil }
    let head = scalars[index].value
    var best: Word?
    // By number: a loop over the words themselves would count references for each.
    for number in words.indices where words[number].head == head {
      let word = words[number]
      guard word.length > (best?.length ?? 0) && has(word, at: index, limit: limit) else { continue }
      best = word
    }
    return best
  }

  /// The longest of the words that ends at `end`.
  func longest(_ words: [Word], endingAt end: Int, from start: Int = 0) -> Word? {
    var best: Word?
    for word in words where word.length > (best?.length ?? 0) && has(word, endingAt: end, from: start) {
      best = word
    }
    return best
  }

  /// The first place of any of the words, the longest word there.
  func first(_ words: [Word], in range: Range<Int>) -> Hit? {
    first(words, Self.heads(words), from: max(0, range.lowerBound), limit: range.upperBound)
  }

  /// A bit for the first scalar of each word, by its lowest six bits: nearly every place fails here, with one look for all
  /// the words.
  private static func heads(_ words: [Word]) -> UInt64 {
    var heads: UInt64 = 0
    for number in words.indices { heads |= 1 << UInt64(words[number].head & 63) }
    return heads
  }

  private func first(_ words: [Word], _ heads: UInt64, from start: Int, limit: Int) -> Hit? {
    var index = start
    let end = min(limit, count)
    while index < end {
      if heads >> UInt64(scalars[index].value & 63) & 1 == 1, let word = longest(words, at: index, limit: limit) {
        return Hit(word: word, range: index ..| (index + word.length))
      }
      index += 1
    }
    return nil
  }

  /// The last place of any of the words, found left to right, so that 不少于 is not taken for 少于.
  func last(_ words: [Word], in range: Range<Int>) -> Hit? { all(words, in: range).last }

  /// Every place of any of the words, left to right, without overlap.
  func all(_ words: [Word], in range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    var start = max(0, range.lowerBound)
    let heads = Self.heads(words)
    while start < range.upperBound, let hit = first(words, heads, from: start, limit: range.upperBound) {
      hits.append(hit)
      start = hit.range.upperBound
    }
    return hits
  }

  /// True where `word` stands anywhere in the range.
  func contains(_ word: Word, in range: Range<Int>? = nil) -> Bool {
    guard word.length > 0 else { return false }
    let range = (range ?? bounds).clamped(to: bounds)
    for index in range where scalars[index].value == word.head && has(word, at: index, limit: range.upperBound) {
      return true
    }
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
