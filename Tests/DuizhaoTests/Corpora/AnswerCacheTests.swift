import Foundation
import Testing

@testable import Duizhao
@testable import PlanReading

@Suite("Answers that were given before")
final class AnswerCacheTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "answers-\(UUID().uuidString)")
  private var file: String { folder.appending(path: "plan.txt").path }
  private let answer = AnswerCache.Answer(output: Array("缺项\n".utf8), status: 1)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("依法行政".utf8).write(to: URL(filePath: file))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func cache(_ arguments: [String] = ["gaps", "a"], width: Int? = nil) throws -> AnswerCache {
    try #require(AnswerCache(arguments: arguments, width: width, folder: folder.appending(path: "cache").path))
  }

  private func trace() throws -> FileTrace {
    var trace = FileTrace()
    trace.add(.bytes(file), SHA256.hex(try PlanFile.bytes(at: file)))
    return trace
  }

  @Test("an answer is given again, with its status, to the same arguments and width only")
  func again() throws {
    #expect(try cache().answer == nil)
    try cache().keep(answer, drawnFrom: trace())
    #expect(try cache().answer == answer)
    #expect(try cache(["gaps", "b"]).answer == nil)
    #expect(try cache(["gapsa"]).answer == nil)
    #expect(try cache(width: 80).answer == nil)
  }

  @Test("an answer is not given once a file says something else, even at the same length")
  func changed() throws {
    try cache().keep(answer, drawnFrom: trace())
    try Data("依法行使".utf8).write(to: URL(filePath: file))
    #expect(try cache().answer == nil)
    try Data("依法行政".utf8).write(to: URL(filePath: file))
    #expect(try cache().answer == answer)
  }

  @Test("without the copies of the files an answer still stands; with damaged ones it is made again")
  func copies() throws {
    try cache().keep(answer, drawnFrom: trace())
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: "cache").path)
      .map { folder.appending(path: "cache").appending(path: $0) }
      .filter { !$0.hasDirectoryPath && (try? Data(contentsOf: $0)) != nil }
    let copy = try #require(files.first { (try? Data(contentsOf: $0).suffix(12)) == Data("依法行政".utf8) })
    try FileManager.default.removeItem(at: copy)
    #expect(try cache().answer == answer)
    try Data("damaged".utf8).write(to: copy)
    #expect(try cache().answer == answer)
  }

  @Test("what was also told on standard error, or is too long, is not kept")
  func notKept() throws {
    var partial = answer
    partial.isWhole = false
    try cache().keep(partial, drawnFrom: trace())
    #expect(try cache().answer == nil)
    let long = AnswerCache.Answer(output: Array(repeating: 0x61, count: AnswerCache.limit + 1))
    try cache().keep(long, drawnFrom: trace())
    #expect(try cache().answer == nil)
  }

  @Test("without a folder nothing is kept")
  func noFolder() { #expect(AnswerCache(arguments: ["gaps"], width: nil, folder: nil) == nil) }
}
