import PlanModel
import PlanReading

/// Answers that the program gave before, kept with the documents in `PlanCache`, under its guarantees.
///
/// An answer is found by the arguments, the folder in which the program was started and the terminal's width, and given
/// again where every file that it was drawn from still says the same (`FileTrace`). Then nothing is parsed, read or
/// compared: what a question costs for the second time is the program's start.
package struct AnswerCache: Sendable {
  /// What a command prints, and how it ends.
  package struct Answer: Hashable, Sendable {
    /// Bytes for standard output.
    package var output: [UInt8]
    /// Exit status: 1 where what was asked about was found.
    package var status: Int32
    /// False where something was told on standard error besides, which a kept answer would leave out.
    package var isWhole: Bool

    package init(output: [UInt8], status: Int32 = 0, isWhole: Bool = true) {
      self.output = output
      self.status = status
      self.isWhole = isWhole
    }
  }

  /// Longer answers are made again each time.
  static let limit = 1 << 20

  private let cache: PlanCache
  private let key: String

  /// The place of the answer to one call of the program; nil where nothing is to be kept.
  ///
  /// - Parameters:
  ///   - arguments: all arguments but the program's name.
  ///   - width: columns of the terminal; nil where output goes elsewhere.
  ///   - folder: folder of the cache; nil for none.
  package init?(arguments: [String], width: Int?, folder: String? = PlanCache.standardFolder) {
    guard let folder, let cache = try? PlanCache(folder: folder) else { return nil }
    self.cache = cache
    let parts = arguments + [width.map(String.init) ?? "-", CacheFolder.absolute(".")]
    // Lengths, so that no two lists of parts read alike.
    key = SHA256.hex(Array(parts.reduce(into: "answer ") { $0 += "\($1.utf8.count):\($1)" }.utf8))
  }

  /// The answer that was given before; nil where there is none, or a file says something else by now.
  package var answer: Answer? {
    cache.read(key) { (payload) -> Answer? in
      guard payload.count >= Self.head else { return nil }
      let count = (0..<4).reduce(0) { $0 | Int(payload[$1]) << ($1 * 8) }
      guard payload.count - Self.head >= count else { return nil }
      guard let trace = FileTrace(archive: payload[Self.head..<(Self.head + count)]), trace.holds(isContent: isContent)
      else {
        return nil
      }
      return Answer(output: Array(payload[(Self.head + count)...]), status: Int32(payload[4]))
    }
  }

  /// Makes an answer and keeps it, with what was asked of files for it.
  package func keeping(_ make: () throws -> Answer) rethrows -> Answer {
    let (answer, trace) = try FileTrace.recording(make)
    if let trace { keep(answer, drawnFrom: trace) }
    return answer
  }

  /// True where bytes have a SHA-256, by the copy that was kept: comparing takes a tenth of hashing.
  private func isContent(_ bytes: [UInt8], sha256: String) -> Bool {
    let isCopy = cache.read(copyKey(sha256)) { copy in
      bytes.withUnsafeBytes { CacheFolder.isEqual($0, UnsafeRawBufferPointer(copy)) }
    }
    return isCopy ?? (SHA256.hex(bytes) == sha256)
  }

  /// Keeps a copy of each file that an answer was drawn from, once for all answers.
  private func keepCopies(of files: [(path: String, sha256: String)]) {
    for (path, sha256) in files where cache.read(copyKey(sha256), { $0.count }) == nil {
      guard let bytes = try? PlanFile.bytes(at: path), SHA256.hex(bytes) == sha256 else { continue }
      cache.keep(bytes, as: copyKey(sha256))
    }
  }

  private func copyKey(_ sha256: String) -> String { SHA256.hex(Array("copy \(sha256)".utf8)) }

  /// Keeps an answer, unless it is too long or not the whole of what was told.
  func keep(_ answer: Answer, drawnFrom trace: FileTrace) {
    guard answer.isWhole, answer.output.count <= Self.limit, let status = UInt8(exactly: answer.status) else { return }
    keepCopies(of: trace.files)
    let archive = trace.archive
    let count = (0..<4).map { UInt8(truncatingIfNeeded: archive.count >> ($0 * 8)) }
    cache.keep(count + [status] + archive + answer.output, as: key)
  }

  /// Bytes before the trace: its length, lowest byte first, and the status.
  private static let head = 5
}
