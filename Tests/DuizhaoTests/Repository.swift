import Duizhao
import Foundation

/// The project's own files, found from this file.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func path(_ relative: String) -> String { root.appending(path: relative).path }

  static func bytes(_ relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: relative)))
  }

  /// The five plans, aligned once for every test.
  static let aligned: Result<[AlignedPlan], any Error> = Result {
    try Pipeline().align(Corpus(folder: path("plans")).inputs([]))
  }

  /// Their comparison.
  static let report: Result<ComparisonReport, any Error> = Result { try Pipeline().compare(aligned.get()) }
}

/// A folder that goes away with the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  func write(_ text: String, as name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
