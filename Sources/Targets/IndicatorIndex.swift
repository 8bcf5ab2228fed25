/// Tells which indicators a text may name at all: those of which a word begins somewhere in it with its first two
/// characters. Of some three hundred indicators a clause leaves a handful to look at.
struct IndicatorIndex: Sendable {
  /// First two scalars of the words (the second zero for a word of one), ascending, each once.
  private let keys: [UInt64]
  /// For each key, where its numbers begin in `numbers`; one more for the end.
  private let starts: [Int]
  private let numbers: [Int]
  /// A bit for each first scalar by its lowest ten bits: most places of a text fail here.
  private let heads: [UInt64]

  /// Makes an index; `words` holds the words of each indicator.
  init(words: [[Word]]) {
    // Keys with their indicators, packed to be sorted as numbers.
    var pairs: [UInt64] = []
    var heads = [UInt64](repeating: 0, count: 16)
    for (number, list) in words.enumerated() {
      for word in list where word.length > 0 {
        let second = word.length > 1 ? word.text.unicodeScalars.dropFirst().first?.value ?? 0 : 0
        pairs.append(Self.key(word.head, second) << Self.numberBits | UInt64(number))
        heads[Int(word.head >> 6 & 15)] |= 1 << UInt64(word.head & 63)
      }
    }
    pairs.sort()
    var keys: [UInt64] = []
    var starts: [Int] = []
    var numbers: [Int] = []
    var last: UInt64?
    for pair in pairs where pair != last {
      last = pair
      let key = pair >> Self.numberBits
      if keys.last != key {
        keys.append(key)
        starts.append(numbers.count)
      }
      numbers.append(Int(pair & (1 << Self.numberBits - 1)))
    }
    starts.append(numbers.count)
    (self.keys, self.starts, self.numbers, self.heads) = (keys, starts, numbers, heads)
  }

  /// Bits of an indicator's number behind two scalars.
  private static let numberBits: UInt64 = 22

  /// Two scalars of at most 21 bits.
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 21 | UInt64(second) }

  /// Marks the indicators that a text may name.
  func mark(_ text: ScalarText, in marks: inout [Bool]) {
    for index in text.scalars.indices {
      let head = text.scalars[index].value
      guard heads[Int(head >> 6 & 15)] >> UInt64(head & 63) & 1 == 1 else { continue }
      mark(Self.key(head, 0), in: &marks)
      if index + 1 < text.count { mark(Self.key(head, text.scalars[index + 1].value), in: &marks) }
    }
  }

  private func mark(_ key: UInt64, in marks: inout [Bool]) {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return }
    for place in starts[low]..<starts[low + 1] { marks[numbers[place]] = true }
  }
}
