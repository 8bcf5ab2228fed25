/// What runs along with one document: the evidence of its headings, and of the sentence before.
///
/// Sentences are given in document order; the headings' evidence is computed once for each heading.
package struct AlignmentSession {
  private let aligner: Aligner
  private var headings: [String: (evidence: TopicEvidence, phrases: Set<Int>)] = [:]
  private var previous: (heading: String, evidence: TopicEvidence)?
  /// Headings kept at a time: far more than a plan has, and a bound for an endless stream.
  private static let headingLimit = 4096

  /// Opens a session.
  package init(_ aligner: Aligner) {
    self.aligner = aligner
  }

  /// The evidence for the next sentence.
  package mutating func evidence(for input: AlignmentInput) -> (evidence: SentenceEvidence, match: MatchText) {
    let match = MatchText(input.text)
    let section = (input.section ?? input.part).map { heading($0) }
    let title = input.heading.isEmpty ? nil : heading(input.heading)
    let context = (section?.phrases ?? []).union(title?.phrases ?? [])
    let own = aligner.collector.evidence(in: match, context: context)
    let before = previous?.heading == input.heading ? previous?.evidence : nil
    previous = (input.heading, own)
    let evidence = SentenceEvidence(
      own: own, heading: title?.evidence, section: section?.evidence, previous: before)
    return (evidence, match)
  }

  /// The topics of the next sentence.
  package mutating func align(_ input: AlignmentInput) -> AlignmentResult {
    let (evidence, match) = evidence(for: input)
    return aligner.decide(evidence, text: input.text, match: match)
  }

  private mutating func heading(_ text: String) -> (evidence: TopicEvidence, phrases: Set<Int>) {
    if let known = headings[text] { return known }
    if headings.count >= Self.headingLimit { headings = [:] }
    let match = MatchText(text)
    let made = (aligner.collector.evidence(in: match), aligner.collector.matcher.phrases(in: match))
    headings[text] = made
    return made
  }
}
