import Foundation

/// One run of the program as a process.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program built beside the tests.
  static var program: URL {
    let main = Bundle.main.bundleURL
    let folder = main.pathExtension == "xctest" ? main.deletingLastPathComponent() : main
    return folder.appending(path: "duizhao")
  }

  /// Runs with arguments in the project's folder; `input` is given to standard input.
  init(_ arguments: [String], input: String = "") throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = Self.root
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a full pipe would stop both sides.
    func file(_ name: String, _ text: String) throws -> FileHandle {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      return try FileHandle(forUpdating: url)
    }
    process.standardInput = try file("in", input)
    process.standardOutput = try file("out", "")
    process.standardError = try file("err", "")
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: folder.appending(path: "out"), encoding: .utf8)
    errors = try String(contentsOf: folder.appending(path: "err"), encoding: .utf8)
  }

  /// The output as JSON.
  func json() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
