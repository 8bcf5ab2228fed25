#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The hidden folder within a report's folder that a run writes into until its files are whole.
enum StagingFolder {
  private static let prefix = ".duizhao-"

  /// The folder of this run.
  static func path(in folder: String) -> String { "\(folder)/\(prefix)\(getpid())" }

  /// Takes away what runs that are no longer alive left behind.
  static func removeLeftovers(in folder: String) {
    for name in CacheFolder.allNames(in: folder) where name.hasPrefix(prefix) {
      guard let writer = pid_t(name.dropFirst(prefix.count)), writer != getpid() else { continue }
      if kill(writer, 0) != 0, errno == ESRCH { remove("\(folder)/\(name)") }
    }
  }

  /// Removes a folder of at most two levels, as reports have them.
  static func remove(_ folder: String) {
    for name in CacheFolder.allNames(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 {
        for inner in CacheFolder.allNames(in: path) { unlink("\(path)/\(inner)") }
        rmdir(path)
      }
    }
    rmdir(folder)
  }
}
