import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite struct GoldSentenceTests {
  @Test("the coded sentences of the three open plans read", arguments: ["sichuan", "huangshi", "jialing"])
  func fixtures(plan: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Fixtures/gold/\(plan).jsonl"))
    let sentences = try GoldSentence.read([UInt8](data), file: "\(plan).jsonl")
    #expect(sentences.allSatisfy { $0.plan == plan })
    #expect(sentences.count > 100)
  }

  @Test("a bad line is named")
  func badLine() {
    let error = #expect(throws: InputError.self) {
      try GoldSentence.read(Array("\n{\"id\": 3}\n".utf8), file: "g.jsonl")
    }
    #expect(error?.line == 2)
  }

  @Test("an empty file is refused")
  func empty() {
    #expect(throws: InputError.self) { try GoldSentence.read([], file: "g.jsonl") }
  }
}
