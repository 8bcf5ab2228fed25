/// One sentence with its evidence and its coded topics, for fitting.
package struct FittingExample: Sendable {
  package var evidence: SentenceEvidence
  /// Indices of the coded topics.
  package var topics: Set<Int>
  /// Index of the main topic; nil for none.
  package var main: Int?
  /// True where the sentence is given with its whole place: only such sentences set the thresholds.
  package var isWhole: Bool
  /// What the sentence counts.
  package var weight = 1.0
  /// False where only the main topic can be trusted: further ones then count neither for nor against.
  package var countsFurtherTopics = true

  /// Makes an example.
  package init(evidence: SentenceEvidence, topics: Set<Int>, main: Int? = nil, isWhole: Bool = true) {
    self.evidence = evidence
    self.topics = topics
    self.main = main
    self.isWhole = isWhole
  }

  /// The same, as of a document that was written for training.
  func written(weight: Double) -> FittingExample {
    var example = self
    example.weight = weight
    example.countsFurtherTopics = false
    return example
  }

  /// The examples of a plan: each sentence with its headings, without the section's, and without any, so that the
  /// decision holds for sentences that come alone too; then silent sentences under its titles.
  package static func examples(of document: TrainingDocument, by aligner: Aligner) -> [FittingExample] {
    let index = Dictionary(aligner.topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let silence = Silence(matcher: aligner.collector.matcher)
    let examples = Context.allCases.flatMap { context in
      collected(document.lines.map { context.input($0.input) }, aligner).enumerated()
        .compactMap { place, sentence -> FittingExample? in
          let line = document.lines[place]
          guard let evidence = sentence.evidence, !line.isStructural else { return nil }
          // A sentence that is silent on its own subject has no topic without the title that gave it one.
          let isLost = context == .none && silence.isSilent(line.input)
          let topics = isLost ? [] : line.topics.compactMap { index[$0] }
          return FittingExample(
            evidence: evidence, topics: Set(topics), main: topics.first, isWhole: context == .whole)
        }
    }
    return examples + silent(document, aligner, index)
  }

  private static func collected(_ inputs: [AlignmentInput], _ aligner: Aligner) -> [CollectedSentence] {
    var session = AlignmentSession(aligner)
    return session.collect(inputs)
  }

  /// What a silent sentence counts: the sentences of written documents, whose titles are broad, would drown them.
  private static let silentWeight = 5.0

  /// Silent sentences under the coded titles of a plan.
  private static func silent(
    _ document: TrainingDocument, _ aligner: Aligner, _ index: [String: Int]
  ) -> [FittingExample] {
    let titles = document.lines.filter { line in
      !line.isStructural && !line.topics.isEmpty && !line.input.heading.isEmpty
        && line.input.text.hasSuffix("\(line.input.heading)。")
    }
    return titles.enumerated().compactMap { place, title in
      let line = SilentSentences.all[place % SilentSentences.all.count]
      var input = title.input
      input.text = line.text
      guard let evidence = collected([input], aligner).first?.evidence else { return nil }
      var example = FittingExample(
        evidence: evidence,
        topics: line.takesTitle ? Set(title.topics.prefix(1).compactMap { index[$0] }) : [], isWhole: false)
      example.weight = silentWeight
      return example
    }
  }

  /// How much of its place a sentence is given with.
  private enum Context: CaseIterable {
    case whole, title, none

    func input(_ input: AlignmentInput) -> AlignmentInput {
      switch self {
      case .whole: input
      case .title: AlignmentInput(text: input.text, heading: input.heading, namesUnits: input.namesUnits)
      case .none: AlignmentInput(text: input.text, namesUnits: input.namesUnits)
      }
    }
  }
}
