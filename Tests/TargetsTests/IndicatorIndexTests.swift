import Testing

@testable import Targets

@Suite("Index of indicators")
struct IndicatorIndexTests {
  private let index = IndicatorIndex(words: [["报备率", "率"], ["报备及时率"], ["法律顾问"], []])

  private func marked(_ text: String) -> [Int] {
    var marks = Array(repeating: false, count: 4)
    index.mark(ScalarText(text), in: &marks)
    return marks.indices.filter { marks[$0] }
  }

  @Test("marks every indicator of which a word may begin in the text")
  func marks() {
    #expect(marked("规范性文件报备率") == [0, 1])
    #expect(marked("聘请法律顾问") == [2])
  }

  @Test("a word of one character counts at the end of a text too")
  func single() {
    #expect(marked("率") == [0])
    #expect(marked("比率高") == [0])
  }

  @Test("a text of other words, or none, marks nothing")
  func none() {
    #expect(marked("报告法制") == [])
    #expect(marked("") == [])
  }
}
