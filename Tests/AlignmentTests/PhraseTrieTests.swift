import Testing

@testable import Alignment

@Suite struct PhraseTrieTests {
  @Test("phrases are numbered as they come; equal ones share a number, an empty one has none")
  func numbers() {
    var trie = PhraseTrie()
    let numbers = ["行政执法", "行政", "执法", "行政", ""].map { trie.number(of: MatchText($0).scalars[...]) }
    #expect(numbers == [0, 1, 2, 1, nil])
    #expect(trie.lengths == [4, 2, 2])
  }
}
