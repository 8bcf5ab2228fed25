import Taxonomy

/// Examples for fitting the decision, from the sentences that the wording model is trained on.
///
/// A model knows its own training sentences too well, so each sentence's evidence comes from a model that was
/// trained on the other folds (stacked generalisation: D. Wolpert, Neural Networks 5, 1992).
package enum StackedExamples {
  /// Number of folds.
  static let folds = 5

  /// The examples, fold by fold; `progress` is told each fold.
  package static func examples(
    _ sentences: [TrainingSentence], scheme: ConceptScheme, model: DecisionModel,
    settings: WordingTraining.Settings = WordingTraining.Settings(), progress: (Int) -> Void = { _ in }
  ) -> [FittingExample] {
    let index = Dictionary(
      scheme.topics.map(\.code).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var examples: [FittingExample] = []
    for fold in 0..<folds {
      progress(fold + 1)
      let others = sentences.enumerated().filter { $0.offset % folds != fold }.map(\.element)
      let table = WordingTraining(sentences: others, scheme: scheme, settings: settings).train()
      let aligner = Aligner(scheme: scheme, wording: table.model, model: model)
      for (offset, sentence) in sentences.enumerated() where offset % folds == fold {
        // A session of its own: training sentences do not follow each other in a document.
        var session = AlignmentSession(aligner)
        let input = AlignmentInput(
          text: sentence.text, heading: sentence.heading, section: sentence.section.isEmpty ? nil : sentence.section)
        examples.append(
          FittingExample(
            evidence: session.evidence(for: input).evidence, topics: Set(sentence.topics.compactMap { index[$0] })))
      }
    }
    return examples
  }
}
