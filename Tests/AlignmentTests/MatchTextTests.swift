import Testing

@testable import Alignment

@Suite struct MatchTextTests {
  @Test("quotation marks and white space do not hide a term")
  func marks() {
    #expect(MatchText("“三项 制度”").scalars == MatchText("三项制度").scalars)
  }

  @Test("Latin letters match in either case and width")
  func letters() {
    #expect(MatchText("ＡＰＰ１").scalars == MatchText("app1").scalars)
  }

  @Test("a scalar knows its place in the original text")
  func positions() {
    #expect(MatchText("“一网”办").positions == [1, 2, 4])
  }

  @Test("a clause ends at a comma")
  func clauses() {
    #expect(MatchText("甲，乙").clauses == [0, 1, 1])
  }
}
