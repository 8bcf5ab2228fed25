import Taxonomy

/// The bigrams of all topics, numbered, each with its weights: flat lists, because one list for each bigram would cost
/// more than all the rest.
struct BigramBags {
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

  /// A bigram as a key.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// For a number, the topics that have the bigram, ascending.
  func entries(_ number: Int) -> ArraySlice<Entry> { flat[starts[number]..<starts[number + 1]] }

  /// The numbers in the order of the bigrams.
  var order: [Int] {
    // Chinese characters have sixteen bits, so that a bigram and its number are sorted as one.
    var order = keys.enumerated().map { ($1 >> 32) << 48 | ($1 & 0xFFFF) << 32 | UInt64($0) }
    order.sort()
    return order.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Collects the bigrams of labels, scope notes and terms that speak for their topic.
  init(_ words: TopicWords) {
    var list = BigramList()
    for (topic, concept) in words.topics.enumerated() {
      list.add(words.scalars[concept.label], of: topic, weight: 3)
      list.add(words.scalars[concept.scopeNote], of: topic, weight: 2)
      // By number: a loop over the terms themselves would count the references of each.
      for number in concept.terms.indices where concept.terms[number].term.weight > 0 {
        let weight = Float(concept.terms[number].term.weight)
        list.add(words.scalars[concept.terms[number].words], of: topic, weight: weight)
      }
    }
    keys = list.keys
    // Sorted by number, topics as they come.
    starts = Array(repeating: 0, count: keys.count + 1)
    for (number, _) in list.found { starts[number + 1] += 1 }
    for number in keys.indices { starts[number + 1] += starts[number] }
    var next = starts
    flat = Array(repeating: Entry(topic: 0, weight: 0), count: list.found.count)
    for (number, entry) in list.found {
      flat[next[number]] = entry
      next[number] += 1
    }
  }
}

/// Bigrams while they are collected, topic by topic.
private struct BigramList {
  private(set) var keys: [UInt64] = []
  /// What each topic has of each bigram, by the bigram's number.
  private(set) var found: [(number: Int, entry: BigramBags.Entry)] = []
  private var numbers = KeyNumbers(capacity: 1 << 14)
  /// For each number the place of its last entry, and the text that had it last.
  private var last: [(place: Int, text: Int)] = []
  private var text = 0

  init() { found.reserveCapacity(1 << 15) }

  /// Adds a text of a topic, in which a bigram counts once; topics come one after the other.
  mutating func add(_ scalars: ArraySlice<UInt32>, of topic: Int, weight: Float) {
    text += 1
    for index in scalars.indices.dropLast() where isHan(scalars[index]) && isHan(scalars[index + 1]) {
      let key = BigramBags.key(scalars[index], scalars[index + 1])
      let number = Int(numbers.number(of: key))
      if number == keys.count {
        keys.append(key)
        last.append((found.count, text))
        found.append((number, BigramBags.Entry(topic: topic, weight: weight)))
        continue
      }
      guard last[number].text != text else { continue }
      last[number].text = text
      if found[last[number].place].entry.topic == topic {
        found[last[number].place].entry.weight += weight
      } else {
        last[number].place = found.count
        found.append((number, BigramBags.Entry(topic: topic, weight: weight)))
      }
    }
  }
}
