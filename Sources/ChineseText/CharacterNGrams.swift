/// The set of short runs of characters of a text, for likeness without word boundaries.
///
/// Runs lie within a stretch of Chinese characters, letters and digits: punctuation and white space break them.
/// Latin letters count in small. Up to three characters of 21 bits fit one number, so sets are cheap to compare.
package struct CharacterNGrams: Hashable, Sendable {
  /// The runs, each packed into a number.
  package private(set) var packed: Set<UInt64> = []

  /// The runs of a text with lengths in `sizes`, which lie within 1...3.
  package init(_ text: String, sizes: ClosedRange<Int> = 2...3) { self.init(text.unicodeScalars, sizes: sizes) }

  /// The runs of scalars with lengths in `sizes`, which lie within 1...3.
  package init(_ scalars: some Sequence<Unicode.Scalar>, sizes: ClosedRange<Int> = 2...3) {
    let sizes = sizes.clamped(to: 1...3)
    var length = 0
    var last: UInt64 = 0
    for scalar in scalars {
      guard let symbol = Self.symbol(scalar) else {
        (length, last) = (0, 0)
        continue
      }
      length += 1
      last = (last << 21 | UInt64(symbol)) & (1 << 63 - 1)
      for size in sizes where size <= length { packed.insert(last & (1 << (21 * UInt64(size)) - 1)) }
    }
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> UInt32? {
    if scalar.isHan || scalar.isASCIIDigit { return scalar.value }
    if scalar.isASCIILetter { return scalar.value | 0x20 }
    return scalar.value == 0x25 ? scalar.value : nil
  }

  /// Number of runs.
  package var count: Int { packed.count }

  /// True where there are none.
  package var isEmpty: Bool { packed.isEmpty }

  /// The runs as strings, sorted.
  package var strings: [String] {
    packed.map { gram in
      var scalars: [Unicode.Scalar] = []
      for shift in [42, 21, 0] as [UInt64] {
        let value = UInt32(truncatingIfNeeded: gram >> shift & 0x1FFFFF)
        if value != 0, let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      return scalars.string
    }.sorted()
  }

  /// Dice's coefficient: twice the common runs over all runs of both, 0...1; 0 where both are empty.
  package func dice(_ other: CharacterNGrams) -> Double {
    let all = count + other.count
    return all == 0 ? 0 : 2 * Double(packed.intersection(other.packed).count) / Double(all)
  }

  /// Share of the runs of this text that the other holds too, 0...1; 0 where this is empty.
  package func containment(in other: CharacterNGrams) -> Double {
    isEmpty ? 0 : Double(packed.intersection(other.packed).count) / Double(count)
  }
}
