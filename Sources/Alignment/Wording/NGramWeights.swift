/// Weights of n-grams for classes, flat: one row for each n-gram, in the order in which they were added.
struct NGramWeights: Sendable {
  /// Packed n-gram of each row.
  private(set) var keys: [UInt64] = []
  /// Where each row's entries begin; one more number behind the last row.
  private(set) var starts: [Int32] = [0]
  /// Class of each entry.
  private(set) var classes: [UInt16] = []
  /// Weight of each entry.
  private(set) var weights: [Float] = []

  /// Makes an empty table with room for rows and entries.
  init(rows: Int = 0, entries: Int = 0) {
    keys.reserveCapacity(rows)
    starts.reserveCapacity(rows + 1)
    classes.reserveCapacity(entries)
    weights.reserveCapacity(entries)
  }

  /// Adds an entry to the row that is being made.
  @inline(__always)
  mutating func add(_ weight: Float, for number: Int) {
    classes.append(UInt16(truncatingIfNeeded: number))
    weights.append(weight)
  }

  /// Ends the row that is being made; a row without entries is left out.
  @inline(__always)
  mutating func endRow(_ key: UInt64) {
    guard Int(starts[starts.count - 1]) < classes.count else { return }
    keys.append(key)
    starts.append(Int32(classes.count))
  }
}
