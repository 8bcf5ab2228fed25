/// The runs of two or three characters of a text, each once: what the wording model sees.
///
/// A key packs up to three scalars of 16 bits. Only Chinese characters, Latin letters and digits are joined; any
/// other mark ends a run.
package enum CharacterNGrams {
  /// Scalars of the longest n-gram.
  static let longest = 3

  /// The bits of the last `size` scalars.
  @inline(__always) private static func mask(_ size: Int) -> UInt64 { (1 << UInt64(size * 16)) - 1 }

  /// The different n-grams of a part of a text, in order of first occurrence.
  package static func keys(of scalars: ArraySlice<UInt32>) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(scalars.count * 2)
    scalars.withUnsafeBufferPointer { scalars in forEachKey(in: scalars[...]) { keys.append($0) } }
    return unique(keys)
  }

  /// Calls `body` with each n-gram of a part of a text, also where it comes again.
  @inline(__always)
  static func forEachKey(in scalars: Slice<UnsafeBufferPointer<UInt32>>, _ body: (UInt64) -> Void) {
    var run: UInt64 = 0
    var length = 0
    for scalar in UnsafeBufferPointer(rebasing: scalars) {
      guard isWordScalar(scalar) else {
        run = 0
        length = 0
        continue
      }
      // Digits are alike: 2021 and 2023 are the same wording.
      run = run << 16 | UInt64((0x30...0x39).contains(scalar) ? 0x30 : scalar)
      length += 1
      if length >= 2 { body(run & mask(2)) }
      if length >= longest { body(run & mask(longest)) }
    }
  }

  /// True for what n-grams are made of: Chinese characters, digits and Latin letters.
  @inline(__always) static func isWordScalar(_ scalar: UInt32) -> Bool {
    // Both ranges of Chinese characters lie in the basic plane, so that a scalar fits 16 bits.
    isHan(scalar) || (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  /// Drops repetitions.
  private static func unique(_ keys: [UInt64]) -> [UInt64] {
    var seen = NGramSet(capacity: keys.count)
    return keys.filter { seen.insert($0) }
  }

  /// The scalars of a key as text.
  static func text(_ key: UInt64) -> String {
    var view = String.UnicodeScalarView()
    for shift in [32, 16, 0] as [UInt64] {
      let value = UInt32(truncatingIfNeeded: key >> shift & 0xFFFF)
      if value != 0, let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }
}
