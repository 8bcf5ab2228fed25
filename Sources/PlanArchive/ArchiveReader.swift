/// Bytes that are no archive of this version, or were cut or changed.
package struct DamagedArchive: Error {}

/// Reads what `ArchiveWriter` wrote; whatever the bytes, it reads within them or throws.
struct ArchiveReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// True where everything was read.
  var isAtEnd: Bool { offset == bytes.count }

  mutating func int() throws(DamagedArchive) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard offset < bytes.count, shift < 64 else { throw DamagedArchive() }
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  mutating func bool() throws(DamagedArchive) -> Bool {
    guard offset < bytes.count, bytes[offset] < 2 else { throw DamagedArchive() }
    offset += 1
    return bytes[offset - 1] == 1
  }

  mutating func double() throws(DamagedArchive) -> Double {
    guard offset + 8 <= bytes.count else { throw DamagedArchive() }
    var pattern: UInt64 = 0
    for place in 0..<8 { pattern |= UInt64(bytes[offset + place]) << UInt64(place * 8) }
    offset += 8
    return Double(bitPattern: pattern)
  }

  mutating func string() throws(DamagedArchive) -> String {
    let count = try int()
    guard count >= 0, count <= bytes.count - offset else { throw DamagedArchive() }
    defer { offset += count }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<offset + count]), as: UTF8.self)
  }

  mutating func optional<Value>(
    _ body: (inout ArchiveReader) throws(DamagedArchive) -> Value
  ) throws(DamagedArchive) -> Value? {
    try bool() ? try body(&self) : nil
  }

  mutating func optionalString() throws(DamagedArchive) -> String? {
    try bool() ? try string() : nil
  }

  mutating func list<Value>(
    _ body: (inout ArchiveReader) throws(DamagedArchive) -> Value
  ) throws(DamagedArchive) -> [Value] {
    let count = try int()
    // A value takes a byte at least: a changed count cannot ask for more memory than the archive is long.
    guard count >= 0, count <= bytes.count - offset else { throw DamagedArchive() }
    var list: [Value] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try body(&self)) }
    return list
  }

  mutating func symbol<Value: RawRepresentable>(
    _ type: Value.Type
  ) throws(DamagedArchive) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try string()) else { throw DamagedArchive() }
    return value
  }
}
