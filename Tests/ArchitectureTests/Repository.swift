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
  ///
  /// Through popen: Foundation's `Process` now and then missed the end of a child when many tests ran at once.
  func trackedPaths() -> [String]? {
    let folder = root.path(percentEncoded: false).replacing("'", with: "'\\''")
    guard let git = popen("git -C '\(folder)' ls-files -z 2>/dev/null", "r") else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, git), count > 0 { bytes += buffer[..<count] }
    guard pclose(git) == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\0").map(String.init).sorted()
  }
}
