import PlanModel
import Testing

@testable import Alignment

@Suite struct AlignerTests {
  private func topics(_ text: String, heading: String = "") -> [String] {
    return SmallScheme.aligner.result(AlignmentInput(text: text, heading: heading)).topics.map(\.code)
  }

  @Test("a sentence gets the topic its words name, with these words as evidence")
  func evidence() {
    let result = SmallScheme.aligner.result(AlignmentInput(text: "深化“放管服”改革。"))
    #expect(result.topics.map(\.code) == ["A03"])
    #expect(result.topics.first?.evidence == ["放管服"])
  }

  @Test("evidence of a gap term is the words from its first to its second part")
  func gapEvidence() {
    let result = SmallScheme.aligner.result(AlignmentInput(text: "取消一批许可。"))
    #expect(result.topics.first?.evidence == ["取消一批许可"])
  }

  @Test("a topic that the wording carried, not a term, names the clause that did")
  func clauseEvidence() throws {
    let sentences = (0..<6).map { TrainingSentence(topics: ["A09"], text: "抽取对象与人员\($0)，结果及时公布。") }
    let weights = WordingTraining(sentences: sentences, scheme: SmallScheme.scheme).train()
    var model = SmallScheme.model
    for (place, feature) in Feature.allCases.enumerated() where feature == .clauseWording { model.weights[place] = 20 }
    let aligner = Aligner(
      scheme: SmallScheme.scheme, wording: WordingModel(try WordingTable(text: weights.table, file: "t")), model: model)
    let result = aligner.result(AlignmentInput(text: "各地各部门：抽取对象与人员，健全制度。"))
    #expect(result.topics.map(\.code) == ["A09"])
    #expect(result.topics.first?.evidence == ["抽取对象与人员"])
  }

  @Test("a sentence that is silent on its own subject takes its heading's topic")
  func silent() {
    #expect(topics("完善配套制度。", heading: "深化放管服改革") == ["A03"])
    #expect(topics("完善配套制度。") == [])
  }

  @Test("text that is not Chinese has no topic")
  func notChinese() {
    #expect(topics("Lorem ipsum dolor.", heading: "深化放管服改革") == [])
    #expect(topics("") == [])
  }

  @Test("a very long sentence is read")
  func long() {
    #expect(topics(String(repeating: "完善制度", count: 25_000) + "放管服") == ["A03"])
  }

  @Test("a plan's absent topics name their nearest sentences, best first")
  func nearest() {
    let sentences = ["深化放管服改革。", "开展随机抽查。"].enumerated().map { index, text in
      Sentence(
        id: "x/1/\(index + 1)", text: text, original: text,
        source: SourceRange(start: index * 100, end: index * 100 + text.utf8.count))
    }
    let plan = Plan(
      id: "x", metadata: PlanMetadata(title: "", jurisdiction: Jurisdiction(name: "", level: nil), kind: .plan),
      source: PlanSource(file: "x.txt", sha256: "", format: "text", encoding: "UTF-8", byteCount: 0),
      tasks: [PlanTask(id: "x/1", role: .task, number: "1", title: "", sentences: sentences)])
    let aligned = SmallScheme.aligner.align(plan)
    #expect(aligned.sentences.map { $0.topics.map(\.code) } == [["A03"], []])
    #expect(aligned.nearest["A03"] == nil)
    #expect(aligned.nearest["C07"]?.count == 2)
    #expect(aligned.nearest["C07"]?.allSatisfy { $0.score < 0.5 } == true)
  }
}
