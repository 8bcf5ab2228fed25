import Testing

@testable import Alignment

@Suite struct NGramMarksTests {
  @Test("an n-gram is new once, then known in its clause, then from a clause before")
  func marks() {
    var marks = NGramMarks(capacity: 100)
    defer { marks.free() }
    for key in 1...100 as ClosedRange<UInt64> { #expect(marks.mark(key << 16, 0) == .new) }
    for key in 1...100 as ClosedRange<UInt64> { #expect(marks.mark(key << 16, 0) == .here) }
    for key in 1...100 as ClosedRange<UInt64> { #expect(marks.mark(key << 16, 3) == .before) }
    #expect(marks.mark(5 << 16, 3) == .here)
  }
}
