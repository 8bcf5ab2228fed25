/// The wording of several texts as trigrams of Han characters, made ready to be held against other texts.
///
/// Punctuation, digits, letters and white space are dropped first, so that a trigram may reach over a comma; it never
/// reaches from one piece (sentence) into the next. Trigrams are numbered by a sorted vocabulary: two plans are held
/// against each other in one pass over both vocabularies, without hashing.
struct Wording {
  /// The trigrams of all texts, ascending, each once. Three scalars of 21 bits each.
  private let vocabulary: [UInt64]
  /// For each text, positions of its trigrams in the vocabulary, ascending.
  private let texts: [[Int]]
  /// The texts that hold each trigram of the vocabulary, ascending, those of one trigram behind those of the one before:
  /// most trigrams have one, for which a list of its own would be too much.
  private let holders: [Int]
  /// For each trigram of the vocabulary, where its texts begin in `holders`; then the end.
  private let starts: [Int]

  /// Number of texts.
  var count: Int { texts.count }

  /// Makes the index of texts that are given as pieces.
  init(_ pieces: [[String]]) {
    // Trigram above text in one number, which sorts faster than a pair: one sort brings the texts of a trigram together,
    // and a trigram that a text has twice.
    var entries: [UInt128] = []
    for (text, pieces) in pieces.enumerated() {
      Self.forEachTrigram(of: pieces) { entries.append(UInt128($0) << 64 | UInt128(text)) }
    }
    entries.sort()

    var vocabulary: [UInt64] = []
    var starts: [Int] = []
    var holders: [Int] = []
    holders.reserveCapacity(entries.count)
    var texts: [[Int]] = Array(repeating: [], count: pieces.count)
    for index in entries.indices where index == 0 || entries[index] != entries[index - 1] {
      let (trigram, text) = (UInt64(truncatingIfNeeded: entries[index] >> 64), Int(truncatingIfNeeded: entries[index]))
      if vocabulary.last != trigram {
        vocabulary.append(trigram)
        starts.append(holders.count)
      }
      texts[text].append(vocabulary.count - 1)
      holders.append(text)
    }
    self.vocabulary = vocabulary
    self.holders = holders
    self.starts = starts + [holders.count]
    self.texts = texts
  }

  /// Number of different trigrams of a text.
  func size(_ text: Int) -> Int { texts[text].count }

  /// For each trigram of this vocabulary, its place in another one; nil where the other has it not.
  func places(in other: Wording) -> [Int?] {
    var places: [Int?] = Array(repeating: nil, count: vocabulary.count)
    var right = 0
    for left in vocabulary.indices {
      while right < other.vocabulary.count, other.vocabulary[right] < vocabulary[left] { right += 1 }
      guard right < other.vocabulary.count else { break }
      if other.vocabulary[right] == vocabulary[left] { places[left] = right }
    }
    return places
  }

  /// Overlap coefficient, 0...1, of one text with each text of another index: shared trigrams divided by the smaller
  /// number of trigrams (Szymkiewicz–Simpson), so that a short text taken over into a long one counts fully.
  func overlaps(of text: Int, with other: Wording, places: [Int?]) -> [Double] {
    var shared = Array(repeating: 0, count: other.count)
    for trigram in texts[text] {
      guard let place = places[trigram] else { continue }
      for index in other.starts[place]..<other.starts[place + 1] { shared[other.holders[index]] += 1 }
    }
    return shared.enumerated().map { index, count in
      let smaller = min(size(text), other.size(index))
      return smaller == 0 ? 0 : Double(count) / Double(smaller)
    }
  }

  /// Gives the trigrams of a text, in its order.
  private static func forEachTrigram(of pieces: [String], _ body: (UInt64) -> Void) {
    for piece in pieces {
      var window: UInt64 = 0
      var length = 0
      for scalar in piece.unicodeScalars where isHan(scalar.value) {
        window = (window << 21 | UInt64(scalar.value)) & (1 << 63 - 1)
        length += 1
        if length >= 3 { body(window) }
      }
    }
  }

  /// CJK unified ideographs with extension A, the compatibility block and the supplementary planes, and 〇.
  private static func isHan(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
