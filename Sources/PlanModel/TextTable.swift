import Synchronization

/// The table behind `TextMemo`. It knows no type of value: code that is general over types asks each value how to copy
/// it, which takes longer than finding it.
final class TextTable: Sendable {
  private final class Entry: Sendable {
    // Bytes and no string: canonical equivalence would take different texts for one.
    let text: [UInt8]
    let tag: UInt64
    let value: any AnyObject & Sendable

    init(text: [UInt8], tag: UInt64, value: any AnyObject & Sendable) {
      self.text = text
      self.tag = tag
      self.value = value
    }

    func holds(_ other: UnsafeBufferPointer<UInt8>, _ otherTag: UInt64) -> Bool {
      guard tag == otherTag, text.count == other.count else { return false }
      return text.withUnsafeBytes { text in
        let other = UnsafeRawBufferPointer(other)
        var offset = 0
        while offset + 8 <= text.count {
          if text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          {
            return false
          }
          offset += 8
        }
        while offset < text.count {
          if text[offset] != other[offset] { return false }
          offset += 1
        }
        return true
      }
    }
  }

  private final class Shard: Sendable {
    let entries: Mutex<[Entry?]>

    init(count: Int) { entries = Mutex(Array(repeating: nil, count: count)) }
  }

  /// Threads that work on different texts rarely wait for the same part.
  private static var shardBits: UInt64 { 4 }
  /// Longer texts are not kept.
  private static var longest: Int { 2048 }

  private let shards: [Shard]
  private let mask: UInt64

  init(bits: Int) {
    let bits = max(bits, Int(Self.shardBits))
    shards = (0..<1 << Self.shardBits).map { _ in Shard(count: 1 << (bits - Int(Self.shardBits))) }
    mask = 1 << UInt64(bits - Int(Self.shardBits)) - 1
  }

  func value(of text: UnsafeBufferPointer<UInt8>, _ tag: UInt64, _ hash: UInt64) -> AnyObject? {
    let shard = shards[Int(truncatingIfNeeded: hash >> (64 - Self.shardBits))]
    let place = Int(truncatingIfNeeded: hash & mask)
    let known = shard.entries.withLock { $0[place] }
    guard let known, known.holds(text, tag) else { return nil }
    return known.value
  }

  func keep(_ value: any AnyObject & Sendable, for text: UnsafeBufferPointer<UInt8>, _ tag: UInt64, _ hash: UInt64) {
    let shard = shards[Int(truncatingIfNeeded: hash >> (64 - Self.shardBits))]
    let place = Int(truncatingIfNeeded: hash & mask)
    let entry = Entry(text: Array(text), tag: tag, value: value)
    // The old entry is freed outside the lock.
    let old = shard.entries.withLock { entries in
      let old = entries[place]
      entries[place] = entry
      return old
    }
    _ = old
  }

  /// Eight bytes at a time, multiplied by the 64-bit prime of FNV and folded; hostile texts can only push each other out.
  /// Nil for a text that is too long to be kept.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: UInt64) -> UInt64? {
    guard bytes.count <= longest else { return nil }
    var hash = (0xCBF2_9CE4_8422_2325 ^ tag &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01B3
      hash ^= hash >> 29
      offset += 8
    }
    while offset < raw.count {
      hash = (hash ^ UInt64(raw[offset])) &* 0x100_0000_01B3
      offset += 1
    }
    hash ^= hash >> 32
    return hash &* 0x9E37_79B9_7F4A_7C15
  }
}
