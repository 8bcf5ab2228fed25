import Alignment
import Evaluation
import PlanModel
import PlanReading
import Targets

/// What `evaluate` measured.
public struct AccuracyReport: Hashable, Sendable, Codable {
  /// Figures of the topics on one plan, or over several.
  public struct Topics: Hashable, Sendable, Codable {
    /// Id of the plan.
    public var plan: String
    /// The figures.
    public var figures: TopicFigures
  }

  /// Figures of the targets of one plan.
  public struct Targets: Hashable, Sendable, Codable {
    /// Id of the plan.
    public var plan: String
    /// The figures.
    public var figures: TargetFigures
  }

  /// SHA-256 of the coded sentences, so that a recorded figure is only shown for the sentences it was measured on.
  public var data: String
  /// The topics of each plan, in the order given.
  public var topicsByPlan: [Topics]
  /// The topics over all plans.
  public var topics: TopicFigures
  /// The topics over all plans, each given by an engine that was trained without it; nil for plans that the engine was
  /// not trained on, whose other figures say as much.
  public var leaveOnePlanOut: TopicFigures?
  /// The targets of each plan that has coded ones.
  public var targetsByPlan: [Targets]
  /// The targets over all plans; nil where none are coded.
  public var targets: TargetFigures?
}

extension Pipeline {
  /// Measures topics and targets against coded ones.
  ///
  /// Leaving plans out means training without them: done where a `training` is given, else taken from the record of the
  /// release where these are the sentences it was made with.
  ///
  /// - Throws: `InputError` where OpenCC's dictionaries are missing.
  public func evaluate(
    _ coded: CodedCorpus, training: TrainingCorpus? = nil, progress: (String) -> Void = { _ in }
  ) throws(InputError) -> AccuracyReport {
    let given = coded.files.map { Self.align($0.sentences, by: aligner) }
    let byPlan = zip(coded.files, given).map { file, given in
      AccuracyReport.Topics(
        plan: file.name,
        figures: TopicEvaluation.figures(gold: file.sentences, given: given.map(\.topics), scheme: aligner.topics))
    }
    let digest = coded.digest
    var left = try? RecordedEvaluation.report().leaveOnePlanOut(measuredOn: digest)
    if let training { left = try leaveOnePlanOut(coded, training: training, progress: progress) }
    let reader = try DocumentReader()
    var targetsByPlan: [AccuracyReport.Targets] = []
    var allGold: [GoldTarget] = []
    var allFound: [Target] = []
    for (file, given) in zip(coded.files, given) {
      let ids = Set(file.sentences.map(\.id))
      let gold = coded.targets.filter { ids.contains($0.sentence) }
      guard !gold.isEmpty else { continue }
      let found = targets(in: try plan(of: file, given: given, reader: reader))
      targetsByPlan.append(AccuracyReport.Targets(plan: file.name, figures: figures(gold, found)))
      allGold += gold
      allFound += found
    }
    return AccuracyReport(
      data: digest, topicsByPlan: byPlan,
      topics: TopicEvaluation.figures(
        gold: coded.files.flatMap(\.sentences), given: given.flatMap { $0.map(\.topics) }, scheme: aligner.topics),
      leaveOnePlanOut: left, targetsByPlan: targetsByPlan,
      targets: allGold.isEmpty ? nil : figures(allGold, allFound))
  }

  private func figures(_ gold: [GoldTarget], _ found: [Target]) -> TargetFigures {
    TargetEvaluation.figures(gold: gold, found: found) {
      register.indicator(named: $0)?.id ?? TargetEvaluation.plainWording($0)
    }
  }

  /// The coded sentences as a plan, with what their own text states of kind and years.
  private func plan(
    of file: CodedCorpus.SentenceFile, given: [AlignmentResult], reader: DocumentReader
  ) throws(InputError) -> AlignedPlan {
    let text = file.sentences.map(\.text).joined(separator: "\n")
    var plan = try reader.plan(from: text, id: file.name)
    let planned = Set(plan.tasks.filter { $0.role == .nextStep }.flatMap { $0.sentences.map(\.text) })
    plan.tasks = []
    plan.otherSentences = []
    let aligned = zip(file.sentences, given).filter { !$0.0.structural }.map { gold, given in
      AlignedSentence(
        sentence: Sentence(
          id: gold.id, text: gold.text, original: gold.text, source: SourceRange(start: 0, end: 0), part: gold.part,
          section: gold.section, heading: gold.heading),
        task: nil, isPlanned: planned.contains(gold.text), topics: given.topics)
    }
    return AlignedPlan(plan: plan, sentences: aligned, nearest: [:])
  }
}

extension AccuracyReport {
  /// The figures of plans left out, where these are the sentences that they were measured on.
  func leaveOnePlanOut(measuredOn digest: String) -> TopicFigures? { data == digest ? leaveOnePlanOut : nil }
}

extension GoldSentence {
  var input: AlignmentInput {
    AlignmentInput(
      text: text, heading: heading, section: section, part: part, namesUnits: ResponsibleUnits.isOnly(text))
  }
}
