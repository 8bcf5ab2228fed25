/// What runs along with one document: the evidence of its headings, and of the sentences so far.
///
/// Sentences are given in document order, one by one, so that a stream is answered as it comes; the headings' evidence
/// is computed once for each heading.
package struct AlignmentSession {
  private let aligner: Aligner
  private var group: Group?
  private var headings: [String: (evidence: TopicEvidence, phrases: Set<Int>)] = [:]
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
    if group?.holds(input) != true { group = Group(input) }
    let evidence = SentenceEvidence(
      own: own, heading: title?.evidence, section: section?.evidence, previous: group?.last,
      neighbours: group?.mean ?? [])
    group?.add(own)
    return (evidence, match)
  }

  /// The topics of the next sentence.
  package mutating func align(_ input: AlignmentInput) -> AlignmentResult {
    // Such a line is no part of the text that the sentences after it follow.
    guard !input.namesUnits else { return AlignmentResult(topics: [], mentions: [], candidates: []) }
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

/// The sentences so far under the same headings.
private struct Group {
  let input: AlignmentInput
  var last: TopicEvidence?
  private var sum: [Float] = []
  private var count: Float = 0

  init(_ input: AlignmentInput) {
    self.input = input
  }

  /// True where a sentence stands under the same headings; without a title nothing says that sentences belong
  /// together.
  func holds(_ other: AlignmentInput) -> Bool {
    !other.heading.isEmpty && other.heading == input.heading && other.section == input.section
      && other.part == input.part
  }

  /// Mean probability of the wording model, per topic; empty before the first sentence.
  var mean: [Float] { sum.map { $0 / count } }

  mutating func add(_ evidence: TopicEvidence) {
    last = evidence
    count += 1
    if sum.isEmpty { sum = Array(repeating: 0, count: evidence.own.count) }
    for topic in sum.indices { sum[topic] += evidence.wording[topic] }
  }
}
