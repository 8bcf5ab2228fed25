import Testing

@testable import Alignment

@Suite struct PhraseAutomatonTests {
  private func found(_ phrases: [String], in text: String) -> [String] {
    var trie = PhraseTrie()
    for phrase in phrases { _ = trie.number(of: MatchText(phrase).scalars[...]) }
    let automaton = PhraseAutomaton(trie)
    var found: [String] = []
    automaton.forEachMatch(in: MatchText(text).scalars) { phrase, start, end in
      found.append("\(phrases[phrase])@\(start)-\(end)")
    }
    return found
  }

  @Test("overlapping and nested phrases are all found")
  func overlaps() {
    #expect(
      found(["行政执法", "执法监督", "执法"], in: "行政执法监督")
        == ["行政执法@0-4", "执法@2-4", "执法监督@2-6"])
  }

  @Test("a phrase is found at the very end, after a false start")
  func falseStart() {
    #expect(found(["行政复议", "政复"], in: "行政行政复议") == ["政复@3-5", "行政复议@2-6"])
  }

  @Test("no phrase, no text and an empty phrase give nothing")
  func nothing() {
    #expect(found([], in: "行政") == [])
    #expect(found(["行政"], in: "") == [])
    #expect(found([""], in: "行政") == [])
  }

  @Test("agrees with a plain search on made-up texts")
  func plainSearch() {
    let letters = ["行", "政", "执", "法"]
    var state: UInt32 = 7
    func next(_ limit: UInt32) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int((state >> 8) % limit)
    }
    for _ in 0..<50 {
      let phrases = Set((0..<6).map { _ in (0...next(3)).map { _ in letters[next(4)] }.joined() }).sorted()
      let text = (0..<40).map { _ in letters[next(4)] }
      var expected = 0
      for phrase in phrases {
        for start in text.indices where text[start...].joined().hasPrefix(phrase) { expected += 1 }
      }
      #expect(found(phrases, in: text.joined()).count == expected)
    }
  }
}
