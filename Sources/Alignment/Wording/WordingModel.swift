/// How likely a text's wording is for each topic: a multinomial logistic regression on character n-grams.
///
/// Trained on sentences and terms that were written for it (training/README.md), never on the plans. The class
/// behind the last topic stands for sentences without a topic.
package struct WordingModel: Sendable {
  /// Notations of the topics, in the order of the classes; the class behind them is "no topic".
  package let topics: [String]
  private let biases: [Float]
  private let table: NGramTable

  /// Makes a model from trained weights.
  package init(_ weights: WordingWeights) {
    topics = weights.topics
    biases = weights.biases
    table = NGramTable(weights.rows)
  }

  /// The probability in 0...1 of each topic, "no topic" last.
  ///
  /// Text without any known n-gram says nothing: every class gets 0.
  package func probabilities(of scalars: ArraySlice<UInt32>) -> [Float] {
    var sums = Array(repeating: Float(0), count: biases.count)
    var known: Float = 0
    for key in CharacterNGrams.keys(of: scalars) where table.add(key, to: &sums) { known += 1 }
    guard known > 0 else { return sums }
    // The same scale as in training: the length of the vector of known n-grams is one.
    let scale = 1 / known.squareRoot()
    for index in sums.indices { sums[index] = sums[index] * scale + biases[index] }
    return Mathematics.softmax(sums)
  }
}
