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

/// Where an export goes: a file, a folder, or standard output.
package struct ExportTarget: Sendable {
  /// Path as the user gave it; nil for the format's own name in the current folder.
  private let path: String?

  /// Names a target; `-` stands for standard output.
  package init(_ path: String?) {
    self.path = path
  }

  /// True for standard output.
  package var isStandardOutput: Bool { path == "-" }

  /// Says before any work is done that a format cannot go where it shall.
  ///
  /// - Parameter files: number of files that the format writes.
  /// - Throws: `InputError` for standard output and a format that is not one file of text; for an empty path.
  package func check(_ format: ExportFormat, files: Int) throws(InputError) {
    if path?.isEmpty == true {
      throw InputError(problem: "--output is empty", remedy: "name a file or a folder")
    }
    guard isStandardOutput, !format.isText(files: files) else { return }
    throw InputError(
      problem: "--output - takes one file of text, and \(format.rawValue) is \(files == 1 ? "none" : "several files")",
      remedy: files == 1 ? "name a file with --output" : "name a folder with --output")
  }

  /// Writes the files of an export; all or nothing.
  ///
  /// One file goes to the path itself, or under its own name into a folder that stands there or that the path names by
  /// ending with a slash. Several go into a folder, which is made where there is none; nothing else in it is touched.
  ///
  /// - Returns: the path of what was written.
  /// - Throws: `InputError` where it cannot be written; what stood there is left as it was.
  package func write(_ files: [PublishedFile], as format: ExportFormat) throws(InputError) -> String {
    guard files.count == 1, let file = files.first, format.isText(files: 1) || format == .xlsx || format == .qdpx
    else {
      let folder = path ?? format.folder
      try OutputFolder(path: folder).write(files, replacingReport: false)
      return folder
    }
    var target = path ?? file.name
    var isFolder = false
    let stands = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
    if stands && isFolder || target.hasSuffix("/") {
      let folder = target
      while target.hasSuffix("/"), target != "/" { target.removeLast() }
      try OutputFolder(path: folder).write(files, replacingReport: false)
      return "\(target)/\(file.name)"
    }
    try Self.write(file.contents, to: target)
    return target
  }

  /// Writes a file through a neighbour of it.
  private static func write(_ bytes: [UInt8], to target: String) throws(InputError) {
    let neighbour = "\(target).duizhao-\(ProcessInfo.processInfo.processIdentifier)"
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw InputError(
        file: target, problem: "cannot be written", remedy: "check that its folder exists and may be written")
    }
    let isWritten = CacheFolder.writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten, rename(neighbour, target) == 0 else {
      unlink(neighbour)
      throw InputError(file: target, problem: "could not be written", remedy: "check the rights and the free space")
    }
  }
}
