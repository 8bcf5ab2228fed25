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

extension [Unicode.Scalar] {
  /// The scalars of a string, read from its bytes, which are valid UTF-8: an array of the string's view takes several
  /// times as long.
  package init(scalarsOf string: String) {
    var string = string
    self = string.withUTF8 { bytes in
      let length = bytes.count { $0 & 0xC0 != 0x80 }
      return [Unicode.Scalar](unsafeUninitializedCapacity: length) { scalars, count in
        var (index, made) = (0, 0)
        while index < bytes.count {
          let (scalar, width) = Self.scalar(bytes, at: index)
          // Memory that holds nothing yet may only be initialised.
          scalars.initializeElement(at: made, to: scalar)
          made += 1
          index += width
        }
        count = made
      }
    }
  }

  /// The scalar that begins at an index, and its number of bytes.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, width: Int) {
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    let first = UInt32(bytes[index])
    switch first {
    case 0..<0x80: return (Unicode.Scalar(UInt8(truncatingIfNeeded: first)), 1)
    case 0x80..<0xE0: return (Unicode.Scalar((first & 0x1F) << 6 | rest(1)) ?? "\u{FFFD}", 2)
    case 0xE0..<0xF0: return (Unicode.Scalar((first & 0xF) << 12 | rest(1) << 6 | rest(2)) ?? "\u{FFFD}", 3)
    default:
      return (Unicode.Scalar((first & 0x7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)) ?? "\u{FFFD}", 4)
    }
  }
}
