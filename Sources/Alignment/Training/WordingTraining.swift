import PlanModel
import Taxonomy

/// Trains the wording model: multinomial logistic regression by stochastic gradients with AdaGrad steps
/// (J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", JMLR 12, 2011).
///
/// Deterministic: a fixed seed orders the examples, and sums run in that order.
package struct WordingTraining {
  /// What a run is set to.
  package struct Settings: Sendable {
    /// Runs in different orders, whose weights are averaged: a single order moves F1 on a plan that is left out by up to
    /// 0.01 either way.
    package var runs = 3
    /// Passes over the examples in each run.
    package var passes = 12
    /// First step.
    package var step: Float = 0.5
    /// Pull of each weight to zero, per example.
    package var decay: Float = 1e-6
    /// N-grams in fewer examples are left out.
    package var leastExamples = 1
    /// Weights below are left out of the table.
    package var leastWeight: Float = 0.65
    /// What a term of the lexicon counts against a sentence.
    package var termImportance: Float = 0.5

    /// The settings that the compiled-in model was trained with.
    package init() {}
  }

  private struct Example {
    var keys: [Int32]
    /// Share of each class in the target; sums to one.
    var target: [(topic: Int, share: Float)]
    var importance: Float
  }

  private let settings: Settings
  private let topics: [String]
  private var examples: [Example] = []
  private var keys: [UInt64] = []

  /// Prepares the examples: the sentences, those of the documents, and the scheme's labels and terms.
  package init(
    sentences: [TrainingSentence], documents: [TrainingDocument] = [], scheme: ConceptScheme,
    settings: Settings = Settings()
  ) {
    self.settings = settings
    topics = scheme.topics.map(\.code)
    let index = Dictionary(topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var raw: [(keys: [UInt64], target: [(Int, Float)], importance: Float)] = []
    let silence = Silence(matcher: LexiconMatcher(index: LexiconIndex(scheme: scheme)))
    let coded =
      sentences.map { (text: $0.text, topics: $0.topics) }
      + documents.flatMap(\.lines)
      .filter { !$0.isStructural && !$0.input.namesUnits && !silence.isSilent($0.input) }
      .map { (text: $0.input.text, topics: $0.topics) }
    for sentence in coded {
      let codes = sentence.topics.compactMap { index[$0] }
      let grams = CharacterNGrams.keys(of: MatchText(sentence.text).scalars[...])
      // The main topic has twice the share of each further one.
      let total = Float(codes.count + 1)
      var target = codes.enumerated().map { (place, topic) -> (Int, Float) in (topic, (place == 0 ? 2 : 1) / total) }
      if target.isEmpty { target = [(topics.count, 1)] }
      raw.append((grams, target, 1))
    }
    for (topic, concept) in scheme.topics.enumerated() {
      let labels = concept.allTerms.filter { $0.weight >= 2 }.map(\.text) + [concept.scopeNote.chinese]
      for text in labels {
        raw.append((CharacterNGrams.keys(of: MatchText(text).scalars[...]), [(topic, 1)], settings.termImportance))
      }
    }
    number(raw)
  }

  /// Numbers the n-grams that are frequent enough, in order of their keys.
  private mutating func number(_ raw: [(keys: [UInt64], target: [(Int, Float)], importance: Float)]) {
    var counts: [UInt64: Int] = [:]
    for example in raw { for key in example.keys { counts[key, default: 0] += 1 } }
    keys = counts.filter { $0.value >= settings.leastExamples }.keys.sorted()
    let numbers = Dictionary(keys.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    examples = raw.compactMap { example in
      let known = example.keys.compactMap { numbers[$0] }
      guard !known.isEmpty else { return nil }
      return Example(
        keys: known, target: example.target.map { (topic: $0.0, share: $0.1) }, importance: example.importance)
    }
  }

  /// Runs the training; `progress` is told the mean loss of each pass.
  package func train(progress: (Int, Float) -> Void = { _, _ in }) -> WordingWeights {
    var weights: [Float] = []
    var biases: [Float] = []
    for run in 0..<settings.runs {
      let found = self.run(seed: 20_211_125 + UInt64(run) * 7919, progress: progress)
      if run == 0 {
        (weights, biases) = found
      } else {
        for index in weights.indices { weights[index] += found.weights[index] }
        for index in biases.indices { biases[index] += found.biases[index] }
      }
    }
    let share = 1 / Float(max(1, settings.runs))
    return table(weights.map { $0 * share }, biases.map { $0 * share })
  }

  /// One run over the examples, in an order that the seed gives.
  private func run(seed: UInt64, progress: (Int, Float) -> Void) -> (weights: [Float], biases: [Float]) {
    let classes = topics.count + 1
    var weights = Array(repeating: Float(0), count: keys.count * classes)
    var squares = Array(repeating: Float(1e-4), count: keys.count * classes)
    var biases = Array(repeating: Float(0), count: classes)
    var biasSquares = Array(repeating: Float(1e-2), count: classes)
    var random = Shuffle(state: seed)
    var order = Array(examples.indices)
    for pass in 0..<settings.passes {
      random.shuffle(&order)
      var loss: Float = 0
      // Buffers: with arrays, checking bounds takes most of the time.
      weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
          for which in order {
            loss += step(
              examples[which], weights: weights, squares: squares, biases: &biases, biasSquares: &biasSquares)
          }
        }
      }
      progress(pass + 1, loss / Float(max(1, examples.count)))
    }
    return (weights, biases)
  }

  /// One step on one example; its loss before the step.
  private func step(
    _ example: Example, weights: UnsafeMutableBufferPointer<Float>, squares: UnsafeMutableBufferPointer<Float>,
    biases: inout [Float], biasSquares: inout [Float]
  ) -> Float {
    let classes = biases.count
    let scale = 1 / Float(example.keys.count).squareRoot()
    var sums = Array(repeating: Float(0), count: classes)
    for key in example.keys {
      let base = Int(key) * classes
      for index in 0..<classes { sums[index] += weights[base + index] }
    }
    for index in 0..<classes { sums[index] = sums[index] * scale + biases[index] }
    var gradient = Mathematics.softmax(sums)
    var loss: Float = 0
    for (topic, share) in example.target {
      loss -= share * Mathematics.logarithm(max(gradient[topic], 1e-9))
      gradient[topic] -= share
    }
    for index in 0..<classes {
      gradient[index] *= example.importance
      biasSquares[index] += gradient[index] * gradient[index]
      biases[index] -= settings.step * gradient[index] / biasSquares[index].squareRoot()
    }
    // Most classes are as improbable as they should be: only the others move.
    let moved = (0..<classes).filter { abs(gradient[$0]) > 1e-3 }
    for key in example.keys {
      let base = Int(key) * classes
      for index in moved {
        let change = gradient[index] * scale + settings.decay * weights[base + index]
        squares[base + index] += change * change
        weights[base + index] -= settings.step * change / squares[base + index].squareRoot()
      }
    }
    return loss
  }

  private func table(_ weights: [Float], _ biases: [Float]) -> WordingWeights {
    let classes = topics.count + 1
    var rows = NGramWeights()
    for (number, key) in keys.enumerated() {
      for topic in 0..<classes where abs(weights[number * classes + topic]) >= settings.leastWeight {
        rows.add(weights[number * classes + topic], for: topic)
      }
      rows.endRow(key)
    }
    return WordingWeights(topics: topics, biases: biases, rows: rows)
  }
}

/// Orders examples by a fixed seed.
private struct Shuffle {
  var state: UInt64

  mutating func shuffle(_ values: inout [Int]) {
    for index in values.indices.reversed() where index > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      values.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
  }
}
