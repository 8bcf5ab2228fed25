import Testing

@testable import ChineseText

@Suite("Openings of words")
struct ScalarPairsTests {
  private let words = ["程式", "資訊安全", "瞭", ""].map { Array($0.unicodeScalars) }

  @Test("no place where a word begins is missed, words of one character at the end neither")
  func found() {
    let pairs = ScalarPairs(words)
    let text = Array("行政程式與資訊安全明瞭".unicodeScalars)
    for index in text.indices where words.contains(where: { !$0.isEmpty && text.holds($0, at: index) }) {
      #expect(pairs.mayOpen(text, at: index))
    }
    #expect(text.indices.filter { pairs.mayOpen(text, at: $0) } == [2, 5, 10])
  }

  @Test("half a word at the end opens nothing")
  func half() {
    let text = Array("程".unicodeScalars)
    #expect(!ScalarPairs(words).mayOpen(text, at: 0))
  }
}
