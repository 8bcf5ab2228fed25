import PlanModel

/// Trained weights as a text table: compact, readable by eye, and the same on every machine.
///
/// First line: format. Then the topics, then a bias for each and for "no topic", then a line for each n-gram: its
/// characters, a tab, and for each weight two characters: the class (from U+0100 on) and the weight (around U+0280,
/// in steps of 1/16).
package struct WordingWeights: Sendable {
  /// Notations in the order of the classes.
  package var topics: [String]
  /// A number for each topic and one for "no topic".
  package var biases: [Float]
  /// The weights of the n-grams.
  var rows: NGramWeights

  static let format = "# duizhao wording model 1"
  static let steps: Float = 16
  static let classBase = 0x100
  static let weightBase = 0x280
  static let weightLimit = 120

  /// Makes weights.
  init(topics: [String], biases: [Float], rows: NGramWeights) {
    self.topics = topics
    self.biases = biases
    self.rows = rows
  }

  /// The weights that are compiled in.
  ///
  /// - Throws: `InputError` where the table is damaged, which a test excludes.
  package static func standard() throws(InputError) -> WordingWeights {
    try WordingWeights(table: EmbeddedData.wordingModel, file: "wording-model.txt")
  }

  /// The table; weights that round to nothing are left out.
  package var table: String {
    var text = Self.format + "\n"
    text += topics.joined(separator: " ") + "\n"
    text += biases.map { String(Int(($0 * Self.steps).rounded())) }.joined(separator: " ") + "\n"
    for (row, key) in rows.keys.enumerated() {
      var line = String.UnicodeScalarView()
      for index in Int(rows.starts[row])..<Int(rows.starts[row + 1]) {
        let step = max(-Self.weightLimit, min(Self.weightLimit, Int((rows.weights[index] * Self.steps).rounded())))
        guard step != 0, let first = Unicode.Scalar(UInt32(Self.classBase + Int(rows.classes[index]))),
          let second = Unicode.Scalar(UInt32(Self.weightBase + step))
        else { continue }
        line.append(first)
        line.append(second)
      }
      if !line.isEmpty { text += "\(CharacterNGrams.text(key))\t\(String(line))\n" }
    }
    return text
  }
}
