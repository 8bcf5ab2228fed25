import Evaluation
import Foundation
import PlanModel
import Publishing
import Testing

@testable import Duizhao

@Suite("Figures of the recorded evaluation")
struct RecordedFiguresTests {
  @Test("the figures compiled in are those of the record")
  func record() throws {
    let report = try RecordedEvaluation.report()
    func topics(_ name: String, _ figures: TopicFigures) -> MethodFigures.TopicAccuracy {
      MethodFigures.TopicAccuracy(
        plan: name, sentences: figures.sentences, precision: figures.precision.value, recall: figures.recall.value,
        f1: figures.f1.value, mainTopic: figures.mainTopicAccuracy.value, absent: figures.absence.precision,
        interval: figures.f1.low...figures.f1.high)
    }
    func targets(_ name: String, _ figures: TargetFigures) -> MethodFigures.TargetAccuracy {
      MethodFigures.TargetAccuracy(
        plan: name, targets: figures.gold, precision: figures.precision, recall: figures.recall, f1: figures.f1)
    }
    let figures = try RecordedEvaluation.figures()
    let byPlan = report.topicsByPlan.map { topics($0.plan, $0.figures) }
    let left = try #require(report.leaveOnePlanOut)
    #expect(
      figures.topics == byPlan + [topics("all", report.topics), topics("leaveOnePlanOut", left)], "run 'make generate'")
    let all = targets("all", try #require(report.targets))
    #expect(figures.targets == report.targetsByPlan.map { targets($0.plan, $0.figures) } + [all])
  }

  @Test("the compiled-in figures are the file's")
  func drift() throws {
    let file = try Repository.bytes("Sources/Duizhao/Data/evaluation-figures.tsv")
    #expect(EmbeddedData.evaluationFigures == String(decoding: file, as: UTF8.self), "run 'make generate'")
  }

  @Test("a record without a plan left out and without targets has no rows for them")
  func partial() throws {
    let lines = EmbeddedData.evaluationFigures.split(separator: "\n").filter { $0.hasPrefix("topics.") }
    let figures = try RecordedFigures(lines.joined(separator: "\n")).figures()
    #expect(figures.topics.map(\.plan) == ["all"] && figures.targets.isEmpty)
  }

  @Test("a value that is missing is named")
  func missing() {
    #expect { try RecordedFigures("topics.sentences\tmany").figures() } throws: {
      ($0 as? InputError)?.problem.contains("topics.absence.right") ?? false
    }
  }
}
