/// One sentence with all that its decision rests on. A class, because it waits in one list and is handed on in another:
/// a copy would count a dozen references.
package final class CollectedSentence: Sendable {
  /// The sentence as given.
  package let input: AlignmentInput
  /// The text as it was matched.
  package let match: MatchText
  /// The evidence; nil for a line that has no topic by its nature.
  package let evidence: SentenceEvidence?

  init(input: AlignmentInput, match: MatchText, evidence: SentenceEvidence?) {
    self.input = input
    self.match = match
    self.evidence = evidence
  }
}

/// What runs along with one document: the evidence of its headings, and of the sentences around each.
///
/// Sentences are given in document order; each is ready when those that follow it under its headings are known, at most
/// `lookAhead` of them: a title is often understood only by what stands below. The headings' evidence is computed once
/// for each heading.
package struct AlignmentSession {
  /// Sentences that a sentence waits for at most.
  package static let lookAhead = 6
  /// Headings kept at a time: far more than a plan has, and a bound for an endless stream.
  private static let headingLimit = 4096

  private let aligner: Aligner
  private var headings: [String: (evidence: TopicEvidence, phrases: Set<Int>)] = [:]
  private var place: SentencePlace?
  private var group: SentenceGroup?
  /// Sentences that wait, oldest first, all under the same headings; those before `first` are done with.
  private var waiting: [CollectedSentence] = []
  /// The evidence of each of them, apart: it is looked at again and again.
  private var ahead: [TopicEvidence?] = []
  private var first = 0

  /// Opens a session.
  package init(_ aligner: Aligner) {
    self.aligner = aligner
  }

  /// Takes the next sentence, and adds those that are ready now to `done`, in document order.
  package mutating func add(_ input: AlignmentInput, to done: inout [CollectedSentence]) {
    if input.namesUnits {
      // Such a line is no part of the text that the sentences around it belong to.
      waiting.append(CollectedSentence(input: input, match: MatchText(input.text), evidence: nil))
      ahead.append(nil)
    } else {
      let place = place(of: input)
      // Without a title nothing says that sentences belong together.
      if group?.place !== place || input.heading.isEmpty {
        finish(to: &done)
        group = SentenceGroup(place)
      }
      waiting.append(collect(input, at: place))
    }
    while isFirstReady { done.append(next()) }
  }

  /// Adds the sentences that still wait, the document being over; what comes later follows none of them.
  package mutating func finish(to done: inout [CollectedSentence]) {
    group = nil
    release(to: &done)
  }

  /// Adds the sentences that still wait, for one who cannot wait; the document goes on.
  package mutating func release(to done: inout [CollectedSentence]) {
    while first < waiting.count { done.append(next()) }
  }

  /// The sentences of a whole document, ready to be decided on.
  package mutating func collect(_ inputs: [AlignmentInput]) -> [CollectedSentence] {
    var collected: [CollectedSentence] = []
    collected.reserveCapacity(inputs.count)
    for input in inputs { add(input, to: &collected) }
    finish(to: &collected)
    return collected
  }

  /// The topics of a whole document, sentence by sentence.
  package mutating func align(_ inputs: [AlignmentInput]) -> [AlignmentResult] {
    collect(inputs).map { aligner.decide($0) }
  }

  private mutating func collect(_ input: AlignmentInput, at place: SentencePlace) -> CollectedSentence {
    let match = MatchText(input.text)
    let own = aligner.collector.evidence(in: match, of: input.text, context: place.phrases)
    let evidence = SentenceEvidence(
      own: own, heading: place.title, section: place.section, previous: group?.last,
      neighbours: group?.mean ?? [], isTitle: input.isTitle)
    group?.add(own)
    ahead.append(own)
    return CollectedSentence(input: input, match: match, evidence: evidence)
  }

  /// The headings of a sentence: nearly always those of the sentence before.
  private mutating func place(of input: AlignmentInput) -> SentencePlace {
    if let place, place.holds(input) { return place }
    let section = (input.section ?? input.part).map { heading($0) }
    let title = input.heading.isEmpty ? nil : heading(input.heading)
    let new = SentencePlace(
      headings: (input.heading, input.section, input.part), title: title?.evidence, section: section?.evidence,
      phrases: (section?.phrases ?? []).union(title?.phrases ?? []))
    place = new
    return new
  }

  /// True where the oldest waits for nothing more.
  private var isFirstReady: Bool {
    guard first < waiting.count else { return false }
    // Without a title nothing says that sentences belong together, so that none is worth waiting for.
    if ahead[first] == nil || waiting[first].input.heading.isEmpty { return true }
    var following = 0
    for index in (first + 1)..<ahead.count where ahead[index] != nil { following += 1 }
    return following >= Self.lookAhead
  }

  /// Takes the oldest, with what the sentences behind it say.
  private mutating func next() -> CollectedSentence {
    let sentence = waiting[first]
    first += 1
    if !sentence.input.heading.isEmpty { sentence.evidence?.follow(ahead[first...], atMost: Self.lookAhead) }
    // What is done with is taken off many at a time: each time all that wait move up.
    if first == waiting.count || first >= Self.doneLimit {
      waiting.removeFirst(first)
      ahead.removeFirst(first)
      first = 0
    }
    return sentence
  }

  private static let doneLimit = 32

  private mutating func heading(_ text: String) -> (evidence: TopicEvidence, phrases: Set<Int>) {
    if let known = headings[text] { return known }
    if headings.count >= Self.headingLimit { headings = [:] }
    let match = MatchText(text)
    let made = (aligner.collector.evidence(in: match, of: text), aligner.collector.matcher.phrases(in: match))
    headings[text] = made
    return made
  }
}

/// Headings that a sentence stands under, with what they say.
///
/// A class: it is the same for all sentences under the headings, and tells by itself that they stand under the same.
final class SentencePlace: Sendable {
  private let headings: (title: String, section: String?, part: String?)
  let title: TopicEvidence?
  let section: TopicEvidence?
  /// The phrases that stand in them.
  let phrases: Set<Int>

  init(
    headings: (title: String, section: String?, part: String?), title: TopicEvidence?, section: TopicEvidence?,
    phrases: Set<Int>
  ) {
    self.headings = headings
    self.title = title
    self.section = section
    self.phrases = phrases
  }

  /// True for a sentence under the same headings.
  func holds(_ input: AlignmentInput) -> Bool {
    headings.title == input.heading && headings.section == input.section && headings.part == input.part
  }
}
