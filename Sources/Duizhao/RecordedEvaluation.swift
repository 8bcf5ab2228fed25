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
  /// The figures for the page on method: compiled in apart, since a run shows a hundredth of the record.
  ///
  /// - Throws: `InputError` where the compiled-in record is damaged, which a test excludes.
  static func figures() throws(InputError) -> MethodFigures {
    try RecordedFigures(EmbeddedData.evaluationFigures).figures()
  }

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
