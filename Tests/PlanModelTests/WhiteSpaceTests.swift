import PlanModel
import Testing

@Suite struct WhiteSpaceTests {
  @Test("the fast test for white space agrees with Unicode's own for every scalar")
  func agrees() {
    let differing = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
      .filter { $0.isWhiteSpace != $0.properties.isWhitespace }
    #expect(differing.isEmpty)
  }
}
