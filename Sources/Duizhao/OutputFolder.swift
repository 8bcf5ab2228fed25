import PlanModel
import Publishing

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
    try draft { draft throws(InputError) in
      for file in files { try draft.put(file) }
    }
    if replacingReport { removeStalePages(keeping: Set(files.map(\.name))) }
  }

  /// Makes and writes the files of a report, each on the thread that makes it: while one is written, another is drawn.
  ///
  /// - Returns: the files in the order of reading.
  /// - Throws: as `write` does; nothing of the new report is left then.
  package func writeAtOnce(_ jobs: [Publisher.Job]) throws(InputError) -> [PublishedFile] {
    var files: [(place: Int, file: PublishedFile)] = []
    try draft { draft throws(InputError) in
      let made = OrderedWork.map(count: jobs.count) { index -> Result<PublishedFile, InputError> in
        let file = jobs[index].file()
        do throws(InputError) {
          try draft.put(file)
          return .success(file)
        } catch {
          return .failure(error)
        }
      }
      for (job, file) in zip(jobs, made) { files.append((job.place, try file.get())) }
    }
    removeStalePages(keeping: Set(jobs.map(\.name)))
    return files.sorted { $0.place < $1.place }.map(\.file)
  }

  /// Makes and writes the files of a report one after the other, so that a large report is not in memory as a whole.
  ///
  /// - Throws: as `write` does; nothing of the new report is left then.
  package func write(_ jobs: [Publisher.Job]) throws(InputError) {
    try draft { draft throws(InputError) in
      for job in jobs { try draft.put(job) }
    }
    removeStalePages(keeping: Set(jobs.map(\.name)))
  }

  /// Makes a draft, has files put into it and publishes it; nothing of it is left where one of these fails.
  private func draft(_ put: (OutputDraft) throws(InputError) -> Void) throws(InputError) {
    let draft = OutputDraft(path: path)
    do throws(InputError) {
      try draft.open()
      try put(draft)
      try draft.publish()
    } catch {
      draft.abandon()
      throw error
    }
  }

  /// Takes away pages that an earlier run wrote: they bear the generator's mark, and no one else's do.
  private func removeStalePages(keeping names: Set<String>) {
    let manager = FileManager.default
    let mark = Array("<meta name=\"generator\" content=\"Duizhao".utf8)
    for name in ((try? manager.contentsOfDirectory(atPath: path)) ?? []).sorted() {
      guard name.hasSuffix(".html"), !names.contains(name),
        CacheFolder.begins("\(path)/\(name)", with: mark)
      else { continue }
      try? manager.removeItem(atPath: "\(path)/\(name)")
    }
  }
}
