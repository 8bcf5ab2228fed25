import PlanModel
import Taxonomy

/// The words of a scheme's topics as the matcher sees them: normalised once, in one list, for the lexicon and the
/// profiles.
struct TopicWords {
  /// A term with its words.
  struct Term {
    let term: LexiconTerm
    /// Where its words lie in `scalars`.
    let words: Range<Int>
  }

  /// What a topic has.
  struct Topic {
    let code: String
    let label: Range<Int>
    let scopeNote: Range<Int>
    let terms: [Term]
  }

  /// The words of all, one text behind the other.
  private(set) var scalars: [UInt32] = []
  /// The topics, in taxonomy order.
  private(set) var topics: [Topic] = []

  /// Collects the words of a scheme.
  init(_ scheme: ConceptScheme) {
    scalars.reserveCapacity(1 << 16)
    topics.reserveCapacity(scheme.topics.count)
    for concept in scheme.topics {
      let label = add(concept.label.chinese)
      let scopeNote = add(concept.scopeNote.chinese)
      let terms = concept.allTerms.map { Term(term: $0, words: add($0.text)) }
      topics.append(Topic(code: concept.code, label: label, scopeNote: scopeNote, terms: terms))
    }
  }

  private mutating func add(_ text: String) -> Range<Int> {
    let start = scalars.count
    MatchText.forEachScalar(of: text) { scalar, _, _ in scalars.append(scalar) }
    return start..<scalars.count
  }
}
