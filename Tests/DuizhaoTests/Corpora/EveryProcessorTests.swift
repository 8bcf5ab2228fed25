import Comparison
import Testing

@testable import Duizhao

@Suite struct EveryProcessorTests {
  @Test("shared among processors, the pieces come in order, as one after the other gives them")
  func order() {
    let work: @Sendable (Int) -> String = { "\($0)" }
    #expect(EveryProcessor().map(200, work) == OneByOne().map(200, work))
    #expect(EveryProcessor().map(0, work).isEmpty)
  }
}
