import ChineseText
import Testing

@Suite("Parts of a long text")
struct TextPartsTests {
  private func parts(_ text: String, _ longest: Int) -> [String] {
    TextParts.bounds(of: text, longest: longest).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test("a short text is one part, an empty one too")
  func short() {
    #expect(parts("一、任务\n", 100) == ["一、任务\n"])
    #expect(parts("", 100) == [""])
    #expect(parts("一、任务", 12) == ["一、任务"])
  }

  @Test("a long text is cut behind the end of a line")
  func lines() {
    #expect(parts("甲乙\n丙丁\n戊", 7) == ["甲乙\n丙丁\n", "戊"])
  }

  @Test("a carriage return ends a line where no line feed does; a full stop before it does not")
  func carriageReturns() {
    #expect(parts("甲乙\r丙。丁\r戊", 7) == ["甲乙\r丙。丁\r", "戊"])
  }

  @Test("where no line ends, behind a full stop, else a blank, else behind a character")
  func noLines() {
    #expect(parts("甲乙。丙丁。戊", 8) == ["甲乙。", "丙丁。戊"] || parts("甲乙。丙丁。戊", 8) == ["甲乙。丙丁。", "戊"])
    #expect(parts("hello world again", 6) == ["hello world ", "again"])
    #expect(parts("甲乙丙丁", 4) == ["甲乙", "丙丁"])
  }

  @Test("the parts are the text", arguments: [1, 2, 3, 5, 8, 13, 100])
  func whole(longest: Int) {
    let text = "甲,乙。\r\n丙\r丁 戊\n\n🙂🙂🙂己　庚"
    #expect(parts(text, longest).joined() == text)
    #expect(!parts(text, longest).contains { $0.contains("\u{FFFD}") })
  }
}
