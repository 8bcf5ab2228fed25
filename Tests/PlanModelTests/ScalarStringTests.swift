import PlanModel
import Testing

@Suite struct ScalarStringTests {
  @Test("the scalars of a string are those of its view, for every length of UTF-8 and for strings of every storage")
  func read() {
    let words = "\0a\u{7F}\u{80}é\u{7FF}\u{800}中\u{FFFD}\u{FFFF}\u{10000}\u{10FFFF}"
    for string in ["", "a", "中", words, String(repeating: words, count: 40)] {
      #expect([Unicode.Scalar](scalarsOf: string) == Array(string.unicodeScalars))
    }
    // A part of a string shares its storage, and does not begin with it.
    #expect([Unicode.Scalar](scalarsOf: String(words.dropFirst(3))) == Array(words.dropFirst(3).unicodeScalars))
  }

  @Test(
    "scalars of every width become the string that a view of them is", arguments: ["", "a", "é", "法治", "𠀀a法é", "\0"])
  func widths(text: String) {
    #expect(Array(String(scalars: Array(text.unicodeScalars)).utf8) == Array(text.utf8))
  }
}
