/// Tells sentences that are silent on their own subject (完善配套制度。): what they are coded with comes from their
/// heading, so that their words must not be learnt as words of that topic.
struct Silence: Sendable {
  /// A longer sentence says something, even without a term of the lexicon.
  static let longest = 14

  /// Finds the terms.
  let matcher: LexiconMatcher

  /// True for a short sentence below a title without any term of the lexicon.
  func isSilent(_ input: AlignmentInput) -> Bool {
    guard !input.heading.isEmpty, !input.isTitle, input.text.unicodeScalars.count <= Self.longest else { return false }
    return matcher.matches(in: MatchText(input.text), context: []).isEmpty
  }
}
