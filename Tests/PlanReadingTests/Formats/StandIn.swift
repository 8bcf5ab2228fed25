import Foundation

/// A script that stands in for a program that the readers run, so that nothing need be installed.
enum StandIn {
  /// Writes a script as a program in a folder of its own, and passes its path.
  static func run(_ script: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "tool").path
    let draft = path + ".draft"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: draft))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: draft)
    try copy(draft, path)
    try body(path)
  }

  /// Copies in another process. A program that this one has open for writing, or a child that another test started
  /// meanwhile, cannot be run ("text file busy").
  private static func copy(_ source: String, _ destination: String) throws {
    let words: [String] = ["cp", "-p", source, destination]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    var status: Int32 = 0
    guard posix_spawnp(&process, "cp", nil, nil, &arguments, environ) == 0, waitpid(process, &status, 0) == process,
      status == 0
    else { throw CocoaError(.fileWriteUnknown) }
  }
}
