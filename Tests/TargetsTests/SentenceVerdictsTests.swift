import Testing

@testable import Targets

@Suite struct SentenceVerdictsTests {
  @Test("an answer is found once for a text and a tag, and each question has its own")
  func once() {
    var found = 0
    func answer(_ text: String, _ tag: UInt64, _ question: SentenceVerdicts.Question, _ answer: Bool) -> Bool {
      SentenceVerdicts.of(text, tag: tag).answer(question) {
        found += 1
        return answer
      }
    }
    #expect(answer("每句只问一次。", 1, .isSilent, true))
    #expect(answer("每句只问一次。", 1, .isSilent, false))
    #expect(!answer("每句只问一次。", 1, .isUndoubted, false))
    #expect(!answer("每句只问一次。", 1, .isUndoubted, true))
    #expect(answer("每句只问一次。", 1, .isSilent, false))
    #expect(found == 2)
    #expect(!answer("每句只问一次。", 2, .isSilent, false))
    #expect(found == 3)
  }
}
