/// The n-grams of a text, each with the clause in which it was seen last.
///
/// Its places are allocated by hand, because it is filled anew for each sentence: whoever makes it frees it.
struct NGramMarks {
  /// What was known of an n-gram before.
  enum Mark {
    /// Nothing.
    case new
    /// An earlier clause has it.
    case before
    /// The same clause has it.
    case here
  }

  private let keys: UnsafeMutablePointer<UInt64>
  private let clauses: UnsafeMutablePointer<Int32>
  private let mask: Int

  /// Makes an empty set for up to `capacity` n-grams.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    // No n-gram is zero: it has two scalars at least.
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    clauses = .allocate(capacity: size)
    clauses.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  /// Gives the places back.
  mutating func free() {
    keys.deallocate()
    clauses.deallocate()
  }

  /// Marks an n-gram as seen in a clause; there is room, for no text has more n-grams than the set was made for.
  @inline(__always)
  mutating func mark(_ key: UInt64, _ clause: Int) -> Mark {
    let clause = Int32(truncatingIfNeeded: clause)
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[place] != 0 {
      if keys[place] == key {
        if clauses[place] == clause { return .here }
        clauses[place] = clause
        return .before
      }
      place = (place + 1) & mask
    }
    keys[place] = key
    clauses[place] = clause
    return .new
  }
}
