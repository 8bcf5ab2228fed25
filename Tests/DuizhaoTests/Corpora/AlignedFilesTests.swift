import Foundation
import PlanArchive
import Testing

@testable import Duizhao

extension AlignmentFilter {
  /// The answer to one line.
  func answer(to line: [UInt8]) -> [UInt8] {
    var answer: [UInt8] = []
    self.answer(to: line) { answer += $0 }
    return answer
  }
}

@Suite struct AlignedFilesTests {
  private func lines(_ filter: AlignmentFilter, _ names: [String]) throws -> String {
    let requests = AlignmentFilter.requests(try CorpusInputs(names, folder: Repository.path("plans")))
    return String(decoding: requests.map { filter.answer(to: $0) }.joined(), as: UTF8.self)
  }

  @Test("plans that went through the filter compare as the documents do")
  func same() throws {
    let pipeline = try Pipeline()
    let folder = try TemporaryFolder()
    let file = try folder.write(try lines(AlignmentFilter(pipeline: pipeline), ["jialing", "jiangmen"]), as: "a.jsonl")
    let read = try AlignedFiles(paths: [file]).source(for: pipeline).all { $0.targets.count }
    #expect(read.map(\.drawn) == read.map(\.plan.targets.count))
    #expect(
      try read.map(\.plan) == pipeline.read(Corpus(folder: Repository.path("plans")).inputs(["jialing", "jiangmen"])))
  }

  @Test("each line has an answer: text, bytes, and what is no request")
  func answers() throws {
    let filter = AlignmentFilter(pipeline: try Pipeline())
    func answer(_ line: String) throws -> AlignedRecord {
      try JSONDecoder().decode(AlignedRecord.self, from: Data(filter.answer(to: Array(line.utf8))))
    }
    let text = "一、任务\\n1．推行行政执法三项制度。"
    #expect(try answer("{\"id\":\"a\",\"text\":\"\(text)\"}").plan?.tasks.count == 1)
    let bytes = Data("一、任务\n1．推行行政执法三项制度。".utf8).base64EncodedString()
    #expect(try answer("{\"file\":\"x/B.txt\",\"base64\":\"\(bytes)\"}").id == "b")
    #expect(try answer("{\"id\":\"a\"}").error != nil)
    #expect(try answer("{\"id\":\"a\",\"base64\":\"!\"}").error != nil)
    #expect(try answer("{\"id\":\"a\",\"path\":\"/nowhere\"}").error?.contains("no such file") == true)
    #expect(try answer("[1]").error != nil)
    #expect(filter.answer(to: [0x20]).isEmpty)
  }

  @Test("records of another version, twice the same plan, and files without a plan are refused")
  func refused() throws {
    let pipeline = try Pipeline()
    let folder = try TemporaryFolder()
    let line = try lines(AlignmentFilter(pipeline: pipeline), ["jialing"])
    let twice = try folder.write(line + line, as: "twice.jsonl")
    let error = #expect(throws: InputError.self) { try AlignedFiles(paths: [twice]).source(for: pipeline) }
    #expect(error?.line == 2)
    let old = try folder.write(
      line.replacingOccurrences(of: "\"engine\":\"\(Pipeline.version)\"", with: "\"engine\":\"0.0.1\""), as: "old.jsonl"
    )
    #expect(throws: InputError.self) { try AlignedFiles(paths: [old]).source(for: pipeline) }
    let empty = try folder.write("\n \n", as: "empty.jsonl")
    #expect(throws: InputError.self) { try AlignedFiles(paths: [empty]) }
    let broken = try folder.write("{\"id\":\"x\",\"plan\":3}\n", as: "broken.jsonl")
    #expect(throws: InputError.self) { try AlignedFiles(paths: [broken]).source(for: pipeline).all { _ in } }
  }
}
