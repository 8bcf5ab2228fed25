import Foundation
import PlanModel
import Taxonomy
import Testing

@testable import Alignment

@Suite struct WordingTests {
  private let sentences = [
    TrainingSentence(topics: ["B05"], text: "对行政规范性文件开展合法性审核。"),
    TrainingSentence(topics: ["B05"], text: "规范性文件未经审核不得印发。"),
    TrainingSentence(topics: ["A03"], text: "取消一批行政许可事项。"),
    TrainingSentence(topics: ["A03"], text: "下放行政许可审批权限。"),
    TrainingSentence(topics: [], text: "各位代表，同志们。"),
    TrainingSentence(topics: [], text: "同志们，各位代表，大家好。"),
  ]

  private var weights: WordingWeights {
    var settings = WordingTraining.Settings()
    settings.leastExamples = 1
    settings.leastWeight = 0.05
    return WordingTraining(sentences: sentences, scheme: SmallScheme.scheme, settings: settings).train()
  }

  private func best(_ text: String, _ model: WordingModel) -> Int? {
    let probabilities = model.probabilities(of: MatchText(text).scalars[...])
    return probabilities.indices.max { probabilities[$0] < probabilities[$1] }
  }

  @Test("a trained model tells wording apart, and knows when there is no topic")
  func trained() {
    let model = WordingModel(weights)
    #expect(best("规范性文件审核后印发", model) == 0)
    #expect(best("下放许可事项", model) == 2)
    #expect(best("同志们好", model) == SmallScheme.scheme.topics.count)
  }

  @Test("probabilities sum to one; text without known wording gets none")
  func probabilities() {
    let known = WordingModel(weights).probabilities(of: MatchText("规范性文件").scalars[...])
    #expect(abs(known.reduce(0, +) - 1) < 1e-4)
    #expect(WordingModel(weights).probabilities(of: MatchText("xyz").scalars[...]).allSatisfy { $0 == 0 })
  }

  @Test("training twice gives the same table, and the table reads back")
  func roundTrip() throws {
    let table = weights.table
    #expect(table == weights.table)
    let again = try WordingWeights(table: table, file: "t")
    #expect(again.table == table)
  }

  @Test("a table of another version or cut short is refused with the line and the remedy")
  func damaged() {
    let other = #expect(throws: InputError.self) { try WordingWeights(table: "# else\n", file: "m") }
    #expect(other?.remedy.contains("train") == true)
    #expect(throws: InputError.self) { try WordingWeights(table: weights.table + "甲", file: "m") }
    #expect(throws: InputError.self) { try WordingWeights(table: WordingWeights.format + "\nA B\n1 2\n", file: "m") }
  }

  @Test("the compiled-in model reads, and is the file's")
  func standard() throws {
    #expect(try WordingWeights.standard().topics.count == 128)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = try String(
      contentsOf: root.appending(path: "Sources/Alignment/Data/wording-model.txt"), encoding: .utf8)
    let isSame = EmbeddedData.wordingModel == file
    #expect(isSame, "run 'make generate'")
  }
}
