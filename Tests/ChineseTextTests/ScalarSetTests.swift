import Testing

@testable import ChineseText

@Suite("Set of scalars")
struct ScalarSetTests {
  @Test("holds what it was made of and nothing else, beyond the basic plane too")
  func members() {
    let all: [Unicode.Scalar] = ["一", "龥", "a", "\u{FFFF}", "𠀀"]
    let set = ScalarSet(all)
    #expect(all.allSatisfy { set.contains($0) })
    #expect(!["丁", "b", "\u{0}", "𠀁"].contains { set.contains($0) })
  }
}
