import PlanModel
import Taxonomy

/// Likeness of a text to each topic's own words, for wording that no term of the lexicon foresees.
///
/// A topic's profile is the bag of character bigrams of its labels, scope note and terms, each weighted by how few
/// topics share it (inverse document frequency), scaled to length one; likeness is the cosine (G. Salton,
/// C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
package struct TopicProfiles: Sendable {
  private let table: NGramTable
  private let topicCount: Int

  /// Makes the profiles of a scheme's topics.
  package init(scheme: ConceptScheme) {
    topicCount = scheme.topics.count
    var weights: [UInt64: [Int: Float]] = [:]
    for (topic, concept) in scheme.topics.enumerated() {
      var texts: [(String, Float)] = [(concept.label.chinese, 3), (concept.scopeNote.chinese, 2)]
      texts += concept.allTerms.filter { $0.weight > 0 }.map { ($0.text, Float($0.weight)) }
      for (text, weight) in texts {
        for bigram in Self.bigrams(of: MatchText(text)) { weights[bigram, default: [:]][topic, default: 0] += weight }
      }
    }
    // Sorted, so that sums of floating-point numbers come out alike in every run.
    let ordered = weights.sorted { $0.key < $1.key }
    let count = topicCount
    let inverses = ordered.map { Float(Mathematics.logarithm(Double(count + 1) / Double($0.value.count))) }
    var lengths = Array(repeating: Float(0), count: topicCount)
    for ((_, byTopic), inverse) in zip(ordered, inverses) {
      for (topic, weight) in byTopic { lengths[topic] += weight * inverse * inverse }
    }
    let scales = lengths.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
    var rows = NGramWeights(rows: ordered.count)
    for ((bigram, byTopic), inverse) in zip(ordered, inverses) {
      for (topic, weight) in byTopic.sorted(by: { $0.key < $1.key }) {
        rows.add(weight.squareRoot() * inverse * inverse * scales[topic], for: topic)
      }
      // The row's own inverse frequency, for the length of the text's vector, stands behind the topics.
      rows.add(inverse * inverse, for: topicCount)
      rows.endRow(bigram)
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
    for index in text.scalars.indices.dropLast() where isHan(text.scalars[index]) && isHan(text.scalars[index + 1]) {
      let bigram = UInt64(text.scalars[index]) << 32 | UInt64(text.scalars[index + 1])
      if seen.insert(bigram) { ordered.append(bigram) }
    }
    return ordered
  }
}
