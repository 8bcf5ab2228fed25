/// What a look at bytes as UTF-8 finds: how many characters take several bytes, and where bytes are no UTF-8.
struct UTF8Scan: Sendable {
  /// Number of well-formed sequences of two bytes or more.
  private(set) var multibyte = 0
  /// Byte offsets at which no well-formed sequence starts; a sequence cut short counts once.
  private(set) var badPlaces: [Int] = []
  /// True where U+FFFD stands in the bytes: an earlier program could not read what stood there.
  private(set) var hasReplacement = false

  /// Scans bytes (Unicode 15, table 3-7).
  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      // Nearly all Chinese characters.
      if bytes[index] >= 0xE1, bytes[index] <= 0xEC, index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
        bytes[index + 2] & 0xC0 == 0x80
      {
        multibyte += 1
        index += 3
        continue
      }
      let (length, isWhole) = Self.sequence(bytes, at: index)
      if isWhole { multibyte += 1 } else { badPlaces.append(index) }
      if isWhole, bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { hasReplacement = true }
      index += length
    }
  }

  /// Number of bytes of the sequence, or of its longest well-formed start, and whether it is whole.
  private static func sequence(_ bytes: [UInt8], at start: Int) -> (length: Int, isWhole: Bool) {
    let first = bytes[start]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return (1, false)
    }
    for offset in 1..<length {
      guard start + offset < bytes.count, bytes[start + offset] >= low, bytes[start + offset] <= high else {
        return (offset, false)
      }
      (low, high) = (0x80, 0xBF)
    }
    return (length, true)
  }
}

/// A byte-order mark at the start of a file.
enum ByteOrderMark: Hashable {
  case utf8
  case utf16(isBigEndian: Bool)

  /// The mark that the bytes start with; nil for none.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else {
      return nil
    }
  }
}
