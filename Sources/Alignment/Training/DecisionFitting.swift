/// Fits a decision model to coded sentences: logistic regression by Newton's method with a small ridge, then the
/// thresholds that suit the same sentences best.
///
/// Deterministic: no random numbers, and sums in the order of the examples.
package enum DecisionFitting {
  /// Strength of the ridge: draws weights to zero where the examples say little.
  static let ridge = 1.0
  /// Least threshold: a topic less probable is a guess, though on plans whose sentences nearly all have one it would
  /// raise F1.
  static let leastThreshold = 0.3
  /// Steps of Newton's method; the change is below 1e-6 long before.
  static let steps = 25

  /// The fitted model: weights from all examples, thresholds from those of them that stand as in a document.
  package static func fit(_ examples: [FittingExample]) -> DecisionModel {
    var rows: [Row] = []
    for example in examples {
      for topic in Aligner.candidates(example.evidence) {
        let isCoded = example.topics.contains(topic)
        guard example.countsFurtherTopics || !isCoded || topic == example.main else { continue }
        rows.append(
          Row(features: Feature.vector(example.evidence, topic: topic), isCoded: isCoded, weight: example.weight))
      }
    }
    var model = DecisionModel(weights: newton(rows), threshold: 0, furtherThreshold: 0, mentionThreshold: 0)
    let thresholds = bestThresholds(examples.filter(\.isWhole), model)
    model.threshold = thresholds.main
    model.furtherThreshold = thresholds.further
    model.mentionThreshold = min(0.15, thresholds.main / 2)
    return model
  }

  private struct Row {
    var features: [Double]
    var isCoded: Bool
    var weight: Double
  }

  private static func newton(_ rows: [Row]) -> [Double] {
    let size = Feature.allCases.count
    var weights = Array(repeating: 0.0, count: size)
    for _ in 0..<steps {
      var gradient = weights.map { -ridge * $0 }
      var hessian = Array(repeating: Array(repeating: 0.0, count: size), count: size)
      for index in 0..<size { hessian[index][index] = ridge }
      let model = DecisionModel(weights: weights, threshold: 0, furtherThreshold: 0, mentionThreshold: 0)
      for row in rows {
        let probability = model.probability(row.features)
        let error = row.weight * ((row.isCoded ? 1 : 0) - probability)
        let curvature = row.weight * probability * (1 - probability)
        for i in 0..<size where row.features[i] != 0 {
          gradient[i] += error * row.features[i]
          for j in 0..<size { hessian[i][j] += curvature * row.features[i] * row.features[j] }
        }
      }
      for (index, change) in solve(hessian, gradient).enumerated() { weights[index] += change }
    }
    return weights
  }

  /// Solves a symmetric positive definite system by elimination with pivots.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let size = right.count
    for column in 0..<size {
      let pivot = (column..<size).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      for row in 0..<size where row != column && rows[row][column] != 0 {
        let factor = rows[row][column] / rows[column][column]
        for index in column...size { rows[row][index] -= factor * rows[column][index] }
      }
    }
    return (0..<size).map { rows[$0][size] / rows[$0][$0] }
  }

  /// The thresholds with the best sum of F1 and share of right main topics; coded topics that were no candidates count as missed.
  private static func bestThresholds(
    _ examples: [FittingExample], _ model: DecisionModel
  ) -> (main: Double, further: Double) {
    let scored = examples.map { example in
      Aligner.candidates(example.evidence)
        .map { topic in
          (
            probability: model.probability(Feature.vector(example.evidence, topic: topic)),
            isCoded: example.topics.contains(topic), isMain: example.main == topic
          )
        }
        .sorted { $0.probability > $1.probability }
    }
    let coded = examples.reduce(0) { $0 + $1.topics.count }
    var best = (main: 0.5, further: 0.5, merit: 0.0)
    for main in stride(from: leastThreshold, through: 0.60, by: 0.01) {
      for further in stride(from: main, through: 0.90, by: 0.02) {
        var given = 0
        var right = 0
        var mainRight = 0
        for (topics, example) in zip(scored, examples) {
          let isGiven = (topics.first?.probability ?? 0) >= main
          mainRight += isGiven ? (topics.first?.isMain == true ? 1 : 0) : (example.topics.isEmpty ? 1 : 0)
          for (place, topic) in topics.enumerated() {
            guard topic.probability >= (place == 0 ? main : further) else { break }
            given += 1
            right += topic.isCoded ? 1 : 0
          }
        }
        let f1 = 2 * Double(right) / Double(max(1, given + coded))
        let merit = f1 + Double(mainRight) / Double(max(1, examples.count))
        if merit > best.merit { best = (main, further, merit) }
      }
    }
    return (best.main, best.further)
  }
}
