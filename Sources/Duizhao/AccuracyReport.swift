import Alignment
import Evaluation
import PlanModel
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

  /// The topics of each plan, in the order given.
  public var topicsByPlan: [Topics]
  /// The topics over all plans.
  public var topics: TopicFigures
  /// The topics over all plans, each decided by a model fitted to the others only; nil for a single plan.
  public var leaveOnePlanOut: TopicFigures?
  /// The targets of each plan that has coded ones.
  public var targetsByPlan: [Targets]
  /// The targets over all plans; nil where none are coded.
  public var targets: TargetFigures?
}

extension Pipeline {
  /// Measures topics and targets against coded ones.
  ///
  /// - Throws: `InputError` where OpenCC's dictionaries are missing.
  public func evaluate(_ coded: CodedCorpus) throws(InputError) -> AccuracyReport {
    let given = coded.files.map { align($0.sentences, by: aligner) }
    let byPlan = zip(coded.files, given).map { file, given in
      AccuracyReport.Topics(
        plan: file.name,
        figures: TopicEvaluation.figures(gold: file.sentences, given: given.map(\.topics)))
    }
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
      topicsByPlan: byPlan,
      topics: TopicEvaluation.figures(
        gold: coded.files.flatMap(\.sentences), given: given.flatMap { $0.map(\.topics) }),
      leaveOnePlanOut: coded.files.count > 1 ? leaveOnePlanOut(coded) : nil, targetsByPlan: targetsByPlan,
      targets: allGold.isEmpty ? nil : figures(allGold, allFound))
  }

  /// The decision table fitted to coded sentences.
  public func decisionTable(fittedTo coded: CodedCorpus) -> String {
    DecisionFitting.fit(coded.files.flatMap { examples($0.sentences) }).table
  }

  private func figures(_ gold: [GoldTarget], _ found: [Target]) -> TargetFigures {
    TargetEvaluation.figures(gold: gold, found: found) {
      register.indicator(named: $0)?.id ?? TargetEvaluation.plainWording($0)
    }
  }

  private func leaveOnePlanOut(_ coded: CodedCorpus) -> TopicFigures {
    let examples = coded.files.map { self.examples($0.sentences) }
    var given: [[TopicScore]] = []
    for (left, file) in coded.files.enumerated() {
      let others = examples.indices.filter { $0 != left }.flatMap { examples[$0] }
      given += align(file.sentences, by: aligner.deciding(by: DecisionFitting.fit(others))).map(\.topics)
    }
    return TopicEvaluation.figures(gold: coded.files.flatMap(\.sentences), given: given)
  }

  private func align(_ sentences: [GoldSentence], by aligner: Aligner) -> [AlignmentResult] {
    var session = AlignmentSession(aligner)
    return sentences.map { session.align($0.input) }
  }

  /// The examples of a plan: each sentence with its headings, without the section's, and without any, so that the
  /// decision holds for sentences that come alone too.
  private func examples(_ sentences: [GoldSentence]) -> [FittingExample] {
    let index = Dictionary(aligner.topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return Context.allCases.flatMap { context in
      var session = AlignmentSession(aligner)
      return sentences.compactMap { sentence -> FittingExample? in
        let evidence = session.evidence(for: context.input(sentence)).evidence
        guard !sentence.structural else { return nil }
        return FittingExample(
          evidence: evidence, topics: Set(sentence.topics.compactMap { index[$0] }), isWhole: context == .whole)
      }
    } + silentExamples(sentences, index)
  }

  /// Silent sentences under the coded titles of a plan.
  private func silentExamples(_ sentences: [GoldSentence], _ index: [String: Int]) -> [FittingExample] {
    let titles = sentences.filter {
      !$0.structural && !$0.topics.isEmpty && !$0.heading.isEmpty && $0.text.hasSuffix("\($0.heading)。")
    }
    return titles.enumerated().map { place, title in
      var session = AlignmentSession(aligner)
      let line = SilentSentences.all[place % SilentSentences.all.count]
      let input = AlignmentInput(text: line.text, heading: title.heading, section: title.section, part: title.part)
      return FittingExample(
        evidence: session.evidence(for: input).evidence,
        topics: line.takesTitle ? Set(title.topics.prefix(1).compactMap { index[$0] }) : [], isWhole: false)
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

/// How much of its place a sentence is given with.
private enum Context: CaseIterable {
  case whole, title, none

  func input(_ sentence: GoldSentence) -> AlignmentInput {
    switch self {
    case .whole: sentence.input
    case .title: AlignmentInput(text: sentence.text, heading: sentence.heading)
    case .none: AlignmentInput(text: sentence.text)
    }
  }
}

extension GoldSentence {
  var input: AlignmentInput { AlignmentInput(text: text, heading: heading, section: section, part: part) }
}
