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

  private func model() throws -> WordingModel { WordingModel(try WordingTable(text: weights.table, file: "t")) }

  private func best(_ text: String, _ model: WordingModel) -> Int? {
    let probabilities = model.probabilities(of: MatchText(text)).whole
    return probabilities.indices.max { probabilities[$0] < probabilities[$1] }
  }

  @Test("a trained model tells wording apart, and knows when there is no topic")
  func trained() throws {
    let model = try model()
    #expect(best("规范性文件审核后印发", model) == 0)
    #expect(best("下放许可事项", model) == 2)
    #expect(best("同志们好", model) == SmallScheme.scheme.topics.count)
  }

  @Test("probabilities sum to one; text without known wording gets none")
  func probabilities() throws {
    let model = try model()
    #expect(abs(model.probabilities(of: MatchText("规范性文件")).whole.reduce(0, +) - 1) < 1e-4)
    #expect(model.probabilities(of: MatchText("xyz")).whole.allSatisfy { $0 == 0 })
    #expect(model.probabilities(of: MatchText("")).whole.allSatisfy { $0 == 0 })
  }

  @Test("of two clauses each is heard alone, whatever the other says")
  func clauses() throws {
    let both = try model().probabilities(of: MatchText("规范性文件未经审核不得印发，取消一批行政许可事项。"))
    #expect(both.clauses[0] > both.whole[0])
    #expect(both.clauses[2] > both.whole[2])
  }

  @Test("sentences of documents train it too, headings of parts and lines of units do not")
  func documents() {
    func line(_ text: String, isStructural: Bool = false, namesUnits: Bool = false) -> TrainingDocument.Line {
      TrainingDocument.Line(
        input: AlignmentInput(text: text, namesUnits: namesUnits), topics: ["B05"], isStructural: isStructural)
    }
    let document = TrainingDocument(
      plan: "p", lines: [line("甲乙丙。"), line("丁戊己。", isStructural: true), line("庚辛壬。", namesUnits: true)])
    let table = WordingTraining(sentences: [], documents: [document], scheme: SmallScheme.scheme).train().rows.keys
    #expect(table.contains(CharacterNGrams.keys(of: MatchText("甲乙").scalars[...])[0]))
    #expect(!table.contains(CharacterNGrams.keys(of: MatchText("丁戊").scalars[...])[0]))
    #expect(!table.contains(CharacterNGrams.keys(of: MatchText("庚辛").scalars[...])[0]))
  }

  @Test("training twice gives the same table")
  func deterministic() {
    let isSame = weights.table == weights.table
    #expect(isSame)
  }
}
