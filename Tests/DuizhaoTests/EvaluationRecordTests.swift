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
    // Counts agree to the last; shares to a millionth, since another machine's exponential may round otherwise.
    #expect(measured.topics.given == recorded.topics.given, "run 'make record-evaluation'")
    #expect(measured.topics.right == recorded.topics.right)
    #expect(measured.topics.topics == recorded.topics.topics)
    #expect(abs(measured.topics.f1.low - recorded.topics.f1.low) < 1e-6)
    #expect(abs(measured.topics.calibrationError - recorded.topics.calibrationError) < 1e-6)
    #expect(measured.leaveOnePlanOut?.right == recorded.leaveOnePlanOut?.right)
    #expect(measured.targets == recorded.targets)
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

  @Test("both READMEs tell the figures that are measured", arguments: ["README.md", "README.zh-Hans.md"])
  func readme(file: String) throws {
    let measured = try Self.measured.get()
    let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
    func told(_ value: Double) -> String { String(format: "%.3f", value) }
    for figures in [measured.topics, try #require(measured.leaveOnePlanOut)] {
      let row = [figures.precision, figures.recall].map { "| \(told($0.value)) " }.joined()
      #expect(text.contains(row), "\(file) lacks \(row)")
      #expect(text.contains("\(told(figures.f1.low))–\(told(figures.f1.high))"))
      #expect(text.contains("| \(told(figures.mainTopicAccuracy.value)) |"))
    }
  }

  @Test("a path that is no coded file is named")
  func badPaths() throws {
    #expect(throws: InputError.self) { try CodedCorpus(paths: [Repository.path("README.md")]) }
    #expect(throws: InputError.self) { try CodedCorpus(paths: [Repository.path("none.jsonl")]) }
    #expect(throws: InputError.self) { try CodedCorpus(paths: [Repository.path("plans")]) }
  }
}
