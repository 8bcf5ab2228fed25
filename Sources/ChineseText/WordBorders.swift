import PlanModel

/// Tells where words meet, so that words of two neighbours are not taken for a word: 都市 in 成都|市, 订制 in 修订|制度.
///
/// The cheapest way to part a text into common words (Data/common-words.tsv; the cost of a word is the negative natural
/// logarithm of its share) is found by dynamic programming, once freely and once with borders where the word in question
/// would have them.
struct WordBorders: Sendable {
  /// The words that are compiled in.
  static let shared = WordBorders(EmbeddedData.commonWords)

  /// Characters looked at on each side.
  private static let reach = 6
  private static let longest = 4
  /// Cost of a character that the list does not have, and at most of the word in question.
  private static let unknown = 14.0
  private static let inQuestion = 12.2
  /// What a parting must save to count, and what other words must save to be taken in spite of it.
  private static let margin = 1.0
  private static let gain = 6.0

  /// By the characters of the words in one number; nothing costs 0.
  private var costs = CountTable<Float>(capacity: 24_000, empty: 0)

  /// Reads a list: lines of a degree, TAB, words with blanks between; `#` comments.
  init(_ table: String) {
    // Scalar by scalar: the list is read at the start of a program.
    var degree = 0
    var isComment = false
    var isInWords = false
    var (key, length) = (UInt64(0), 0)
    for scalar in [Unicode.Scalar](scalarsOf: table) {
      switch scalar {
      case "\n", "\t", " ":
        if isInWords, (1...Self.longest).contains(length) {
          let place = costs.place(adding: key)
          costs.values[place] = Float(degree) / 2
        }
        (key, length) = (0, 0)
        if scalar == "\n" { (degree, isComment, isInWords) = (0, false, false) }
        if scalar == "\t" { isInWords = !isComment && degree > 0 }
      case _ where !isInWords && !("0"..."9").contains(scalar): isComment = true
      case "0"..."9" where !isInWords: degree = degree * 10 + Int(scalar.value) - 0x30
      default:
        // Words of characters outside the basic plane are longer than any.
        length += scalar.value < 0x10000 ? 1 : Self.longest + 1
        key = key << 16 | UInt64(truncatingIfNeeded: scalar.value)
      }
    }
  }

  /// Up to four characters of the basic plane in one number; nil for other words.
  private static func key(_ word: some Collection<Unicode.Scalar>) -> UInt64? {
    guard !word.isEmpty, word.count <= longest else { return nil }
    var key: UInt64 = 0
    for scalar in word {
      guard scalar.value < 0x10000 else { return nil }
      key = key << 16 | UInt64(scalar.value)
    }
    return key
  }

  /// True where the words at `bounds` are parts of other words that meet there, and the text with `official` in their
  /// place makes no better words.
  func cut(_ bounds: Range<Int>, in text: [Unicode.Scalar], official: [Unicode.Scalar]) -> Bool {
    guard isCrossed(bounds.lowerBound, bounds, text) || isCrossed(bounds.upperBound, bounds, text) else { return false }
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    while low > 0, bounds.lowerBound - low < Self.reach, text[low - 1].isHan { low -= 1 }
    while high < text.count, high - bounds.upperBound < Self.reach, text[high].isHan { high += 1 }
    let window = Array(text[low..<high])
    let own = (bounds.lowerBound - low)..<(bounds.upperBound - low)
    let free = cost(window)
    guard cost(window, whole: own) - free > Self.margin else { return false }
    return cost(Array(window[..<own.lowerBound]) + official + window[own.upperBound...]) + Self.gain >= free
  }

  /// True where a word of the list lies across a border of the words in question, and not around all of them.
  private func isCrossed(_ border: Int, _ bounds: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    for start in max(0, border - Self.longest + 1)..<max(border, 1) where start < border {
      for end in (border + 1)..<max(border + 1, min(text.count, start + Self.longest) + 1) {
        if start <= bounds.lowerBound, end >= bounds.upperBound { continue }
        if let key = Self.key(text[start..<end]), costs[key] > 0 { return true }
      }
    }
    return false
  }

  /// Cost of the cheapest parting of a text; with `whole` set, of one in which these characters are one word.
  private func cost(_ text: [Unicode.Scalar], whole: Range<Int>? = nil) -> Double {
    var best = [Double](repeating: .infinity, count: text.count + 1)
    best[0] = 0
    for start in text.indices where best[start] < .infinity {
      if let whole, start == whole.lowerBound {
        best[whole.upperBound] = min(best[whole.upperBound], best[start] + Self.inQuestion)
      }
      var key: UInt64 = 0
      for end in start..<min(text.count, start + Self.longest) {
        key = key << 16 | UInt64(min(text[end].value, 0xFFFF))
        if let whole, crosses(start, end + 1, whole.lowerBound) || crosses(start, end + 1, whole.upperBound) {
          continue
        }
        let cost = costs[key]
        guard cost > 0 || end == start else { continue }
        best[end + 1] = min(best[end + 1], best[start] + (cost > 0 ? Double(cost) : Self.unknown))
      }
    }
    return best[text.count]
  }

  private func crosses(_ start: Int, _ end: Int, _ border: Int) -> Bool { start < border && border < end }
}
