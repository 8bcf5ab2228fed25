import PlanModel
import Taxonomy

/// Trains the whole engine: the wording model on sentences and coded documents, and the decision on what a wording
/// model says of coded documents that it was not trained on.
///
/// Cross-fitting: a decision fitted on sentences that the wording model has seen would trust it too much (D. Wolpert,
/// "Stacked generalization", Neural Networks 5, 1992).
package struct EngineTraining: Sendable {
  private let scheme: ConceptScheme
  private let sentences: [TrainingSentence]
  private let documents: [TrainingDocument]
  /// Into how many parts the written documents are dealt; a coded plan is a part of its own.
  private static let parts = 4

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

  /// The decision, fitted to every document with the evidence of models that were trained without it.
  ///
  /// - Throws: never for a table that `weights()` made.
  package func decision() throws(InputError) -> DecisionModel {
    var examples: [FittingExample] = []
    for part in dealt() {
      let others = without(Set(part.map(\.id)))
      let aligner = Aligner(scheme: scheme, wording: try others.wording(), model: .undecided)
      for document in part { examples += FittingExample.examples(of: document, by: aligner) }
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

  /// The documents, dealt into parts that are left out together.
  private func dealt() -> [[TrainingDocument]] {
    var written = Array(repeating: [TrainingDocument](), count: Self.parts)
    for (number, document) in documents.filter({ !$0.isPlan }).enumerated() {
      written[number % Self.parts].append(document)
    }
    return documents.filter(\.isPlan).map { [$0] } + written.filter { !$0.isEmpty }
  }
}

extension DecisionModel {
  /// A model that decides nothing, for collecting evidence.
  static let undecided = DecisionModel(
    weights: Array(repeating: 0, count: Feature.allCases.count), threshold: 1, furtherThreshold: 1, mentionThreshold: 1)
}
