/// Likeness of a text to each topic's own words, for wording that no term of the lexicon foresees.
///
/// A topic's profile is the bag of character bigrams of its labels, scope note and terms, each weighted by how few
/// topics share it (inverse document frequency), scaled to length one; likeness is the cosine (G. Salton,
/// C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
package struct TopicProfiles: Sendable {
  private let table: NGramTable
  private let topicCount: Int

  /// Makes the profiles of a scheme's topics.
  init(_ words: TopicWords) {
    topicCount = words.topics.count
    let bags = BigramBags(words)
    // In the order of the bigrams, so that sums of floating-point numbers come out alike in every run.
    let order = bags.order
    // By the number of topics that share a bigram.
    let frequencies = (0...words.topics.count).map {
      Float(Mathematics.logarithm(Double(words.topics.count + 1) / Double($0)))
    }
    let inverses = bags.keys.indices.map { frequencies[bags.entries($0).count] }
    var lengths = Array(repeating: Float(0), count: topicCount)
    for bigram in order {
      for entry in bags.entries(bigram) {
        lengths[entry.topic] += entry.weight * inverses[bigram] * inverses[bigram]
      }
    }
    let scales = lengths.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
    var rows = NGramWeights(rows: order.count, entries: order.count * 4)
    for bigram in order {
      let inverse = inverses[bigram]
      for entry in bags.entries(bigram) {
        rows.add(entry.weight.squareRoot() * inverse * inverse * scales[entry.topic], for: entry.topic)
      }
      // The row's own inverse frequency, for the length of the text's vector, stands behind the topics.
      rows.add(inverse * inverse, for: topicCount)
      rows.endRow(bags.keys[bigram])
    }
    table = NGramTable(rows)
  }

  /// The likeness (0...1) of a text to each topic, in taxonomy order.
  package func likeness(of text: MatchText) -> [Float] {
    var sums = Array(repeating: Float(0), count: topicCount + 1)
    for bigram in Self.bigrams(of: text) { _ = table.add(bigram, to: &sums) }
    let length = sums.removeLast()
    guard length > 0 else { return sums }
    let scale = 1 / length.squareRoot()
    for index in sums.indices { sums[index] *= scale }
    return sums
  }

  /// The different pairs of neighbouring Chinese characters, in order of first occurrence.
  private static func bigrams(of text: MatchText) -> [UInt64] {
    var seen = NGramSet(capacity: text.count)
    var ordered: [UInt64] = []
    ordered.reserveCapacity(text.count)
    for index in text.scalars.indices.dropLast() where isHan(text.scalars[index]) && isHan(text.scalars[index + 1]) {
      let bigram = BigramBags.key(text.scalars[index], text.scalars[index + 1])
      if seen.insert(bigram) { ordered.append(bigram) }
    }
    return ordered
  }
}
