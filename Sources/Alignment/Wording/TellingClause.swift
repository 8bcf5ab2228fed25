/// A clause whose wording speaks for a topic by itself.
///
/// Kept for the few decisions that no term of the lexicon carried: so that they too can be traced to words.
struct TellingClause: Sendable {
  /// Least probability of the wording model for the clause alone. No more than five topics reach it together.
  static let least: Float = 0.2

  /// Index of the topic.
  var topic: Int
  /// The clause, as a range of the text's scalars.
  var range: Range<Int>
  /// The probability.
  var share: Float

  /// Adds what a clause says, by the probabilities of the classes.
  static func add(_ range: Range<Int>, _ probabilities: UnsafeBufferPointer<Float>, to telling: inout [TellingClause]) {
    for topic in probabilities.indices where probabilities[topic] >= least {
      telling.append(TellingClause(topic: topic, range: range, share: probabilities[topic]))
    }
  }

  /// The clause that speaks most for a topic, of equals the first; nil where none does.
  static func most(_ telling: [TellingClause], for topic: Int) -> Range<Int>? {
    var most: TellingClause?
    for clause in telling where clause.topic == topic && clause.share > most?.share ?? 0 { most = clause }
    return most?.range
  }
}
