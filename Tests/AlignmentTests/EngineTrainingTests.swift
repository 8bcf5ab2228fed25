import PlanModel
import Taxonomy
import Testing

@testable import Alignment

@Suite struct EngineTrainingTests {
  private func line(_ text: String, _ topics: [String], heading: String = "", namesUnits: Bool = false)
    -> TrainingDocument.Line
  {
    TrainingDocument.Line(
      input: AlignmentInput(text: text, heading: heading, namesUnits: namesUnits), topics: topics, isStructural: false)
  }

  private var plan: TrainingDocument {
    TrainingDocument(
      plan: "p",
      lines: [
        line("1.加强合法性审核。", ["B05"], heading: "加强合法性审核"), line("规范性文件合法性审核到位。", ["B05", "C07"], heading: "加强合法性审核"),
        line("（责任单位：司法局）", [], heading: "加强合法性审核", namesUnits: true),
      ])
  }

  @Test("a plan's sentences become examples in three contexts, and its titles carry silent sentences")
  func examples() {
    let examples = FittingExample.examples(of: plan, by: SmallScheme.aligner)
    #expect(examples.count == 2 * 3 + 1)
    #expect(examples.filter(\.isWhole).count == 2)
    #expect(examples[1].topics == [0, 1])
  }

  @Test("a silent sentence has no topic where the title that gave it one is taken away, nor does it train the wording")
  func silence() {
    var silent = plan
    silent.lines[1] = line("甲乙丙丁。", ["B05"], heading: "加强合法性审核")
    let examples = FittingExample.examples(of: silent, by: SmallScheme.aligner).dropLast()
    #expect(examples.enumerated().filter { $0.offset % 2 == 1 }.map(\.element.topics) == [[0], [0], []])
    let rows = WordingTraining(sentences: [], documents: [silent], scheme: SmallScheme.scheme).train().rows
    #expect(Set(CharacterNGrams.keys(of: MatchText("甲乙丙丁").scalars[...])).isDisjoint(with: rows.keys))
  }

  @Test("a further topic of a written document counts neither for nor against")
  func furtherTopics() {
    let examples = FittingExample.examples(of: plan, by: SmallScheme.aligner)
    let written = examples.map { $0.written(weight: 0.5) }
    #expect(written.allSatisfy { !$0.isWhole && $0.weight == 0.5 })
    let strict = DecisionFitting.fit(
      examples
        + examples.map { example in
          var example = example.written(weight: 0.5)
          example.topics = example.main.map { [$0] } ?? []
          return example
        })
    let lenient = DecisionFitting.fit(examples + written)
    let further = Feature.vector(examples[1].evidence, topic: 1)
    #expect(lenient.probability(further) > strict.probability(further))
  }

  @Test("an engine trained without a document has not seen its wording")
  func leftOut() throws {
    var other = plan
    other.id = "q"
    other.lines += (0..<30).map { line("对甲乙丙丁\($0)作出取消许可的安排。", ["A03"]) }
    let training = EngineTraining(scheme: SmallScheme.scheme, sentences: [], documents: [plan, other])
    let keys = Set(CharacterNGrams.keys(of: MatchText("甲乙丙丁").scalars[...]))
    #expect(!keys.isDisjoint(with: training.weights().rows.keys))
    #expect(keys.isDisjoint(with: training.without(["q"]).weights().rows.keys))
    #expect(try training.aligner().model.weights.allSatisfy(\.isFinite))
  }

  @Test("a line that only names units has no topic, whatever its title")
  func units() {
    let input = AlignmentInput(text: "责任单位：放管服办。", heading: "放管服", namesUnits: true)
    #expect(SmallScheme.aligner.result(input).topics.isEmpty)
  }
}
