import Alignment
import Evaluation
import PlanModel

extension Pipeline {
  /// The topics of coded plans as an engine gives them that was trained without the plan, each in turn: wording model,
  /// decision and thresholds. Takes minutes.
  ///
  /// - Throws: `InputError` where the standard taxonomy is damaged, which a test excludes.
  public func leaveOnePlanOut(
    _ coded: CodedCorpus, training: TrainingCorpus, progress: (String) -> Void = { _ in }
  ) throws(InputError) -> TopicFigures {
    var given: [[TopicScore]] = []
    for file in coded.files {
      progress("training without \(file.name)")
      let id = file.sentences.first?.plan ?? ""
      let engine = try training.training.without([id]).aligner()
      given += Self.align(file.sentences, by: engine).map(\.topics)
    }
    return TopicEvaluation.figures(gold: coded.files.flatMap(\.sentences), given: given, scheme: aligner.topics)
  }

  /// The topics of coded sentences, in their order.
  static func align(_ sentences: [GoldSentence], by aligner: Aligner) -> [AlignmentResult] {
    var session = AlignmentSession(aligner)
    return session.align(sentences.map(\.input))
  }
}
