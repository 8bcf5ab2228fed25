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
