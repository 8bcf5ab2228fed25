/// One sentence with its evidence and its coded topics, for fitting.
package struct FittingExample: Sendable {
  package var evidence: SentenceEvidence
  /// Indices of the coded topics.
  package var topics: Set<Int>

  /// Makes an example.
  package init(evidence: SentenceEvidence, topics: Set<Int>) {
    self.evidence = evidence
    self.topics = topics
  }
}

/// Fits a decision model to coded sentences: logistic regression by Newton's method with a small ridge, then the
/// threshold that gives the best F1 on the same sentences.
///
/// Deterministic: no random numbers, and sums in the order of the examples.
package enum DecisionFitting {
  /// Strength of the ridge: draws weights to zero where the examples say little.
  static let ridge = 1.0
  /// Steps of Newton's method; the change is below 1e-6 long before.
  static let steps = 25

  /// The fitted model.
  package static func fit(_ examples: [FittingExample]) -> DecisionModel {
    var rows: [(features: [Double], isCoded: Bool)] = []
    var missed = 0
    for example in examples {
      let candidates = Aligner.candidates(example.evidence)
      for topic in candidates {
        rows.append((Feature.vector(example.evidence, topic: topic), example.topics.contains(topic)))
      }
      missed += example.topics.subtracting(candidates).count
    }
    let weights = newton(rows)
    var model = DecisionModel(weights: weights, threshold: 0.5, mentionThreshold: 0.15)
    model.threshold = bestThreshold(
      rows.map { (model.probability($0.features), $0.isCoded) }, missed: missed)
    model.mentionThreshold = min(0.15, model.threshold / 2)
    return model
  }

  private static func newton(_ rows: [(features: [Double], isCoded: Bool)]) -> [Double] {
    let size = Feature.allCases.count
    var weights = Array(repeating: 0.0, count: size)
    for _ in 0..<steps {
      var gradient = weights.map { -ridge * $0 }
      var hessian = Array(repeating: Array(repeating: 0.0, count: size), count: size)
      for index in 0..<size { hessian[index][index] = ridge }
      let model = DecisionModel(weights: weights, threshold: 0, mentionThreshold: 0)
      for row in rows {
        let probability = model.probability(row.features)
        let error = (row.isCoded ? 1 : 0) - probability
        let curvature = probability * (1 - probability)
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

  /// The threshold with the best F1; coded topics that were no candidates count as missed.
  private static func bestThreshold(_ scored: [(probability: Double, isCoded: Bool)], missed: Int) -> Double {
    let coded = scored.reduce(missed) { $0 + ($1.isCoded ? 1 : 0) }
    var best = (threshold: 0.5, f1: 0.0)
    for step in 10...70 {
      let threshold = Double(step) / 100
      let given = scored.filter { $0.probability >= threshold }
      let right = given.reduce(0) { $0 + ($1.isCoded ? 1 : 0) }
      let f1 = 2 * Double(right) / Double(max(1, given.count + coded))
      if f1 > best.f1 { best = (threshold, f1) }
    }
    return best.threshold
  }
}
