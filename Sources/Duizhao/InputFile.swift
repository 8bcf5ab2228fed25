import PlanModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that the user names, read whole.
enum InputFile {
  /// Largest file that is read: far above any plan, and a bound for a wrong argument.
  static let limit = 256 << 20

  /// The bytes of a file.
  ///
  /// - Throws: `InputError` where it is missing, a folder, too large, or cannot be read.
  static func bytes(of path: String) throws(InputError) -> [UInt8] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(file: path, problem: "no such file", remedy: "check the name")
    }
    guard !isFolder else {
      throw InputError(file: path, problem: "is a folder", remedy: "name a file")
    }
    if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size > limit {
      throw InputError(file: path, problem: "is larger than \(limit >> 20) MB", remedy: "split it")
    }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw InputError(file: path, problem: "cannot be read", remedy: "check the file's rights")
    }
  }

  /// True where the path names a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// True where the path names something.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The names in a folder, sorted.
  static func names(inFolder path: String) throws(InputError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw InputError(file: path, problem: "the folder cannot be read", remedy: "check the folder's rights")
    }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
