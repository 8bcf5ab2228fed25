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
    /// The clauses that speak for a topic by themselves, in text order.
    var telling: [TellingClause]
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

  /// An n-gram that counts for a text, or for the clause that is read alone, too.
  private struct Counted {
    var key: UInt64
    /// Number of the clause.
    var clause: Int32
    /// True where no earlier clause has it.
    var isNew: Bool
    var start: Int?
    var row: WordingTable.Row?
  }

  /// The probabilities for a text and its clauses.
  ///
  /// No n-gram reaches over the end of a clause, so that each is looked up once for both. Weights are summed up as whole
  /// steps: exactly, in whatever order.
  func probabilities(of text: MatchText) -> Probabilities {
    let ranges = text.clauseRanges
    return withUnsafeTemporaryAllocation(of: Counted.self, capacity: text.count * 2) { buffer in
      let counted = UnsafeMutableBufferPointer(rebasing: buffer[..<count(text, ranges, into: buffer)])
      find(counted)
      return withUnsafeTemporaryAllocation(of: Int32.self, capacity: table.biases.count * 2) { sums in
        sums.initialize(repeating: 0)
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: table.biases.count) { part in
          part.initialize(repeating: 0)
          return probabilities(UnsafeBufferPointer(counted), ranges, sums, part)
        }
      }
    }
  }

  /// True for a clause that is read alone, too.
  private static func isPart(_ range: Range<Int>, of ranges: [Range<Int>]) -> Bool {
    ranges.count > 1 && range.count >= leastClause
  }

  /// Lists the n-grams that count, clause by clause; gives their number.
  private func count(
    _ text: MatchText, _ ranges: [Range<Int>], into buffer: UnsafeMutableBufferPointer<Counted>
  ) -> Int {
    guard let places = buffer.baseAddress else { return 0 }
    var marks = NGramMarks(capacity: text.count * 2)
    defer { marks.free() }
    var found = 0
    text.scalars.withUnsafeBufferPointer { scalars in
      for (number, range) in ranges.enumerated() {
        let isPart = Self.isPart(range, of: ranges)
        CharacterNGrams.forEachKey(in: scalars[range]) { key in
          let mark = marks.mark(key, number)
          // Of what an earlier clause has only a clause of its own takes notice.
          guard mark == .new || mark == .before && isPart else { return }
          let clause = Int32(truncatingIfNeeded: number)
          (places + found).initialize(to: Counted(key: key, clause: clause, isNew: mark == .new))
          found &+= 1
        }
      }
    }
    return found
  }

  /// Looks n-grams up. First all their slots, then all their entries: the table is larger than the nearer caches, and
  /// look-ups that do not wait for each other are under way together.
  private func find(_ counted: UnsafeMutableBufferPointer<Counted>) {
    for index in counted.indices { counted[index].start = table.start(of: counted[index].key) }
    for index in counted.indices {
      if let start = counted[index].start { counted[index].row = table.row(at: start) }
    }
  }

  /// The first half of `sums` takes the whole text, the second the clause that is being read; `part` takes the
  /// probabilities for it.
  private func probabilities(
    _ counted: UnsafeBufferPointer<Counted>, _ ranges: [Range<Int>], _ sums: UnsafeMutableBufferPointer<Int32>,
    _ part: UnsafeMutableBufferPointer<Float>
  ) -> Probabilities {
    let classes = table.biases.count
    guard classes > 0, let whole = sums.baseAddress else { return Probabilities(whole: [], clauses: [], telling: []) }
    let clause = whole + classes
    var next = 0
    var known: Float = 0
    var best: [Float] = []
    var telling: [TellingClause] = []
    for (number, range) in ranges.enumerated() {
      let isPart = Self.isPart(range, of: ranges)
      var knownInClause: Float = 0
      if isPart { clause.update(repeating: 0, count: classes) }
      while next < counted.count, counted[next].clause == number {
        let ngram = counted[next]
        next &+= 1
        guard let row = ngram.row else { continue }
        // What the text has already is taken off the whole clause that it gets below.
        table.add(row, to: isPart ? clause : whole, from: ngram.isNew ? nil : whole)
        knownInClause += 1
        if ngram.isNew { known += 1 }
      }
      guard isPart else { continue }
      for index in 0..<classes { whole[index] &+= clause[index] }
      write(UnsafeBufferPointer(start: clause, count: classes), known: knownInClause, to: part)
      Self.raise(&best, to: UnsafeBufferPointer(part))
      TellingClause.add(range, UnsafeBufferPointer(part), to: &telling)
    }
    let all = [Float](unsafeUninitializedCapacity: classes) { result, count in
      result.initialize(repeating: 0)
      write(
        UnsafeBufferPointer(start: whole, count: classes), known: known,
        to: UnsafeMutableBufferPointer(rebasing: result[..<classes]))
      count = classes
    }
    // Nothing is raised where no clause was read alone: both are one list then.
    if best.isEmpty { best = all } else { all.withUnsafeBufferPointer { Self.raise(&best, to: $0) } }
    // A text of nothing but short clauses, or of one, is heard as a whole.
    if let first = ranges.first, let last = ranges.last, !ranges.contains(where: { Self.isPart($0, of: ranges) }) {
      all.withUnsafeBufferPointer { TellingClause.add(first.lowerBound..<last.upperBound, $0, to: &telling) }
    }
    return Probabilities(whole: all, clauses: best, telling: telling)
  }

  /// The larger of each two.
  private static func raise(_ best: inout [Float], to other: UnsafeBufferPointer<Float>) {
    guard !best.isEmpty else {
      best = Array(other)
      return
    }
    best.withUnsafeMutableBufferPointer { best in
      for index in 0..<min(best.count, other.count) { best[index] = max(best[index], other[index]) }
    }
  }

  /// Writes the probabilities for summed weights; the same scale as in training: the length of the vector of known n-grams
  /// is one. Text without any known n-gram says nothing: every class gets 0.
  private func write(_ sums: UnsafeBufferPointer<Int32>, known: Float, to result: UnsafeMutableBufferPointer<Float>) {
    guard known > 0 else { return result.update(repeating: 0) }
    let scale = 1 / known.squareRoot()
    table.biases.withUnsafeBufferPointer { biases in
      for index in 0..<min(sums.count, biases.count, result.count) {
        let sum = Float(sums[index]) / WordingTable.Layout.steps
        result[index] = sum * scale + biases[index]
      }
    }
    Mathematics.softmax(result)
  }
}
