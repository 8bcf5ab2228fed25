/// A small set of packed n-grams, for the few hundred keys of one text.
///
/// Open addressing with the multiplicative hash of `NGramTable`: Swift's `Set` spends most of its time here on seeding
/// its hash, which protects against hostile keys. Here a text that makes keys collide costs its own length squared at
/// worst, and texts are sentences.
struct KeySet {
  private var slots: [UInt64]
  private var mask: Int
  private var used = 0
  /// Keys use at most 63 bits, so that this one is free.
  private static let free = UInt64.max

  /// An empty set with room for `count` keys; it grows beyond.
  init(room count: Int) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    slots = Array(repeating: Self.free, count: capacity)
    mask = capacity - 1
  }

  /// Adds a key; true where it is new.
  @inline(__always)
  mutating func insert(_ key: UInt64) -> Bool {
    if used * 2 > mask { grow() }
    var place = Self.place(key) & mask
    while slots[place] != Self.free {
      if slots[place] == key { return false }
      place = (place + 1) & mask
    }
    slots[place] = key
    used += 1
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.free, count: old.count * 2)
    mask = slots.count - 1
    for key in old where key != Self.free {
      var place = Self.place(key) & mask
      while slots[place] != Self.free { place = (place + 1) & mask }
      slots[place] = key
    }
  }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 29) }
}
