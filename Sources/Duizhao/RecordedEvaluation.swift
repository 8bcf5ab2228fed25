import Evaluation
import PlanModel
import Publishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The accuracy on the open plans that this version of the engine was measured with.
enum RecordedEvaluation {
  /// The figures for the page on method.
  ///
  /// - Throws: `InputError` where the compiled-in record is damaged, which a test excludes.
  static func figures() throws(InputError) -> MethodFigures { MethodFigures(try report()) }

  /// What was measured.
  ///
  /// - Throws: `InputError` where the compiled-in record is damaged, which a test excludes.
  static func report() throws(InputError) -> AccuracyReport {
    do {
      return try JSONDecoder().decode(AccuracyReport.self, from: Data(EmbeddedData.evaluation.utf8))
    } catch {
      throw InputError(
        problem: "the compiled-in record of the evaluation is damaged", remedy: "make it again: make record-evaluation")
    }
  }
}

extension MethodFigures {
  /// The rows of a measurement: each plan, all plans, and all plans with each left out of the fitting in turn.
  init(_ report: AccuracyReport) {
    func topics(_ name: String, _ figures: TopicFigures) -> TopicAccuracy {
      TopicAccuracy(
        plan: name, sentences: figures.sentences, precision: figures.precision.value, recall: figures.recall.value,
        f1: figures.f1.value, mainTopic: figures.mainTopicAccuracy.value, absent: figures.absence.precision,
        interval: figures.f1.low <= figures.f1.high ? figures.f1.low...figures.f1.high : nil)
    }
    func targets(_ name: String, _ figures: TargetFigures) -> TargetAccuracy {
      TargetAccuracy(
        plan: name, targets: figures.gold, precision: figures.precision, recall: figures.recall, f1: figures.f1)
    }
    self.init(
      data: LocalizedText(
        "公开的三份规划（四川、黄石、嘉陵）的编码语料。引擎即用这些语料训练，故“留一法”一行（每次不用其中一份训练，再测这一份）才接近对新文件的表现。",
        """
        The coded sentences of the three open plans (Sichuan, Huangshi, Jialing). The engine was trained on them too, \
        so only the row "leave one plan out" (trained without a plan, measured on it) is near to what a new document gets.
        """),
      topics: report.topicsByPlan.map { topics($0.plan, $0.figures) } + [topics(Self.all, report.topics)]
        + (report.leaveOnePlanOut.map { [topics(Self.leaveOnePlanOut, $0)] } ?? []),
      targets: report.targetsByPlan.map { targets($0.plan, $0.figures) }
        + (report.targets.map { [targets(Self.all, $0)] } ?? []))
  }
}
