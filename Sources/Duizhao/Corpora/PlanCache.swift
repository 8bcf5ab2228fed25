import PlanArchive
import PlanModel
import PlanReading

/// Documents that were read and aligned before, kept as files.
///
/// An entry's name is a hash of everything that it depends on: the document's bytes, its id, name and manifest entry;
/// its folder is one for each program and taxonomy. So an entry is never out of date, only no longer asked for.
///
/// Guarantees: (1) with or without the cache, whatever it holds, the results are the same; an entry that is cut, changed
/// or of another version counts as missing; (2) entries are written beside their place and renamed into it, so that
/// concurrent runs and ones that are killed leave whole entries only; (3) a cache that cannot be written (no right, no
/// space) costs time and is no error; (4) deleting it at any moment is safe.
public struct PlanCache: Sendable {
  private let store: CacheFolder

  /// The cache in a folder, for a taxonomy: the one that is compiled in, or that of a file. Nothing is made or read in
  /// the folder before it is needed.
  ///
  /// - Throws: `InputError` where the taxonomy's file cannot be read.
  public init(folder: String, taxonomy path: String? = nil) throws(InputError) {
    // What is compiled in is told by the program's own identity.
    let taxonomy = try path.map { path throws(InputError) in try Pipeline.taxonomyDigest(at: path) } ?? "standard"
    let program = "\(Pipeline.version)\n\(CacheFolder.programIdentity)\n\(taxonomy)\n"
    store = CacheFolder(root: folder, generation: String(SHA256.hex(Array(program.utf8)).prefix(16)))
  }

  /// The folder of the user's caches: `$DUIZHAO_CACHE`, else `duizhao` in `$XDG_CACHE_HOME` or `~/.cache`; nil where
  /// neither is known, and where `$DUIZHAO_CACHE` is `off`.
  public static var standardFolder: String? {
    if let named = CacheFolder.environment("DUIZHAO_CACHE") { return named == "off" ? nil : named }
    if let base = CacheFolder.environment("XDG_CACHE_HOME") { return "\(base)/duizhao" }
    return CacheFolder.environment("HOME").map { "\($0)/.cache/duizhao" }
  }

  /// The name of a document's entry.
  func key(of bytes: [UInt8], _ input: PlanInput) -> String {
    var parts = [SHA256.hex(bytes), input.id, input.path.split(separator: "/").last.map(String.init) ?? input.path]
    if let metadata = input.metadata {
      let period = metadata.period.map { "\($0.from)-\($0.to)" }
      parts += ["+", metadata.title, metadata.jurisdiction.name, metadata.kind.rawValue]
      // A missing value is not an empty one.
      let optional = [
        metadata.jurisdiction.level?.rawValue, period, metadata.issued, metadata.issuer, metadata.documentNumber,
      ]
      parts += optional.map { $0.map { "=\($0)" } ?? "-" }
    }
    // Lengths, so that no two lists of parts read alike.
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    return SHA256.hex(Array(text.utf8))
  }

  /// The plan of an entry; nil where there is none, or none that is whole.
  func plan(_ key: String) -> ReadPlan? {
    read(key) { payload in try? ReadPlan(archive: payload) }
  }

  /// The payload of an entry, given to `body`; nil where there is none, or none that is whole.
  func read<Value>(_ key: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard let bytes = store.read(key) else { return nil }
    return bytes.withUnsafeBufferPointer { Self.payload($0).flatMap(body) }
  }

  /// Keeps a plan.
  func keep(_ plan: ReadPlan, as key: String) { keep(plan.archive, as: key) }

  /// Keeps a payload.
  func keep(_ archive: [UInt8], as key: String) {
    let sum = archive.withUnsafeBufferPointer { Self.checksum($0) }
    store.write(Self.mark + (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 * 8)) } + archive, as: key)
  }

  /// What a report on a corpus keeps of the plan with a key, in a language; nil where it was never made.
  func item(_ key: String, _ language: Language) -> StoredItem? {
    read(itemKey(key, language)) { try? StoredItem(archive: $0) }
  }

  /// Keeps what a report on a corpus keeps.
  func keep(_ item: StoredItem, as key: String, _ language: Language) {
    keep(item.archive, as: itemKey(key, language))
  }

  /// What the plan with a key adds to a plan's peers; nil where it was never made.
  func peer(_ key: String) -> StoredPeer? { read(peerKey(key)) { try? StoredPeer(archive: $0) } }

  /// Keeps what a plan adds to a plan's peers.
  func keep(_ peer: StoredPeer, as key: String) { keep(peer.archive, as: peerKey(key)) }

  private func peerKey(_ key: String) -> String { SHA256.hex(Array("peer \(key)".utf8)) }

  private func itemKey(_ key: String, _ language: Language) -> String {
    SHA256.hex(Array("item \(language.rawValue) \(key)".utf8))
  }

  /// Reports of more bytes are made again each time.
  private static let reportLimit = 64 << 20

  /// What a report is made from: its documents, in order, the language, and the folder as it was named, which the run
  /// tells; nil where a document cannot be read.
  package func question(_ inputs: CorpusInputs, language: Language, folder: String) -> String? {
    var keys = [language.rawValue, folder]
    for (input, _) in inputs.inputs {
      guard let bytes = try? PlanFile.bytes(at: input.path) else { return nil }
      keys.append(key(of: bytes, input))
    }
    return SHA256.hex(Array(keys.joined(separator: " ").utf8))
  }

  /// The report that was last published into a folder, where it answers the same question.
  package func report(in folder: String, answering question: String) -> StoredReport? {
    read(slot(folder)) { try? StoredReport(archive: $0, answering: question) }
  }

  /// Keeps a report, in place of the last one of its folder.
  package func keep(_ report: StoredReport, in folder: String) {
    guard report.files.reduce(0, { $0 + $1.contents.count }) <= Self.reportLimit else { return }
    keep(report.archive, as: slot(folder))
  }

  /// One entry for each folder that reports go into.
  private func slot(_ folder: String) -> String {
    SHA256.hex(Array("report \(CacheFolder.absolute(folder))".utf8))
  }

  private static let mark = Array("DUIZHAO1".utf8)

  /// What stands behind mark and checksum, where both are right.
  private static func payload(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard bytes.count > 16, bytes.prefix(8).elementsEqual(mark) else { return nil }
    let payload = UnsafeBufferPointer(rebasing: bytes[16...])
    let sum = checksum(payload)
    for place in 0..<8 where bytes[8 + place] != UInt8(truncatingIfNeeded: sum >> UInt64(place * 8)) { return nil }
    return payload
  }

  /// A checksum against accidents, not against forgers: eight bytes at a time, multiplied by the 64-bit prime of FNV
  /// and folded.
  static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      sum = (sum ^ UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))) &* 0x100_0000_01B3
      sum ^= sum >> 29
      offset += 8
    }
    while offset < raw.count {
      sum = (sum ^ UInt64(raw[offset])) &* 0x100_0000_01B3
      offset += 1
    }
    return sum ^ sum >> 32
  }
}
