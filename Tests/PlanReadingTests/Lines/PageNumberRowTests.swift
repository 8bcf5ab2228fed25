import Testing

@testable import PlanReading

@Suite struct PageNumberRowTests {
  @Test("hostile numbers")
  func hostile() {
    #expect(PageNumberRow.read("1 2 99999999999999999999999 下一页") == nil)
    #expect(PageNumberRow.read("下一页 1 2 100000") == nil)
    #expect(PageNumberRow.read("") == nil)
  }
}
