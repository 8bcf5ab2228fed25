/// The runs of `length` characters of a task's sentences, to find what two tasks have in the same words.
struct WordingGrams: Sendable {
  /// Number of characters from which a run in the same words is marked: shorter ones are mostly terms of the trade.
  static let length = 8

  /// For each sentence the hashes of its runs, in text order.
  private let sentences: [[UInt64]]
  /// Every hash of the task; open addressing, 0 for a free place.
  private let table: [UInt64]

  /// Hashes the runs of the sentences.
  init(_ texts: [String]) {
    sentences = texts.map(Self.hashes)
    let count = sentences.reduce(0) { $0 + $1.count }
    var size = 16
    while size < count * 2 { size *= 2 }
    var table = [UInt64](repeating: 0, count: size)
    for hash in sentences.joined() {
      var place = Int(truncatingIfNeeded: hash >> 20) & (size - 1)
      while table[place] != 0, table[place] != hash { place = (place + 1) & (size - 1) }
      table[place] = hash
    }
    self.table = table
  }

  /// For each sentence the runs that the other task has too, as ranges of its Unicode scalars, in order, none touching
  /// another.
  func shared(with other: WordingGrams) -> [[Range<Int>]] {
    sentences.map { hashes in
      var ranges: [Range<Int>] = []
      for (start, hash) in hashes.enumerated() where other.contains(hash) {
        let end = start + Self.length
        if let last = ranges.last, last.upperBound >= start {
          ranges[ranges.count - 1] = last.lowerBound..<end
        } else {
          ranges.append(start..<end)
        }
      }
      return ranges
    }
  }

  private func contains(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count - 1)
    while table[place] != 0 {
      if table[place] == hash { return true }
      place = (place + 1) & (table.count - 1)
    }
    return false
  }

  /// A polynomial hash that rolls over the text; never 0.
  private static func hashes(_ text: String) -> [UInt64] {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var power: UInt64 = 1
    for _ in 0..<length { power = power &* base }
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    guard scalars.count >= length else { return [] }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(scalars.count - length + 1)
    var hash: UInt64 = 0
    for (index, scalar) in scalars.enumerated() {
      hash = hash &* base &+ scalar
      if index >= length { hash = hash &- power &* scalars[index - length] }
      if index >= length - 1 { hashes.append(hash == 0 ? 1 : hash) }
    }
    return hashes
  }
}
