/// Postings of n-grams in one open-addressed table.
struct NGramTable: Sendable {
  private var keys: [UInt64]
  private var starts: [Int32]
  private var ends: [Int32]
  private let mask: Int
  /// Class of each entry.
  private(set) var topics: [UInt16] = []
  /// Weight of each entry.
  private(set) var weights: [Float] = []

  init(_ rows: [(key: UInt64, entries: [(topic: Int, weight: Float)])]) {
    var capacity = 16
    while capacity < rows.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    starts = Array(repeating: 0, count: capacity)
    ends = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for row in rows {
      var index = slot(row.key)
      while keys[index] != 0 { index = (index + 1) & mask }
      keys[index] = row.key
      starts[index] = Int32(topics.count)
      for entry in row.entries {
        topics.append(UInt16(truncatingIfNeeded: entry.topic))
        weights.append(entry.weight)
      }
      ends[index] = Int32(topics.count)
    }
  }

  /// Indices of an n-gram's entries; nil where it is unknown.
  @inline(__always)
  func entries(of key: UInt64) -> Range<Int>? {
    var index = slot(key)
    while keys[index] != 0 {
      if keys[index] == key { return Int(starts[index])..<Int(ends[index]) }
      index = (index + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 29) & mask }
}
