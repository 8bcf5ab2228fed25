import Foundation
import Testing

@testable import PlanReading

@Suite("What a run asked of files")
final class FileTraceTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "trace-\(UUID().uuidString)")
  private var file: String { folder.appending(path: "a.txt").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("法治".utf8).write(to: URL(filePath: file))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Each kind of question, with what is true at the start.
  private var trace: FileTrace {
    var trace = FileTrace()
    trace.add(.bytes(file), SHA256.hex(Array("法治".utf8)))
    trace.add(.exists(file + ".none"), "no")
    trace.add(.isFolder(folder.path), "yes")
    trace.add(.isSame(file, file), "yes")
    trace.add(.names(folder.path), "a.txt")
    trace.add(.folders(folder.path), "")
    trace.add(.size(file), "6")
    return trace
  }

  @Test("a trace holds while every file says the same")
  func unchanged() { #expect(trace.holds()) }

  @Test("a file with other contents, or gone, breaks the trace")
  func changedBytes() throws {
    let trace = trace
    try Data("法制".utf8).write(to: URL(filePath: file))
    #expect(!trace.holds())
    try FileManager.default.removeItem(atPath: file)
    #expect(!trace.holds())
  }

  @Test("a file that was missing and is there now breaks the trace, and so does a new name in a listed folder")
  func newFiles() throws {
    var missing = FileTrace()
    missing.add(.exists(file + ".none"), "no")
    var listed = FileTrace()
    listed.add(.names(folder.path), "a.txt")
    #expect(missing.holds() && listed.holds())
    try Data().write(to: URL(filePath: file + ".none"))
    #expect(!missing.holds() && !listed.holds())
  }

  @Test("a trace is read back from its bytes, and from no others")
  func archive() {
    let bytes = trace.archive
    #expect(FileTrace(archive: bytes) == trace)
    #expect(FileTrace(archive: []) == FileTrace())
    for count in 1..<bytes.count where count != bytes.count {
      let cut = FileTrace(archive: bytes.prefix(count))
      // A cut between two questions gives a shorter trace; the cache's checksum refuses that.
      #expect(cut == nil || cut.map { $0.answers.count < trace.answers.count } == true)
    }
    #expect(FileTrace(archive: Array("other\u{0}path\u{0}yes\u{0}".utf8)) == nil)
  }

  @Test("what is read while a trace is made stands in it, bytes and questions")
  func recording() throws {
    let (bytes, made) = try FileTrace.recording { try PlanFile.bytes(at: file) }
    #expect(bytes == Array("法治".utf8))
    // Other tests may ask beside this one.
    #expect(made?.files.contains { $0.path == file && $0.sha256 == SHA256.hex(bytes) } ?? true)
  }

  @Test("a trace of too many questions or bytes is none")
  func limits() {
    var many = FileTrace()
    for number in 0..<(FileTrace.limit.questions + 5) { many.add(.exists("\(number)"), "no") }
    #expect(many.isCut && many.answers.count <= FileTrace.limit.questions + 1)
    var large = FileTrace()
    large.add(.bytes("a"), "", bytes: FileTrace.limit.bytes + 1)
    #expect(large.isCut)
  }
}
