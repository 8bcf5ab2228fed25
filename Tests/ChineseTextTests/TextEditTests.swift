import PlanModel
import Testing

@testable import ChineseText

@Suite struct TextEditTests {
  private let text = TracedText(source: "ab法c")

  @Test("as many characters as before keep their own places")
  func sameLength() {
    let edited = text.applying([TextEdit(0..<2, "xy")])
    #expect(edited.string == "xy法c")
    #expect(edited.ranges == text.ranges)
  }

  @Test("another number stands for the whole group, and an insertion for an empty place")
  func otherLength() {
    let edited = text.applying([TextEdit(0..<1, "xyz"), TextEdit(2..<2, "-"), TextEdit(2..<3)])
    #expect(edited.string == "xyzb-c")
    #expect(edited.ranges.map(\.start) == [0, 0, 0, 1, 2, 5])
    #expect(edited.ranges.map(\.end) == [1, 1, 1, 2, 2, 6])
  }

  @Test("an edit that overlaps the one before it, or lies outside, is skipped")
  func overlap() {
    #expect(text.applying([TextEdit(0..<2, "x"), TextEdit(1..<3, "y"), TextEdit(3..<9, "z")]).string == "x法c")
  }
}
