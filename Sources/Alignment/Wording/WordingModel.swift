import PlanModel

/// How likely a text's wording is for each topic: a multinomial logistic regression on character n-grams.
///
/// Trained on sentences and terms that were written for it (training/README.md), never on the plans. The class
/// behind the last topic stands for sentences without a topic.
package struct WordingModel: Sendable {
  /// Notations of the topics, in the order of the classes; the class behind them is "no topic".
  package let topics: [String]
  private let table: NGramTable
  private let biases: [Float]

  /// Makes a model from trained weights.
  ///
  /// - Parameters:
  ///   - topics: notations in the order of the classes.
  ///   - biases: one number for each topic, and one for "no topic".
  ///   - weights: for each n-gram the classes with a weight; ordered by n-gram.
  package init(topics: [String], biases: [Float], weights: [(key: UInt64, entries: [(topic: Int, weight: Float)])]) {
    self.topics = topics
    self.biases = biases
    table = NGramTable(weights)
  }

  /// The probability in 0...1 of each topic, "no topic" last.
  ///
  /// Text without any known n-gram says nothing: every class gets 0.
  package func probabilities(of scalars: ArraySlice<UInt32>) -> [Float] {
    var sums = Array(repeating: Float(0), count: biases.count)
    var known: Float = 0
    for key in CharacterNGrams.keys(of: scalars) {
      guard let entries = table.entries(of: key) else { continue }
      known += 1
      for index in entries { sums[Int(table.topics[index])] += table.weights[index] }
    }
    guard known > 0 else { return sums }
    // The same scale as in training: the length of the vector of known n-grams is one.
    let scale = 1 / known.squareRoot()
    for index in sums.indices { sums[index] = sums[index] * scale + biases[index] }
    return Mathematics.softmax(sums)
  }
}
