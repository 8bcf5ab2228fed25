import Foundation

/// One run of the program as a process.
///
/// Started and awaited through POSIX: Foundation's `Process.waitUntilExit` now and then missed the end of a child
/// when many tests ran at once, and the whole run stood still.
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

  /// Runs with arguments in the project's folder; `input` is given to standard input, `cache` is the folder of what was
  /// read before.
  init(_ arguments: [String], input: String = "", cache: String = "off") throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0).path }
    try Data(input.utf8).write(to: URL(filePath: files[0]))

    // Files, not pipes: a full pipe would stop both sides. The shell changes the folder and becomes the program.
    let script = #"cd "$0" && exec "$@" <"$IN" >"$OUT" 2>"$ERR""#
    let words = ["/bin/sh", "-c", script, Self.root.path, Self.program.path] + arguments
    let environment =
      ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
      + ["IN=\(files[0])", "OUT=\(files[1])", "ERR=\(files[2])", "DUIZHAO_CACHE=\(cache)"]
    status = try Self.run(words, environment)
    output = try String(contentsOf: URL(filePath: files[1]), encoding: .utf8)
    errors = try String(contentsOf: URL(filePath: files[2]), encoding: .utf8)
  }

  /// Starts a program and waits for its end.
  private static func run(_ words: [String], _ environment: [String]) throws -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, words[0], nil, nil, &arguments, &variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    var result: Int32 = 0
    while waitpid(child, &result, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.ECHILD) }
    }
    // The low seven bits tell of a signal, the next byte is the exit status.
    return result & 0x7F == 0 ? result >> 8 & 0xFF : 128 + result & 0x7F
  }

  /// The output as JSON.
  func json() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
