import PlanModel
import Publishing
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of a report that is being written: in a temporary folder within the report's, until `publish` renames them into
/// place. A class, because files are put from within closures, by several threads.
final class OutputDraft: Sendable {
  private let path: String
  private let temporary: String
  /// Names of the files that differ from those that stand in the folder.
  private let changed = Mutex<Set<String>>([])

  /// Names the report's folder; nothing is written yet.
  init(path: String) {
    self.path = path
    temporary = StagingFolder.path(in: path)
  }

  /// Makes the folders; what a killed run left behind goes.
  func open() throws(InputError) {
    let manager = FileManager.default
    var isFolder = false
    if manager.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
      throw InputError(file: path, problem: "is a file", remedy: "name a folder with --output")
    }
    StagingFolder.removeLeftovers(in: path)
    try told { try manager.createDirectory(atPath: temporary, withIntermediateDirectories: true) }
  }

  /// Writes a file into the draft. What stands in the folder already is left alone: reading is cheaper than writing, and
  /// the file keeps its time.
  func put(_ file: PublishedFile) throws(InputError) {
    guard !CacheFolder.holds("\(path)/\(file.name)", file.contents) else { return }
    try told { try write(file.contents, to: "\(temporary)/\(file.name)") }
    _ = changed.withLock { $0.insert(file.name) }
  }

  /// Makes a file and writes it into the draft, part by part where it comes in parts; such a file is too long to be held
  /// and compared, and always takes the place of the old one.
  func put(_ job: Publisher.Job) throws(InputError) {
    var descriptor: Int32?
    var isWritten = true
    func write(_ part: [UInt8]) {
      if descriptor == nil { descriptor = try? create("\(temporary)/\(job.name)") }
      isWritten = isWritten && descriptor.map { CacheFolder.writeAll(part, to: $0) } ?? false
    }
    let last = job.contents(PartSink(write))
    guard descriptor != nil || !isWritten else { return try put(PublishedFile(name: job.name, contents: last)) }
    write(last)
    try told {
      guard descriptor.map({ close($0) }) == 0, isWritten else { throw POSIXError(.EIO) }
    }
    _ = changed.withLock { $0.insert(job.name) }
  }

  /// Puts the files into their places.
  func publish() throws(InputError) {
    for name in changed.withLock({ $0.sorted() }) {
      guard rename("\(temporary)/\(name)", "\(path)/\(name)") == 0 else {
        throw InputError(file: "\(path)/\(name)", problem: "could not be replaced", remedy: "check the file's rights")
      }
    }
    try told { try FileManager.default.removeItem(atPath: temporary) }
  }

  /// Takes the draft away.
  func abandon() { try? FileManager.default.removeItem(atPath: temporary) }

  private func told(_ body: () throws -> Void) throws(InputError) {
    do {
      try body()
    } catch {
      throw InputError(
        file: path, problem: "the report could not be written", remedy: "check the folder's rights and free space")
    }
  }

  /// Writes a new file. It is not forced to the disk: a crash of the machine may cost the report, which a second run
  /// makes again, and waiting for the disk would cost more than all the work.
  private func write(_ bytes: [UInt8], to file: String) throws {
    let descriptor = try create(file)
    let isWritten = CacheFolder.writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else { throw POSIXError(.EIO) }
  }

  private func create(_ file: String) throws -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    #if canImport(Glibc)
      let descriptor = Glibc.open(file, flags, 0o666)
    #elseif canImport(Musl)
      let descriptor = Musl.open(file, flags, 0o666)
    #else
      let descriptor = Darwin.open(file, flags, 0o666)
    #endif
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return descriptor
  }
}
