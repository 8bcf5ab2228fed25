extension String {
  /// A string of scalars; appending them one by one to a view takes several times as long.
  @inlinable public init(scalars: some Collection<Unicode.Scalar>) {
    var length = 0
    for scalar in scalars { length += UTF8.width(scalar) }
    self.init(unsafeUninitializedCapacity: length) { bytes in
      var place = 0
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case 0..<0x80:
          bytes[place] = UInt8(truncatingIfNeeded: value)
          place += 1
        case 0x80..<0x800:
          bytes[place] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
          bytes[place + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          place += 2
        case 0x800..<0x10000:
          bytes[place] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
          bytes[place + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          bytes[place + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          place += 3
        default:
          bytes[place] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
          bytes[place + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F)
          bytes[place + 2] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          bytes[place + 3] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          place += 4
        }
      }
      return place
    }
  }
}
