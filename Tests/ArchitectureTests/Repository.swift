import Foundation

/// The files of the package.
struct Repository {
  /// The folder that holds Package.swift.
  let root: URL

  /// The package that this test belongs to.
  static let current = Repository(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent())

  /// Text of a file; nil where it does not exist or is not UTF-8.
  func text(_ path: String) -> String? { try? String(contentsOf: root.appending(path: path), encoding: .utf8) }

  /// Every Swift file under Sources with its imports.
  func sourceFiles() throws -> [Layers.File] {
    try paths(under: "Sources").filter { $0.hasSuffix(".swift") }.map { path in
      let parts = path.split(separator: "/")
      let source = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return Layers.File(module: String(parts[1]), path: path, imports: SwiftImports.read(source))
    }
  }

  /// Paths of the files under a folder, hidden ones left out, sorted.
  func paths(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path(percentEncoded: false))
      .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { path in
        var isFolder: ObjCBool = false
        let full = root.appending(path: path).path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
      }
      .sorted()
  }

  /// Paths of the files that git tracks, sorted; nil where git cannot tell (no git, or an exported archive).
  func trackedPaths() -> [String]? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path(percentEncoded: false), "ls-files", "-z"]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init).sorted()
  }
}
