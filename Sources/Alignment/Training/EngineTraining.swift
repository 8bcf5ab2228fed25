import PlanModel
import Taxonomy

/// Trains the whole engine: the wording model on sentences and coded documents, and the decision on what a wording
/// model says of coded plans that it was not trained on.
///
/// Cross-fitting: a decision fitted on sentences that the wording model has seen would trust it too much (D. Wolpert,
/// "Stacked generalization", Neural Networks 5, 1992).
package struct EngineTraining: Sendable {
  private let scheme: ConceptScheme
  private let sentences: [TrainingSentence]
  private let documents: [TrainingDocument]

  /// Makes a training from what was written and coded for it.
  package init(scheme: ConceptScheme, sentences: [TrainingSentence], documents: [TrainingDocument]) {
    self.scheme = scheme
    self.sentences = sentences
    self.documents = documents
  }

  /// The same without some documents, named by id.
  package func without(_ ids: Set<String>) -> EngineTraining {
    EngineTraining(scheme: scheme, sentences: sentences, documents: documents.filter { !ids.contains($0.id) })
  }

  /// The wording model; `progress` is told each pass and its mean loss.
  package func weights(progress: (Int, Float) -> Void = { _, _ in }) -> WordingWeights {
    WordingTraining(sentences: sentences, documents: documents, scheme: scheme).train(progress: progress)
  }

  /// Parts that the written documents are cut into, each judged by a model that was trained without it.
  private static let folds = 3
  /// What a written sentence counts against one of a plan.
  private static let documentWeight = 0.5

  /// The decision, fitted to every plan and written document with the evidence of a model that was trained without it.
  ///
  /// The writers of the documents code twice as many further topics as the coders of the plans: theirs are left out of
  /// the fitting, and the thresholds come from the plans alone.
  ///
  /// - Throws: never for a table that `weights()` made.
  package func decision() throws(InputError) -> DecisionModel {
    var examples: [FittingExample] = []
    for plan in documents where plan.isPlan {
      let aligner = Aligner(scheme: scheme, wording: try without([plan.id]).wording(), model: .undecided)
      examples += FittingExample.examples(of: plan, by: aligner)
    }
    let written = documents.filter { !$0.isPlan }
    for fold in 0..<Self.folds {
      let part = written.indices.filter { $0 % Self.folds == fold }.map { written[$0] }
      guard !part.isEmpty else { continue }
      let aligner = Aligner(scheme: scheme, wording: try without(Set(part.map(\.id))).wording(), model: .undecided)
      for document in part {
        examples += FittingExample.examples(of: document, by: aligner).map { $0.written(weight: Self.documentWeight) }
      }
    }
    return DecisionFitting.fit(examples)
  }

  /// The whole engine.
  ///
  /// - Throws: never for a table that `weights()` made.
  package func aligner() throws(InputError) -> Aligner {
    Aligner(scheme: scheme, wording: try wording(), model: try decision())
  }

  private func wording() throws(InputError) -> WordingModel {
    WordingModel(try WordingTable(text: weights().table, file: "wording-model.txt"))
  }
}

extension DecisionModel {
  /// A model that decides nothing, for collecting evidence.
  static let undecided = DecisionModel(
    weights: Array(repeating: 0, count: Feature.allCases.count), threshold: 1, furtherThreshold: 1, mentionThreshold: 1)
}
