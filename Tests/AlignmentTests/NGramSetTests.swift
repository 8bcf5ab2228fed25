import Testing

@testable import Alignment

@Test("a set of n-grams takes each once, at full capacity too")
func ngramSet() {
  var set = NGramSet(capacity: 500)
  let keys = (1...500 as ClosedRange<UInt64>).map { $0 << 24 }
  let first = keys.map { set.insert($0) }
  let second = keys.map { set.insert($0) }
  #expect(!first.contains(false))
  #expect(!second.contains(true))
}
