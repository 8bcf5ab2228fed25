/// Finds the weights of n-grams: an index over `NGramWeights`.
struct NGramTable: Sendable {
  private let rows: NGramWeights
  /// The row of each n-gram.
  private let numbers: KeyNumbers

  /// Indexes the rows, of which no two have one n-gram.
  init(_ rows: NGramWeights) {
    var numbers = KeyNumbers(capacity: rows.keys.count)
    for key in rows.keys { _ = numbers.number(of: key) }
    precondition(numbers.count == rows.keys.count, "an n-gram has one row")
    self.numbers = numbers
    self.rows = rows
  }

  /// Adds an n-gram's weights to the sums of their classes; false where the n-gram is unknown.
  @inline(__always)
  func add(_ key: UInt64, to sums: inout [Float]) -> Bool {
    guard let row = numbers.find(key).map({ Int($0) }) else { return false }
    for index in Int(rows.starts[row])..<Int(rows.starts[row + 1]) {
      sums[Int(rows.classes[index])] += rows.weights[index]
    }
    return true
  }
}
