/// Tells where in a text one of many words may begin, by its first two characters: a bit for each pair, which pairs of
/// other words may share, so that a few places too many are found and never one too few.
struct ScalarPairs: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// Words of one character.
  private let singles: ScalarSet

  /// Makes a set of the openings of words; empty ones are left out.
  init(_ words: [[Unicode.Scalar]]) {
    singles = ScalarSet(words.filter { $0.count == 1 }.compactMap(\.first))
    for word in words where word.count > 1 {
      let place = Self.place(word[0], word[1])
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  @inline(__always)
  private static func place(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int((first.value &* 0x9E37_79B1 &+ second.value &* 0x85EB_CA6B) >> 16)
  }

  /// False where no word begins.
  @inline(__always)
  func mayOpen(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    if index + 1 < text.count {
      let place = Self.place(text[index], text[index + 1])
      if bits[place >> 6] >> UInt64(place & 63) & 1 == 1 { return true }
    }
    return singles.contains(text[index])
  }
}
