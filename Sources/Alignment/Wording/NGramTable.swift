/// Finds the weights of n-grams: an open-addressed index over `NGramWeights`.
struct NGramTable: Sendable {
  private let rows: NGramWeights
  /// Row number plus one, or 0 for a free place.
  private var places: [Int32]
  private let mask: Int

  /// Indexes the rows; of rows with one key the first is found.
  init(_ rows: NGramWeights) {
    var capacity = 16
    while capacity < rows.keys.count * 2 { capacity *= 2 }
    var places = Array(repeating: Int32(0), count: capacity)
    mask = capacity - 1
    for (number, key) in rows.keys.enumerated() {
      var place = Self.place(key, capacity - 1)
      while places[place] != 0 { place = (place + 1) & (capacity - 1) }
      places[place] = Int32(number + 1)
    }
    self.places = places
    self.rows = rows
  }

  /// Adds an n-gram's weights to the sums of their classes; false where the n-gram is unknown.
  @inline(__always)
  func add(_ key: UInt64, to sums: inout [Float]) -> Bool {
    var place = Self.place(key, mask)
    while places[place] != 0 {
      let row = Int(places[place]) - 1
      if rows.keys[row] == key {
        for index in Int(rows.starts[row])..<Int(rows.starts[row + 1]) {
          sums[Int(rows.classes[index])] += rows.weights[index]
        }
        return true
      }
      place = (place + 1) & mask
    }
    return false
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 29) & mask
  }
}
