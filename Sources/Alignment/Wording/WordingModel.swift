import PlanModel

/// How likely a text's wording is for each topic: a multinomial logistic regression on character n-grams.
///
/// Trained on sentences, documents and terms that were written for it (training/README.md), and on coded plans. The
/// class behind the last topic stands for sentences without a topic.
package struct WordingModel: Sendable {
  /// What the model says of one text.
  struct Probabilities {
    /// The probability in 0...1 of each topic, "no topic" last; all zero where no n-gram is known.
    var whole: [Float]
    /// The largest probability of each class in the text or any one of its clauses.
    var clauses: [Float]
  }

  /// Notations of the topics, in the order of the classes; the class behind them is "no topic".
  package var topics: [String] { table.topics }
  private let table: WordingTable

  /// Makes a model from a table.
  package init(_ table: WordingTable) {
    self.table = table
  }

  /// The model that is compiled in.
  ///
  /// - Throws: `InputError` where the table is damaged, which a test excludes.
  package static func standard() throws(InputError) -> WordingModel {
    WordingModel(try WordingTable(literal: EmbeddedData.wordingModel, file: "wording-model.txt"))
  }

  /// Clauses of fewer scalars say nothing alone.
  private static let leastClause = 4

  /// The probabilities for a text and its clauses.
  ///
  /// No n-gram reaches over the end of a clause, so that each is looked up once for both.
  func probabilities(of text: MatchText) -> Probabilities {
    let classes = table.biases.count
    // The first half sums up the whole text, the second the clause that is being read.
    var sums = Array(repeating: Float(0), count: classes * 2)
    var known: Float = 0
    var best: [Float] = []
    let ranges = text.clauseRanges
    var seen = NGramSet(capacity: ranges.count == 1 ? 0 : text.count * 2)
    for range in ranges {
      let keys = CharacterNGrams.keys(of: text.scalars[range])
      let isPart = ranges.count > 1 && range.count >= Self.leastClause
      var knownInClause: Float = 0
      sums.withUnsafeMutableBufferPointer { sums in
        if isPart { for index in classes..<classes * 2 { sums[index] = 0 } }
        for key in keys {
          let isNew = ranges.count == 1 || seen.insert(key)
          let isKnown = table.forEachEntry(of: key) { number, weight in
            if isPart { sums[classes + number] += weight }
            if isNew { sums[number] += weight }
          }
          guard isKnown else { continue }
          knownInClause += 1
          if isNew { known += 1 }
        }
      }
      guard isPart else { continue }
      let part = probabilities(sums[classes...], known: knownInClause)
      if best.isEmpty { best = part } else { for index in best.indices { best[index] = max(best[index], part[index]) } }
    }
    let all = probabilities(sums[..<classes], known: known)
    if best.isEmpty { best = all } else { for index in best.indices { best[index] = max(best[index], all[index]) } }
    return Probabilities(whole: all, clauses: best)
  }

  /// The probability of one topic for a part of a text alone.
  func probability(of part: ArraySlice<UInt32>, for topic: Int) -> Float {
    var sums = Array(repeating: Float(0), count: table.biases.count)
    var known: Float = 0
    for key in CharacterNGrams.keys(of: part) where table.forEachEntry(of: key, { sums[$0] += $1 }) { known += 1 }
    return probabilities(sums[...], known: known)[topic]
  }

  /// The probabilities for summed weights; the same scale as in training: the length of the vector of known n-grams is
  /// one. Text without any known n-gram says nothing: every class gets 0.
  private func probabilities(_ sums: ArraySlice<Float>, known: Float) -> [Float] {
    guard known > 0 else { return Array(repeating: 0, count: sums.count) }
    let scale = 1 / known.squareRoot()
    var result = Array(sums)
    for index in result.indices { result[index] = result[index] * scale + table.biases[index] }
    return Mathematics.softmax(result)
  }
}
