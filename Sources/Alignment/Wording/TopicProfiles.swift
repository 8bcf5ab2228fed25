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
    self.init(scheme.topics.map { Self.texts(of: $0) })
  }

  /// Makes the profiles of topics that are given by weighted texts.
  init(_ topics: [[(text: MatchText, weight: Float)]]) {
    topicCount = topics.count
    let bags = BigramBags(topics)
    // In the order of the bigrams, so that sums of floating-point numbers come out alike in every run.
    let order = bags.keys.indices.sorted { bags.keys[$0] < bags.keys[$1] }
    let inverses = bags.keys.indices.map {
      Float(Mathematics.logarithm(Double(topics.count + 1) / Double(bags.entries($0).count)))
    }
    var lengths = Array(repeating: Float(0), count: topics.count)
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

  /// The words of a topic with their weights.
  private static func texts(of concept: Concept) -> [(text: MatchText, weight: Float)] {
    var texts: [(text: MatchText, weight: Float)] = [
      (MatchText(concept.label.chinese), 3), (MatchText(concept.scopeNote.chinese), 2),
    ]
    for term in concept.allTerms where term.weight > 0 { texts.append((MatchText(term.text), Float(term.weight))) }
    return texts
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
  fileprivate static func bigrams(of text: MatchText) -> [UInt64] {
    var seen = NGramSet(capacity: text.count)
    var ordered: [UInt64] = []
    ordered.reserveCapacity(text.count)
    for index in text.scalars.indices.dropLast() where isHan(text.scalars[index]) && isHan(text.scalars[index + 1]) {
      let bigram = UInt64(text.scalars[index]) << 32 | UInt64(text.scalars[index + 1])
      if seen.insert(bigram) { ordered.append(bigram) }
    }
    return ordered
  }
}

/// The bigrams of all topics, numbered, each with its weights: flat lists, because one list for each bigram would cost
/// more than all the rest.
private struct BigramBags {
  /// What a topic has of a bigram.
  struct Entry {
    var topic: Int
    /// Sum of the weights.
    var weight: Float
  }

  /// Packed bigram of each number.
  private(set) var keys: [UInt64] = []
  private var starts: [Int] = []
  private var flat: [Entry] = []

  /// For a number, the topics that have the bigram, ascending.
  func entries(_ number: Int) -> ArraySlice<Entry> { flat[starts[number]..<starts[number + 1]] }

  init(_ topics: [[(text: MatchText, weight: Float)]]) {
    var numbers: [UInt64: Int] = [:]
    numbers.reserveCapacity(1 << 14)
    var found: [(number: Int, entry: Entry)] = []
    found.reserveCapacity(1 << 15)
    /// For each number the place of its last entry.
    var last: [Int] = []
    for (topic, texts) in topics.enumerated() {
      for (text, weight) in texts {
        for bigram in TopicProfiles.bigrams(of: text) {
          guard let number = numbers[bigram] else {
            numbers[bigram] = keys.count
            last.append(found.count)
            found.append((keys.count, Entry(topic: topic, weight: weight)))
            keys.append(bigram)
            continue
          }
          if found[last[number]].entry.topic == topic {
            found[last[number]].entry.weight += weight
          } else {
            last[number] = found.count
            found.append((number, Entry(topic: topic, weight: weight)))
          }
        }
      }
    }
    // Sorted by number, topics as they come.
    starts = Array(repeating: 0, count: keys.count + 1)
    for (number, _) in found { starts[number + 1] += 1 }
    for number in keys.indices { starts[number + 1] += starts[number] }
    var next = starts
    flat = Array(repeating: Entry(topic: 0, weight: 0), count: found.count)
    for (number, entry) in found {
      flat[next[number]] = entry
      next[number] += 1
    }
  }
}
