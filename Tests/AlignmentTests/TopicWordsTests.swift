import PlanModel
import Taxonomy
import Testing

@testable import Alignment

@Suite struct TopicWordsTests {
  private let words = TopicWords(SmallScheme.scheme)

  @Test("every topic has its label, note and terms, as the matcher sees them")
  func normalised() {
    #expect(words.topics.map(\.code) == SmallScheme.scheme.topics.map(\.code))
    for (topic, concept) in zip(words.topics, SmallScheme.scheme.topics) {
      #expect(Array(words.scalars[topic.label]) == MatchText(concept.label.chinese).scalars)
      #expect(Array(words.scalars[topic.scopeNote]) == MatchText(concept.scopeNote.chinese).scalars)
      #expect(topic.terms.map(\.term) == concept.allTerms)
      for term in topic.terms { #expect(Array(words.scalars[term.words]) == MatchText(term.term.text).scalars) }
    }
  }

  @Test("a topic has a bigram with the sum of its texts' weights, of which none counts it twice")
  func bigrams() {
    let bags = BigramBags(words)
    #expect(Set(bags.keys).count == bags.keys.count)
    #expect(bags.order.map { bags.keys[$0] } == bags.keys.sorted())
    for (number, key) in bags.keys.enumerated() {
      let pair = [UInt32(key >> 32), UInt32(truncatingIfNeeded: key)]
      var expected: [Int: Float] = [:]
      for (topic, concept) in SmallScheme.scheme.topics.enumerated() {
        let terms = concept.allTerms.filter { $0.weight > 0 }.map { ($0.text, Float($0.weight)) }
        for (text, weight) in [(concept.label.chinese, 3), (concept.scopeNote.chinese, 2)] + terms {
          let scalars = MatchText(text).scalars
          let holds = scalars.indices.dropLast().contains { [scalars[$0], scalars[$0 + 1]] == pair }
          if holds { expected[topic, default: 0] += weight }
        }
      }
      let found = Dictionary(uniqueKeysWithValues: bags.entries(number).map { ($0.topic, $0.weight) })
      #expect(found == expected)
    }
  }
}
