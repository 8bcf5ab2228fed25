import PlanModel
import Testing

@testable import PlanReading

@Suite("Lines of a document that comes in parts")
struct DocumentLinesTests {
  /// What stands in lines and in the rest, in order, and which lines follow a blank one.
  private func read(
    _ text: String, limit: Int = 1000, cuts: [Int] = []
  ) -> (lines: [TextLine], rest: [DocumentLines.PlainPiece]) {
    var lines = DocumentLines(limit: limit)
    let whole = TracedText(source: text)
    for (start, end) in zip([0] + cuts, cuts + [whole.count]) { lines.add(whole[start..<end]) }
    return (lines.lines, lines.rest)
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  @Test(
    "CR LF ends one line also where a part ends between them",
    arguments: ["甲\r\n乙\r\n\r\n丙\n\n丁\r戊", "\r\n甲\r\n", "甲\r\n\r\n乙", "甲\r\r\n乙\u{2028}丙\u{85}\u{C}丁"])
  func pairs(text: String) {
    let whole = read(text).lines
    let scalars = Array(text.unicodeScalars)
    // Parts end where lines end.
    for cut in 1..<scalars.count where "\r\n\u{2028}\u{85}\u{C}".unicodeScalars.contains(scalars[cut - 1]) {
      let parted = read(text, cuts: [cut]).lines
      #expect(parted.map(\.text.string) == whole.map(\.text.string))
      #expect(parted.map(\.followsBlank) == whole.map(\.followsBlank))
    }
  }

  @Test("an empty line is told, a CR LF alone is none")
  func blanks() {
    #expect(read("甲\r\n乙\r\n\r\n丙").lines.map(\.followsBlank) == [true, false, true])
    #expect(read("甲\r\n乙\r\n\r\n丙", cuts: [2]).lines.map(\.followsBlank) == [true, false, true])
  }

  @Test("every letter is in a line or in the rest, once and in order, with its place", arguments: 1...40)
  func conserved(limit: Int) {
    let text = (0..<30).map { number in
      ["第\(number)行。再一句。", "｜甲|乙|丙", "", "  无句号的一行 ", "末句。"][number % 5] + ["\n", "\r\n", "\r", "\u{2029}"][number % 4]
    }.joined()
    let scalars = Array(text.unicodeScalars)
    let ends = scalars.indices.dropFirst().filter { "\n\r\u{2029}".unicodeScalars.contains(scalars[$0 - 1]) }
    for cuts in [[], ends, ends.enumerated().filter { $0.offset % 3 == limit % 3 }.map(\.element)] {
      let found = read(text, limit: limit, cuts: cuts)
      #expect(letters(found.lines.map(\.text.string).joined() + found.rest.map(\.text).joined()) == letters(text))
      let ranges = found.lines.compactMap(\.text.sourceRange) + found.rest.map(\.source)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start })
      for piece in found.rest { #expect(!piece.text.isEmpty) }
    }
  }

  @Test("a long line without a full stop is parted and loses nothing; what stands behind the limit is cut into pages")
  func long() {
    let line = String(repeating: "甲乙丙", count: ReadingLimits.longestSentence / 2)
    let parted = read(line).lines.map(\.text.string)
    #expect(parted.count == 2 && parted.joined() == line)
    let found = read("一。\n" + line, limit: 1)
    #expect(found.lines.map(\.text.string) == ["一。"])
    #expect(found.rest.map(\.text).joined() == line)
    #expect(found.rest.allSatisfy { $0.text.unicodeScalars.count <= ReadingLimits.pieceLength })
  }
}
