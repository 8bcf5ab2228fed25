import PlanModel
import Testing

@Suite struct TracedTextTests {
  @Test("each scalar of a source stands for its own bytes")
  func source() {
    let text = TracedText(source: "a中𠀀")
    #expect(text.ranges.map(\.start) == [0, 1, 4])
    #expect(text.ranges.map(\.end) == [1, 4, 8])
    #expect(text.string == "a中𠀀")
  }

  @Test("scalars of every length of UTF-8 are read, at an offset too")
  func lengths() {
    let words = "aé\u{7FF}\u{800}中\u{FFFD}\u{10FFFF}\0"
    let text = TracedText(source: words, at: 10)
    #expect(text.scalars == Array(words.unicodeScalars))
    #expect(text.ranges.map(\.count) == words.unicodeScalars.map { UTF8.width($0) })
    #expect(text.sourceRange == SourceRange(start: 10, end: 10 + words.utf8.count))
    #expect(TracedText(source: "").isEmpty)
  }

  @Test("scalars that take the place of others stand for their bytes")
  func replacing() {
    let text = TracedText(source: "中,a").replacing(scalars: ["中", "，", "a"])
    #expect(text.string == "中，a")
    #expect(text.ranges == TracedText(source: "中,a").ranges)
  }

  @Test("a part leads to the bytes it stands for, an empty part to none")
  func part() {
    let text = TracedText(source: "行政执法")
    #expect(text.sourceRange(1..<3) == SourceRange(start: 3, end: 9))
    #expect(text.sourceRange(2..<2) == nil)
    #expect(text[1..<3].string == "政执")
    #expect(text[1..<3].sourceRange == SourceRange(start: 3, end: 9))
  }

  @Test("words made from one group of source characters share its range")
  func group() {
    var text = TracedText()
    text.append("文件", from: SourceRange(start: 6, end: 12))
    text.append("。", from: SourceRange(start: 12, end: 15))
    #expect(text.sourceRange(0..<1) == SourceRange(start: 6, end: 12))
    #expect(text.sourceRange == SourceRange(start: 6, end: 15))
  }

  @Test("white space at both ends is trimmed, inside it stays")
  func trimmed() {
    #expect(TracedText(source: "\u{3000} 甲 乙\n").trimmed.string == "甲 乙")
    #expect(TracedText(source: " \n").trimmed.isEmpty)
  }
}
