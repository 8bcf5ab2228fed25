import PlanModel
import Publishing
import Synchronization

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
    let draft = OutputDraft(path: path)
    do throws(InputError) {
      try draft.open()
      for file in files { try draft.put(file) }
      try draft.publish()
    } catch {
      draft.abandon()
      throw error
    }
    if replacingReport { removeStalePages(keeping: Set(files.map(\.name))) }
  }

  /// Writes the files of a report when they are made, by several threads: a large report is not in memory as a whole.
  ///
  /// - Parameters:
  ///   - count: number of files.
  ///   - make: makes a file, by its number; called on any thread.
  ///   - keeping: the files are given back where they are not larger altogether.
  /// - Returns: the files by number; nil where they are too large to be kept.
  /// - Throws: as `write` does; nothing of the new report is left then.
  package func write(
    count: Int, keeping: Int, make: @escaping @Sendable (Int) -> PublishedFile
  ) throws(InputError) -> [PublishedFile]? {
    let draft = OutputDraft(path: path)
    var names: Set<String> = []
    var kept: [PublishedFile]? = []
    var failure: InputError?
    do throws(InputError) {
      try draft.open()
      let total = Mutex(0)
      OrderedWork.run(count: count, window: max(count, 1)) { number -> WrittenFile in
        let file = make(number)
        do throws(InputError) {
          try draft.put(file)
        } catch {
          return WrittenFile(name: file.name, failure: error)
        }
        let isKept = total.withLock { total in
          total += file.contents.count
          return total <= keeping
        }
        return WrittenFile(name: file.name, contents: isKept ? file.contents : nil)
      } deliver: { _, file in
        names.insert(file.name)
        failure = failure ?? file.failure
        guard let contents = file.contents else { return kept = nil }
        kept?.append(PublishedFile(name: file.name, contents: contents))
      }
      if let failure { throw failure }
      try draft.publish()
    } catch {
      draft.abandon()
      throw error
    }
    removeStalePages(keeping: names)
    return kept
  }

  /// A file that stands in the draft.
  private struct WrittenFile: Sendable {
    var name: String
    /// Its bytes, where they are few enough to be kept.
    var contents: [UInt8]?
    var failure: InputError?
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
