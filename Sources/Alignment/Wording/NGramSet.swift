/// A set of packed n-grams of known size: `Set` spends most of its time on hashing that withstands hostile keys, which a
/// table of this size need not fear.
struct NGramSet {
  private var places: [UInt64]
  private let mask: Int

  /// Makes an empty set for up to `capacity` n-grams.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    // No n-gram is zero: it has two scalars at least.
    places = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Adds an n-gram; false where the set had it.
  @inline(__always)
  mutating func insert(_ key: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while places[place] != 0 {
      if places[place] == key { return false }
      place = (place + 1) & mask
    }
    places[place] = key
    return true
  }
}
