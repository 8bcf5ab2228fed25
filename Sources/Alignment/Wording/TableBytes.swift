/// Bytes that stay where they are: a literal of the program, or a copy that is freed with its last user.
///
/// Unchecked, because a pointer is not `Sendable`; nothing ever writes to the bytes.
struct TableBytes: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int
  private let owner: Owner?

  /// Frees the bytes of a copy.
  final class Owner: @unchecked Sendable {
    let start: UnsafeMutableRawPointer

    init(_ bytes: [UInt8]) {
      start = .allocate(byteCount: max(1, bytes.count), alignment: 8)
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyMemory(from: $0) }
    }

    deinit { start.deallocate() }
  }

  /// Bytes at a place that outlives every user, or that `owner` keeps.
  init(base: UnsafeRawPointer, count: Int, owner: Owner?) {
    self.base = base
    self.count = count
    self.owner = owner
  }

  /// A copy.
  init(copying bytes: [UInt8]) {
    let owner = Owner(bytes)
    self.init(base: UnsafeRawPointer(owner.start), count: bytes.count, owner: owner)
  }

  /// A byte; the caller stays within the bytes.
  @inline(__always)
  subscript(_ offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

  /// Eight bytes, the first the lowest.
  @inline(__always)
  func eight(at offset: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Four bytes, the first the lowest.
  @inline(__always)
  func four(at offset: Int) -> UInt32 {
    UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// Two bytes, the first the lower.
  @inline(__always)
  func two(at offset: Int) -> UInt16 {
    UInt16(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  /// Some bytes as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }
}
