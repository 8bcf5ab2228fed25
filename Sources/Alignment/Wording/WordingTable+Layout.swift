extension WordingTable {
  /// How numbers lie in the table.
  enum Layout {
    /// Weights are kept in these parts of one.
    static let steps: Float = 16
    static let weightBits = 9
    /// Largest weight, in steps.
    static let weightLimit = 255
    static let zero: UInt8 = 0x30
    static let keyDigits = 8
    static let startDigits = 4
    static let slotLength = 12
    static let countDigits = 2
    static let entryDigits = 3
    /// In the place of a count: a weight for each class follows.
    static let everyClass = 0xFFF
    static let stepDigits = 2

    /// True where a weight for each class is sooner read than as many entries: from a third of the classes on.
    static func isDense(_ entries: Int, of classes: Int) -> Bool { entries * 3 > classes }

    /// The slot where the search for an n-gram begins.
    @inline(__always)
    static func slot(_ key: UInt64, _ bits: Int) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }

    /// The eight digits of an n-gram, first digit in the lowest byte.
    @inline(__always)
    static func spread(_ key: UInt64) -> UInt64 {
      var spread = (key & 0xFF_FFFF) | (key & 0xFFFF_FF00_0000) << 8
      spread = (spread & 0x0000_0FFF_0000_0FFF) | (spread & 0x00FF_F000_00FF_F000) << 4
      spread = (spread & 0x003F_003F_003F_003F) | (spread & 0x0FC0_0FC0_0FC0_0FC0) << 2
      return spread + 0x3030_3030_3030_3030
    }

    /// A number of some digits.
    @inline(__always)
    static func number(_ bytes: TableBytes, _ place: Int, _ digits: Int) -> Int {
      var number = 0
      for digit in 0..<digits { number |= Int((bytes[place + digit] &- zero) & 0x3F) << (6 * digit) }
      return number
    }

    static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
      for digit in 0..<digits { bytes.append(zero + UInt8(number >> (6 * digit) & 0x3F)) }
    }
  }
}
