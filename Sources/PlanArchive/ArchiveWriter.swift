/// Writes values as bytes: numbers in as few bytes as they need, strings as length and UTF-8.
struct ArchiveWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 16) }

  /// A number in groups of seven bits, lowest first (LEB128); negative ones are folded in (zigzag).
  mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1))))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A truth value.
  mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// A number, bit for bit.
  mutating func write(_ value: Double) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(shift)))
    }
  }

  /// A string.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// A value that may be missing.
  mutating func write<Value>(_ value: Value?, _ body: (inout ArchiveWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// A string that may be missing.
  mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  /// A list.
  mutating func write<Value>(_ list: [Value], _ body: (inout ArchiveWriter, Value) -> Void) {
    write(list.count)
    for value in list { body(&self, value) }
  }
}
