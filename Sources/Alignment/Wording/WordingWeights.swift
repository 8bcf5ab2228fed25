import PlanModel

/// Trained weights as a text table: compact, readable by eye, and the same on every machine.
///
/// First line: format. Then `topics` and their biases, then a line for each n-gram: its characters, a tab, and for
/// each weight two characters: the class (from U+0100 on) and the weight (around U+0280, in steps of 1/16).
package struct WordingWeights: Sendable {
  /// One n-gram with its weights.
  package struct Row: Sendable {
    package var key: UInt64
    package var entries: [(topic: Int, weight: Float)]
  }

  package var topics: [String]
  package var biases: [Float]
  package var rows: [Row]

  static let format = "# duizhao wording model 1"
  static let steps: Float = 16
  static let classBase: UInt32 = 0x100
  static let weightBase: UInt32 = 0x280
  static let weightLimit = 120

  /// The table; weights that round to nothing are left out.
  package var table: String {
    var text = Self.format + "\n"
    text += topics.joined(separator: " ") + "\n"
    text += biases.map { String(Int(($0 * Self.steps).rounded())) }.joined(separator: " ") + "\n"
    for row in rows {
      var line = String.UnicodeScalarView()
      for (topic, weight) in row.entries {
        let step = max(-Self.weightLimit, min(Self.weightLimit, Int((weight * Self.steps).rounded())))
        guard step != 0, let first = Unicode.Scalar(Self.classBase + UInt32(topic)),
          let second = Unicode.Scalar(UInt32(Int(Self.weightBase) + step))
        else { continue }
        line.append(first)
        line.append(second)
      }
      if !line.isEmpty { text += "\(CharacterNGrams.text(row.key))\t\(String(line))\n" }
    }
    return text
  }

  package init(topics: [String], biases: [Float], rows: [Row]) {
    self.topics = topics
    self.biases = biases
    self.rows = rows
  }

  /// Reads a table.
  ///
  /// - Throws: `InputError` where it has another format or a damaged line.
  package init(table: String, file: String) throws(InputError) {
    var lines = table.utf8.split(separator: 0x0A, omittingEmptySubsequences: true)[...]
    func damaged(_ line: Int, _ problem: String) -> InputError {
      InputError(file: file, line: line, problem: problem, remedy: "train it again with 'make train'")
    }
    guard lines.count >= 3, String(Substring(lines[0])) == Self.format else {
      throw damaged(1, "is no wording model of this version")
    }
    topics = Substring(lines[1]).split(separator: " ").map(String.init)
    biases = Substring(lines[2]).split(separator: " ").compactMap { Float(String($0)).map { $0 / Self.steps } }
    guard biases.count == topics.count + 1 else { throw damaged(3, "needs a bias for each topic and one more") }
    rows = []
    rows.reserveCapacity(lines.count)
    lines = lines.dropFirst(3)
    let classes = UInt32(biases.count)
    for (number, line) in lines.enumerated() {
      var key: UInt64 = 0
      var entries: [(topic: Int, weight: Float)] = []
      var topic: UInt32?
      var isKey = true
      for scalar in Substring(line).unicodeScalars {
        if isKey {
          if scalar == "\t" { isKey = false } else { key = key << 21 | UInt64(scalar.value) }
        } else if let known = topic {
          entries.append((Int(known), Float(Int(scalar.value) - Int(Self.weightBase)) / Self.steps))
          topic = nil
        } else {
          guard scalar.value >= Self.classBase, scalar.value - Self.classBase < classes else {
            throw damaged(number + 4, "names a class that the model lacks")
          }
          topic = scalar.value - Self.classBase
        }
      }
      guard !isKey, key != 0, topic == nil else { throw damaged(number + 4, "is cut short") }
      rows.append(Row(key: key, entries: entries))
    }
  }

  /// The weights that are compiled in.
  ///
  /// - Throws: `InputError` where the table is damaged, which a test excludes.
  package static func standard() throws(InputError) -> WordingWeights {
    try WordingWeights(table: EmbeddedData.wordingModel, file: "wording-model.txt")
  }

  /// The model of these weights.
  package var model: WordingModel {
    WordingModel(topics: topics, biases: biases, weights: rows.map { ($0.key, $0.entries) })
  }
}
