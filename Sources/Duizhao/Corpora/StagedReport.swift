import PlanModel
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A report that is written piece by piece beside the old one, and takes its place when it is whole.
///
/// Until `commit` the old report stands; a run that is killed leaves a hidden folder behind, which the next one removes.
final class StagedReport {
  private let folder: String
  private let staging: String
  private var open: [String: Int32] = [:]
  private(set) var names: [String] = []
  private var kept: Set<String> = []

  /// Opens a report in a folder.
  ///
  /// - Throws: `InputError` where the folder cannot be made.
  init(_ folder: String) throws(InputError) {
    self.folder = folder
    staging = StagingFolder.path(in: folder)
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      path += path.isEmpty && part.isEmpty ? "/" : path.isEmpty || path == "/" ? String(part) : "/\(part)"
      mkdir(path, 0o777)
    }
    var status = stat()
    if stat(folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw InputError(file: folder, problem: "is a file", remedy: "name a folder with --output")
    }
    StagingFolder.removeLeftovers(in: folder)
    // Of an earlier run that had this one's number.
    StagingFolder.remove(staging)
    guard mkdir(staging, 0o777) == 0 else { throw failure() }
  }

  /// Makes a folder of the report.
  func makeFolder(_ name: String) throws(InputError) {
    guard mkdir("\(staging)/\(name)", 0o777) == 0 || errno == EEXIST else { throw failure() }
  }

  /// Writes a file.
  func write(_ name: String, _ bytes: [UInt8]) throws(InputError) {
    try append(bytes, to: name)
    try finish(name)
  }

  /// Writes on in a file, which is made when it is first written to.
  func append(_ bytes: [UInt8], to name: String) throws(InputError) {
    let descriptor: Int32
    if let known = open[name] {
      descriptor = known
    } else {
      descriptor = systemOpen("\(staging)/\(name)")
      guard descriptor >= 0 else { throw failure() }
      open[name] = descriptor
      names.append(name)
    }
    guard CacheFolder.writeAll(bytes, to: descriptor) else { throw failure() }
  }

  /// Closes a file.
  func finish(_ name: String) throws(InputError) {
    guard let descriptor = open.removeValue(forKey: name) else { return }
    guard close(descriptor) == 0 else { throw failure() }
  }

  /// Leaves a file as it stands in the old report.
  func keep(_ name: String) { kept.insert(name) }

  /// Puts every file into its place; index.html last, so that a reader sees the new report whole.
  func commit() throws(InputError) {
    for name in open.keys.sorted() { try finish(name) }
    for name in names where name.contains("/") {
      mkdir("\(folder)/\(name.prefix { $0 != "/" })", 0o777)
    }
    for name in names.filter({ $0 != "index.html" }) + names.filter({ $0 == "index.html" }) {
      guard rename("\(staging)/\(name)", "\(folder)/\(name)") == 0 else { throw failure() }
    }
    discard()
    removeStalePages()
  }

  /// Takes away pages of an earlier report that this one does not have: they bear the generator's mark.
  private func removeStalePages() {
    let mine = kept.union(names)
    for folder in ["", "corpus-plans/"] {
      for name in CacheFolder.allNames(in: "\(self.folder)/\(folder)") {
        let isPage = folder.isEmpty ? name.hasPrefix("group-") || name.hasPrefix("topic-") : true
        guard isPage, name.hasSuffix(".html"), !mine.contains(folder + name) else { continue }
        if CacheFolder.begins("\(self.folder)/\(folder)\(name)", with: Self.mark) {
          unlink("\(self.folder)/\(folder)\(name)")
        }
      }
    }
  }

  private static let mark = Array("<meta name=\"generator\" content=\"Duizhao".utf8)

  /// Takes away what was not committed.
  func discard() {
    for descriptor in open.values { close(descriptor) }
    open = [:]
    StagingFolder.remove(staging)
  }

  private func systemOpen(_ path: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    #elseif canImport(Musl)
      Musl.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    #else
      Darwin.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    #endif
  }

  private func failure() -> InputError {
    discard()
    return InputError(
      file: folder, problem: "the report could not be written", remedy: "check the folder's rights and free space")
  }
}
