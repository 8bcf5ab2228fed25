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
    var whole = Sum(classes: table.biases.count)
    var best: [Float] = []
    let ranges = text.clauseRanges
    var seen = NGramSet(capacity: ranges.count == 1 ? 0 : text.count * 2)
    for range in ranges {
      var clause = Sum(classes: table.biases.count)
      for key in CharacterNGrams.keys(of: text.scalars[range]) {
        let isNew = ranges.count == 1 || seen.insert(key)
        let isKnown = table.forEachEntry(of: key) { number, weight in
          clause.values[number] += weight
          if isNew { whole.values[number] += weight }
        }
        guard isKnown else { continue }
        clause.known += 1
        if isNew { whole.known += 1 }
      }
      guard ranges.count > 1, range.count >= Self.leastClause else { continue }
      let part = clause.probabilities(table.biases)
      if best.isEmpty { best = part } else { for index in best.indices { best[index] = max(best[index], part[index]) } }
    }
    let all = whole.probabilities(table.biases)
    if best.isEmpty { best = all } else { for index in best.indices { best[index] = max(best[index], all[index]) } }
    return Probabilities(whole: all, clauses: best)
  }

  /// Weights summed over the known n-grams of a text.
  private struct Sum {
    var values: [Float]
    var known: Float = 0

    init(classes: Int) {
      values = Array(repeating: 0, count: classes)
    }

    /// The same scale as in training: the length of the vector of known n-grams is one.
    func probabilities(_ biases: [Float]) -> [Float] {
      guard known > 0 else { return values }
      let scale = 1 / known.squareRoot()
      var sums = values
      for index in sums.indices { sums[index] = sums[index] * scale + biases[index] }
      return Mathematics.softmax(sums)
    }
  }
}
