/// The character pairs and triples of a text, each once: what the wording model sees.
///
/// A key packs up to three scalars of 21 bits. Only Chinese characters, Latin letters and digits are joined; any
/// other mark ends a run.
package enum CharacterNGrams {
  /// The different n-grams of a part of a text, in order of first occurrence.
  package static func keys(of scalars: ArraySlice<UInt32>) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(scalars.count * 2)
    var first: UInt64 = 0
    var second: UInt64 = 0
    for scalar in scalars {
      guard isWordScalar(scalar) else {
        first = 0
        second = 0
        continue
      }
      // Digits are alike: 2021 and 2023 are the same wording.
      let third = UInt64((0x30...0x39).contains(scalar) ? 0x30 : scalar)
      if second != 0 {
        keys.append(second << 21 | third)
        if first != 0 { keys.append(first << 42 | second << 21 | third) }
      }
      first = second
      second = third
    }
    return unique(keys)
  }

  private static func isWordScalar(_ scalar: UInt32) -> Bool {
    isHan(scalar) || (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  /// Drops repetitions: in a short list by looking back, in a long one with a set.
  private static func unique(_ keys: [UInt64]) -> [UInt64] {
    var seen = Set<UInt64>(minimumCapacity: keys.count)
    return keys.filter { seen.insert($0).inserted }
  }

  /// The scalars of a key as text.
  static func text(_ key: UInt64) -> String {
    var view = String.UnicodeScalarView()
    for shift in [42, 21, 0] as [UInt64] {
      let value = UInt32(truncatingIfNeeded: key >> shift & 0x1F_FFFF)
      if value != 0, let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// The key of a text of two or three scalars; nil for any other.
  static func key(_ text: Substring) -> UInt64? {
    var key: UInt64 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      key = key << 21 | UInt64(scalar.value)
      count += 1
    }
    return count == 2 || count == 3 ? key : nil
  }
}
