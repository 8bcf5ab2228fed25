import Duizhao
import Foundation
import Testing

@Suite struct EvaluationRecordTests {
  /// Measured once for every test.
  private static let measured = Result { () throws -> AccuracyReport in
    try Pipeline().evaluate(CodedCorpus(paths: [Repository.path("Tests/Fixtures/gold")]))
  }

  @Test("the recorded evaluation is what is measured now")
  func record() throws {
    let measured = try Self.measured.get()
    let recorded = try JSONDecoder().decode(
      AccuracyReport.self, from: Data(try Repository.bytes("Sources/Duizhao/Data/evaluation.json")))
    #expect(abs(measured.topics.f1.value - recorded.topics.f1.value) < 1e-9, "run 'make record-evaluation'")
    let isSame = measured == recorded
    #expect(isSame, "run 'make record-evaluation'")
  }

  @Test("accuracy on the open plans does not fall below what was reached")
  func floor() throws {
    let measured = try Self.measured.get()
    #expect(measured.topics.f1.value >= 0.75)
    #expect(try #require(measured.leaveOnePlanOut).f1.value >= 0.75)
    #expect(try #require(measured.targets).f1 >= 0.9)
  }

  @Test("the compiled-in record is the file's")
  func drift() throws {
    let isSame = Array(EmbeddedData.evaluation.utf8) == (try Repository.bytes("Sources/Duizhao/Data/evaluation.json"))
    #expect(isSame, "run 'make generate'")
  }

  @Test("a path that is no coded file is named")
  func badPaths() throws {
    #expect(throws: InputError.self) { try CodedCorpus(paths: [Repository.path("README.md")]) }
    #expect(throws: InputError.self) { try CodedCorpus(paths: [Repository.path("none.jsonl")]) }
    #expect(throws: InputError.self) { try CodedCorpus(paths: [Repository.path("plans")]) }
  }
}
