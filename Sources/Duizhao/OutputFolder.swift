import PlanModel
import Publishing

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

/// A folder that reports are published into, all or nothing.
///
/// The files are written into a temporary folder inside it first, then renamed into place, so that a full disk or
/// a missing right leaves the old report standing.
public struct OutputFolder: Sendable {
  /// The folder as the user gave it.
  public var path: String

  /// Names a folder; it is made when something is written.
  public init(path: String) {
    self.path = path
  }

  /// Writes the files, and takes away pages of an earlier run that this run does not write.
  ///
  /// - Parameter replacingReport: false for files that are no report: a report that stands in the folder is left alone.
  /// - Throws: `InputError` where the folder cannot be made or written; nothing of the new report is left then.
  package func write(_ files: [PublishedFile], replacingReport: Bool = true) throws(InputError) {
    let manager = FileManager.default
    let temporary = "\(path)/.duizhao-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      var isFolder = false
      if manager.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
        throw InputError(file: path, problem: "is a file", remedy: "name a folder with --output")
      }
      try manager.createDirectory(atPath: temporary, withIntermediateDirectories: true)
      // What stands there already is left alone: reading is cheaper than writing, and the file keeps its time.
      let changed = files.filter { !CacheFolder.holds("\(path)/\($0.name)", $0.contents) }
      for file in changed { try write(file.contents, to: "\(temporary)/\(file.name)") }
      for file in changed { try replace("\(path)/\(file.name)", with: "\(temporary)/\(file.name)") }
      try manager.removeItem(atPath: temporary)
    } catch {
      try? manager.removeItem(atPath: temporary)
      if let error = error as? InputError { throw error }
      throw InputError(
        file: path, problem: "the report could not be written", remedy: "check the folder's rights and free space")
    }
    if replacingReport { removeStalePages(keeping: Set(files.map(\.name))) }
  }

  /// Writes a new file. It is not forced to the disk: a crash of the machine may cost the report, which a second run
  /// makes again, and waiting for the disk would cost more than all the work.
  private func write(_ bytes: [UInt8], to file: String) throws {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    let isWritten = CacheFolder.writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else { throw POSIXError(.EIO) }
  }

  private func replace(_ target: String, with source: String) throws {
    guard rename(source, target) == 0 else {
      throw InputError(file: target, problem: "could not be replaced", remedy: "check the file's rights")
    }
  }

  /// Takes away pages that an earlier run wrote: they bear the generator's mark, and no one else's do.
  private func removeStalePages(keeping names: Set<String>) {
    let manager = FileManager.default
    let mark = Array("<meta name=\"generator\" content=\"Duizhao".utf8)
    for name in ((try? manager.contentsOfDirectory(atPath: path)) ?? []).sorted() {
      guard name.hasSuffix(".html"), !names.contains(name),
        let head = try? Data(contentsOf: URL(filePath: "\(path)/\(name)")).prefix(1024),
        head.firstRange(of: mark) != nil
      else { continue }
      try? manager.removeItem(atPath: "\(path)/\(name)")
    }
  }
}
