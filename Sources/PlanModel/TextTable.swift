import Synchronization

/// The table behind `TextMemo`. It knows no type of value: code that is general over types asks each value how to copy
/// it, which takes longer than finding it.
final class TextTable: Sendable {
  /// What is known of a kept text; its bytes lie behind it. Bytes and no string: canonical equivalence would take different
  /// texts for one.
  private struct Head {
    let count: Int
    let tag: UInt64
    let value: any AnyObject & Sendable
  }

  /// One piece of memory for a text with its value: each further one would be waited for.
  private final class Entry: ManagedBuffer<Head, UInt8> {
    static func make(_ text: UnsafeBufferPointer<UInt8>, _ tag: UInt64, _ value: any AnyObject & Sendable) -> Entry {
      let entry = Entry.create(minimumCapacity: text.count) { _ in Head(count: text.count, tag: tag, value: value) }
      entry.withUnsafeMutablePointerToElements { bytes in
        if let start = text.baseAddress { bytes.initialize(from: start, count: text.count) }
      }
      return unsafeDowncast(entry, to: Entry.self)
    }

    /// The value, where it was kept for this text and tag.
    func value(for other: UnsafeBufferPointer<UInt8>, _ otherTag: UInt64) -> (any AnyObject & Sendable)? {
      withUnsafeMutablePointers { head, bytes in
        guard head.pointee.tag == otherTag, head.pointee.count == other.count else { return nil }
        let (text, other) = (UnsafeRawBufferPointer(start: bytes, count: other.count), UnsafeRawBufferPointer(other))
        return TextTable.isEqual(text, other) ? head.pointee.value : nil
      }
    }
  }

  /// An entry that is held and let go by hand, so that looking at a text does not count a reference to it.
  ///
  /// Unchecked, because a buffer may be written to; nothing writes to an entry once it is made.
  private struct Held: @unchecked Sendable {
    private let entry: Unmanaged<Entry>

    init(_ entry: Entry) { self.entry = Unmanaged.passRetained(entry) }

    func value(for text: UnsafeBufferPointer<UInt8>, _ tag: UInt64) -> (any AnyObject & Sendable)? {
      entry._withUnsafeGuaranteedRef { $0.value(for: text, tag) }
    }

    func letGo() { entry.release() }
  }

  /// A kept text; side by side, because the table is larger than the nearer caches.
  private struct Place {
    /// Its hash: nearly every text that is not there is refused by it, without a look at what lies here.
    var hash: UInt64
    var entry: Held?
  }

  private final class Shard: Sendable {
    let places: Mutex<[Place]>

    init(count: Int) {
      places = Mutex(Array(repeating: Place(hash: 0, entry: nil), count: count))
    }

    func value(
      at place: Int, _ hash: UInt64, for text: UnsafeBufferPointer<UInt8>, _ tag: UInt64
    ) -> (any AnyObject & Sendable)? {
      places.withLock { places -> (any AnyObject & Sendable)? in
        guard places[place].hash == hash, let entry = places[place].entry else { return nil }
        return entry.value(for: text, tag)
      }
    }

    func put(_ entry: Held, at place: Int, _ hash: UInt64) {
      // The old entry is freed outside the lock.
      places.withLock { places in
        let old = places[place].entry
        places[place] = Place(hash: hash, entry: entry)
        return old
      }?.letGo()
    }

    deinit {
      places.withLock { places in
        for place in places { place.entry?.letGo() }
      }
    }
  }

  /// A part that is held by hand, for the same reason; it lives as long as the table.
  private struct HeldShard: @unchecked Sendable {
    private let shard: Unmanaged<Shard>

    init(_ shard: Shard) { self.shard = Unmanaged.passRetained(shard) }

    func value(
      at place: Int, _ hash: UInt64, for text: UnsafeBufferPointer<UInt8>, _ tag: UInt64
    ) -> (any AnyObject & Sendable)? {
      shard._withUnsafeGuaranteedRef { $0.value(at: place, hash, for: text, tag) }
    }

    func put(_ entry: Held, at place: Int, _ hash: UInt64) {
      shard._withUnsafeGuaranteedRef { $0.put(entry, at: place, hash) }
    }

    func letGo() { shard.release() }
  }

  /// Threads that work on different texts rarely wait for the same part.
  private static var shardBits: UInt64 { 4 }
  /// Longer texts are not kept.
  private static var longest: Int { 2048 }

  private let shards: [HeldShard]
  private let mask: UInt64

  init(bits: Int) {
    let bits = max(bits, Int(Self.shardBits))
    shards = (0..<1 << Self.shardBits).map { _ in HeldShard(Shard(count: 1 << (bits - Int(Self.shardBits)))) }
    mask = 1 << UInt64(bits - Int(Self.shardBits)) - 1
  }

  deinit {
    for shard in shards { shard.letGo() }
  }

  /// The hash of a text with a tag, nil for a text that is too long to be kept, and the value that was kept for it.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ tag: UInt64) -> (hash: UInt64?, value: AnyObject?) {
    guard let hash = Self.hash(text, tag) else { return (nil, nil) }
    let place = Int(truncatingIfNeeded: hash & mask)
    return (hash, shard(hash).value(at: place, hash, for: text, tag))
  }

  func keep(_ value: any AnyObject & Sendable, for text: UnsafeBufferPointer<UInt8>, _ tag: UInt64, _ hash: UInt64) {
    let place = Int(truncatingIfNeeded: hash & mask)
    let entry = Held(Entry.make(text, tag, value))
    shard(hash).put(entry, at: place, hash)
  }

  private func shard(_ hash: UInt64) -> HeldShard { shards[Int(truncatingIfNeeded: hash >> (64 - Self.shardBits))] }

  private static func isEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset + 8 <= left.count {
      if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < left.count {
      if left[offset] != right[offset] { return false }
      offset += 1
    }
    return true
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
