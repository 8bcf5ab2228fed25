import PlanModel

/// Turns the features of a topic for a sentence into a probability, and probabilities into decisions.
///
/// A logistic regression on `Feature`; its weights are data (Data/decision.tsv), fitted by `duizhao fit`.
package struct DecisionModel: Hashable, Sendable {
  /// One weight for each case of `Feature`, in order.
  package var weights: [Double]
  /// Least probability of the main topic.
  package var threshold: Double
  /// Least probability of each further topic: most sentences have one topic, so a second needs more.
  package var furtherThreshold: Double
  /// Least probability of a topic that is named in passing.
  package var mentionThreshold: Double
  /// Least own evidence (weight of terms) of a topic that is named in passing.
  package static let mentionEvidence: Float = 2
  /// Probability from which a topic is named in passing without such evidence: what is nearly as likely as not must not
  /// be said to be absent.
  package static let mentionAlone = 0.3

  /// Makes a model.
  package init(weights: [Double], threshold: Double, furtherThreshold: Double, mentionThreshold: Double) {
    self.weights = weights
    self.threshold = threshold
    self.furtherThreshold = furtherThreshold
    self.mentionThreshold = mentionThreshold
  }

  /// The probability in 0...1 for a vector of features.
  package func probability(_ features: [Double]) -> Double {
    features.withUnsafeBufferPointer { Self.probability(logOdds: logOdds($0)) }
  }

  /// The logarithm of the odds for features.
  func logOdds(_ features: UnsafeBufferPointer<Double>) -> Double {
    weights.withUnsafeBufferPointer { weights in
      var sum = 0.0
      for index in 0..<min(weights.count, features.count) { sum += weights[index] * features[index] }
      return sum
    }
  }

  /// The probability in 0...1 for the logarithm of its odds.
  static func probability(logOdds: Double) -> Double { 1 / (1 + Mathematics.exponential(-logOdds)) }

  /// The log odds from which a topic may be decided or named in passing.
  var leastOdds: Double {
    let least = min(threshold, mentionThreshold)
    return least > 0 && least < 1 ? Mathematics.logarithm(least / (1 - least)) : -.infinity
  }

  /// Reads the table `name TAB value`; `#` opens a comment.
  ///
  /// - Throws: `InputError` where a name is unknown, missing or twice, or a value is no number.
  package init(table: String, file: String) throws(InputError) {
    var values: [String: Double] = [:]
    for (number, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let value = Double(String(columns[1])), values[String(columns[0])] == nil else {
        throw InputError(
          file: file, line: number + 1, problem: "not one name, a tab and a number",
          remedy: "write the table again with 'duizhao fit'")
      }
      values[String(columns[0])] = value
    }
    func take(_ name: String) throws(InputError) -> Double {
      guard let value = values.removeValue(forKey: name) else {
        throw InputError(
          file: file, problem: "no value for '\(name)'", remedy: "write the table again with 'duizhao fit'")
      }
      return value
    }
    threshold = try take("threshold")
    furtherThreshold = try take("furtherThreshold")
    mentionThreshold = try take("mentionThreshold")
    weights = []
    for feature in Feature.allCases { weights.append(try take("\(feature)")) }
    if let unknown = values.keys.sorted().first {
      throw InputError(
        file: file, problem: "unknown name '\(unknown)'", remedy: "write the table again with 'duizhao fit'")
    }
  }

  /// The model that is compiled in.
  ///
  /// - Throws: `InputError` where the table is damaged, which a test excludes.
  package static func standard() throws(InputError) -> DecisionModel {
    try DecisionModel(table: EmbeddedData.decisionTable, file: "decision.tsv")
  }

  /// The table that `init(table:file:)` reads.
  package var table: String {
    var lines = [
      "# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.",
      "threshold\t\(rounded(threshold))", "furtherThreshold\t\(rounded(furtherThreshold))",
      "mentionThreshold\t\(rounded(mentionThreshold))",
    ]
    for (feature, weight) in zip(Feature.allCases, weights) { lines.append("\(feature)\t\(rounded(weight))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
