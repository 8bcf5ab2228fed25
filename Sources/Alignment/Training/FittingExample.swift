/// One sentence with its evidence and its coded topics, for fitting.
package struct FittingExample: Sendable {
  package var evidence: SentenceEvidence
  /// Indices of the topics that are certainly coded.
  package var topics: Set<Int>
  /// Index of the main topic; nil for none.
  package var main: Int?
  /// Indices of topics of which the coding says neither yes nor no.
  package var open: Set<Int>
  /// True where the sentence stands in a real plan, with its whole place: only such sentences set the thresholds.
  package var isWhole: Bool
  /// What the example counts against a sentence of a real plan.
  package var importance: Double

  /// Makes an example.
  package init(
    evidence: SentenceEvidence, topics: Set<Int>, main: Int? = nil, open: Set<Int> = [], isWhole: Bool = true,
    importance: Double = 1
  ) {
    self.evidence = evidence
    self.topics = topics
    self.main = main
    self.open = open
    self.isWhole = isWhole
    self.importance = importance
  }

  /// What a sentence of a written document counts: they are many, and less like a real plan than a real plan is.
  private static let writtenImportance = 0.3

  /// The examples of a document: each sentence with its headings, without the section's, and without any, so that the
  /// decision holds for sentences that come alone too; then silent sentences under its titles.
  ///
  /// The further topics of a written document are left open: its writers coded twice as many of them as the coders of
  /// the plans do.
  package static func examples(of document: TrainingDocument, by aligner: Aligner) -> [FittingExample] {
    let index = Dictionary(aligner.topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let examples = Context.allCases.flatMap { context in
      collected(document.lines.map { context.input($0.input) }, aligner).enumerated()
        .compactMap { place, sentence -> FittingExample? in
          let line = document.lines[place]
          guard let evidence = sentence.evidence, !line.isStructural else { return nil }
          let topics = line.topics.compactMap { index[$0] }
          return FittingExample(
            evidence: evidence, topics: Set(document.isPlan ? topics[...] : topics.prefix(1)), main: topics.first,
            open: Set(document.isPlan ? [] : topics.dropFirst()), isWhole: document.isPlan && context == .whole,
            importance: document.isPlan ? 1 : writtenImportance)
        }
    }
    return document.isPlan ? examples + silent(document, aligner, index) : examples
  }

  private static func collected(_ inputs: [AlignmentInput], _ aligner: Aligner) -> [CollectedSentence] {
    var session = AlignmentSession(aligner)
    var collected: [CollectedSentence] = []
    for input in inputs { collected += session.add(input) }
    return collected + session.finish()
  }

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
      return FittingExample(
        evidence: evidence,
        topics: line.takesTitle ? Set(title.topics.prefix(1).compactMap { index[$0] }) : [], isWhole: false)
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
