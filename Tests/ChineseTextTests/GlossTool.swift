@testable import ChineseText

/// Does on purpose what the byte-wise gloss tool did: puts `(pinyin)` behind the bytes of certain characters wherever
/// they stand, then reads the bytes as a careless decoder does.
struct GlossTool {
  /// Codes of the glossed characters with their readings.
  var readings: [GBK.Code: String]
  let gbk: GBK

  /// The damaged text and the number of characters that were torn apart; nil where GBK has not all characters.
  func damage(_ text: [Unicode.Scalar]) -> (text: [Unicode.Scalar], torn: Int)? {
    guard let bytes = gbk.bytes(text) else { return nil }
    // Where characters start, so as to count those torn apart.
    var isStart = [Bool](repeating: false, count: bytes.count + 1)
    var offset = 0
    for scalar in text {
      isStart[offset] = true
      offset += scalar.value < 0x80 ? 1 : 2
    }
    var result: [UInt8] = []
    var torn = 0
    var index = 0
    while index < bytes.count {
      if index + 1 < bytes.count, let reading = readings[GBK.Code(bytes[index]) << 8 | GBK.Code(bytes[index + 1])],
        let pinyin = gbk.bytes(Array("(\(reading))".unicodeScalars))
      {
        if !isStart[index] { torn += 1 }
        result += [bytes[index], bytes[index + 1]] + pinyin
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return (gbk.carelessly(result), torn)
  }

  /// A reading with a mark of the fourth tone, as the tool writes them: `gui` → `guì`.
  static func marked(_ letters: String) -> String {
    let marks: [(Character, Character)] = [("a", "à"), ("e", "è"), ("o", "ò"), ("u", "ù"), ("i", "ì"), ("v", "ǜ")]
    for (plain, marked) in marks {
      guard let index = letters.lastIndex(of: plain) else { continue }
      return letters.replacingCharacters(at: index, with: marked)
    }
    return letters
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with character: Character) -> String {
    String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
  }
}

/// A generator of random numbers with a fixed seed (SplitMix64, Steele, Lea and Flood 2014).
struct FixedRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
