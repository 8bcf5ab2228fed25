/// Numbers packed keys in the order in which they come: one open-addressed table, because a dictionary spends most of its
/// time on hashing that withstands hostile keys.
struct KeyNumbers: Sendable {
  /// A free place; no key is so large.
  private static let free = UInt64.max

  private var keys: [UInt64]
  private var numbers: [Int32]
  private var mask: Int
  /// Number of keys.
  private(set) var count = 0

  /// An empty table with room for about so many keys; it grows beyond.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Self.free, count: size)
    numbers = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a key; nil for one that never came.
  @inline(__always)
  func find(_ key: UInt64) -> Int32? {
    var place = Self.place(key, mask)
    while keys[place] != Self.free {
      if keys[place] == key { return numbers[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The number of a key, which gets the next one where it is new.
  @inline(__always)
  mutating func number(of key: UInt64) -> Int32 {
    var place = Self.place(key, mask)
    while keys[place] != Self.free {
      if keys[place] == key { return numbers[place] }
      place = (place + 1) & mask
    }
    let number = Int32(count)
    (keys[place], numbers[place]) = (key, number)
    count += 1
    if count * 2 > keys.count { grow() }
    return number
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 29) & mask
  }

  private mutating func grow() {
    let former = (keys: keys, numbers: numbers)
    mask = keys.count * 2 - 1
    keys = Array(repeating: Self.free, count: mask + 1)
    numbers = Array(repeating: 0, count: mask + 1)
    for (index, key) in former.keys.enumerated() where key != Self.free {
      var place = Self.place(key, mask)
      while keys[place] != Self.free { place = (place + 1) & mask }
      (keys[place], numbers[place]) = (key, former.numbers[index])
    }
  }
}
