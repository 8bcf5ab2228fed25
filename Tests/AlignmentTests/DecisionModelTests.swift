import PlanModel
import Testing

@testable import Alignment

@Suite struct DecisionModelTests {
  @Test("the table that is compiled in reads, and writing it gives it back")
  func roundTrip() throws {
    let model = try DecisionModel.standard()
    let again = try DecisionModel(table: model.table, file: "again")
    #expect(again == model)
    #expect(model.table == EmbeddedData.decisionTable)
  }

  @Test("a damaged table is named with its line")
  func damaged() {
    let error = #expect(throws: InputError.self) { try DecisionModel(table: "bias\tx\n", file: "m.tsv") }
    #expect(error?.line == 1)
    #expect(throws: InputError.self) { try DecisionModel(table: "bias\t1\n", file: "m.tsv") }
    #expect(throws: InputError.self) {
      try DecisionModel(table: SmallScheme.model.table + "other\t1\n", file: "m.tsv")
    }
  }

  @Test("fitting gives weight to evidence that the coded topics share")
  func fitting() throws {
    var examples: [FittingExample] = []
    let texts: [(String, Set<Int>)] = [
      ("开展合法性审查。", [1]), ("深化放管服改革。", [2]), ("取消一批许可。", [2]), ("加强规范性文件合法性审核。", [0]),
    ]
    for (text, topics) in texts {
      var session = AlignmentSession(SmallScheme.aligner)
      let collected = session.collect([AlignmentInput(text: text)])
      examples.append(FittingExample(evidence: try #require(collected[0].evidence), topics: topics))
    }
    let model = DecisionFitting.fit(examples)
    #expect(model.weights[Feature.ownFirst.rawValue] > 0)
    #expect(!model.weights.contains { !$0.isFinite })
  }
}
