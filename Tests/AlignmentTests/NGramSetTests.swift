import Testing

@testable import Alignment

@Test("a set of n-grams takes each once, at full capacity too")
func ngramSet() {
  var set = NGramSet(capacity: 500)
  for key in 1...500 as ClosedRange<UInt64> { #expect(set.insert(key << 24)) }
  for key in 1...500 as ClosedRange<UInt64> { #expect(!set.insert(key << 24)) }
}
