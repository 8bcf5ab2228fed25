import PlanModel
import Testing

@testable import Evaluation

@Suite struct TopicEvaluationTests {
  private func gold(_ id: String, _ topics: [String], structural: Bool = false) -> GoldSentence {
    GoldSentence(id: id, heading: "", text: "", structural: structural, topics: topics)
  }

  private func given(_ codes: [String]) -> [TopicScore] {
    codes.map { TopicScore(code: $0, score: 0.9, evidence: []) }
  }

  @Test("precision, recall and F1 count topics over all sentences")
  func shares() {
    let figures = TopicEvaluation.figures(
      gold: [gold("x/1/1", ["A01", "A02"]), gold("x/1/2", ["B01"]), gold("x/1/3", [])],
      given: [given(["A01"]), given(["B01", "B02"]), given(["C01"])], scheme: [])
    #expect(figures.coded == 3)
    #expect(figures.given == 4)
    #expect(figures.right == 2)
    #expect(figures.precision.value == 0.5)
    #expect(abs(figures.recall.value - 2.0 / 3) < 1e-9)
    #expect(abs(figures.f1.value - 4.0 / 7) < 1e-9)
    #expect(figures.mainTopicAccuracy.value == 1)
    #expect(figures.noTopicAccuracy == 0)
  }

  @Test("structural sentences are not scored")
  func structural() {
    let figures = TopicEvaluation.figures(
      gold: [gold("x/P一/1", ["Z01"], structural: true)], given: [given(["A01"])], scheme: [])
    #expect(figures.sentences == 0)
    #expect(figures.given == 0)
  }

  @Test("a wrong main topic is a confusion with its sentence named")
  func confusion() {
    let figures = TopicEvaluation.figures(
      gold: [gold("x/1/1", ["A01"]), gold("x/1/2", ["A01"])], given: [given(["B01"]), []], scheme: [])
    #expect(figures.confusions.map { "\($0.coded)>\($0.given)" } == ["A01>-", "A01>B01"])
    #expect(figures.confusions.first?.examples == ["x/1/2"])
  }

  @Test("of the topics that no sentence of a plan was given, those count as right that none is coded with")
  func absence() {
    let figures = TopicEvaluation.figures(
      gold: [gold("x/1/1", ["A01"]), gold("x/1/2", ["B01"]), gold("y/1/1", [])],
      given: [given(["A01"]), [], given(["A02"])], scheme: ["A01", "A02", "B01", "B02"])
    #expect(figures.absence == TopicFigures.Absence(said: 6, right: 5))
    #expect(abs(figures.absence.precision - 5.0 / 6) < 1e-9)
  }

  @Test("the interval holds the value, and two runs agree")
  func interval() {
    let sentences = (0..<40).map { gold("x/1/\($0)", ["A01"]) }
    let topics = (0..<40).map { given($0 % 4 == 0 ? ["B01"] : ["A01"]) }
    let first = TopicEvaluation.figures(gold: sentences, given: topics, scheme: [])
    #expect(first.f1.low < first.f1.value && first.f1.value < first.f1.high)
    #expect(first == TopicEvaluation.figures(gold: sentences, given: topics, scheme: []))
  }
}
