import Foundation
import Testing

@testable import PlanReading

@Suite struct PlanFileTests {
  @Test("the size of a file is known without reading it; what is not there has none")
  func size() {
    #expect(PlanFile.size(at: Fixtures.root.appending(path: "plans/huangshi.txt").path) == 17_100)
    #expect(PlanFile.size(at: Fixtures.root.appending(path: "plans/none.txt").path) == 0)
  }
}
