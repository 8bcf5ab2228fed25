import PlanModel
import Testing

@testable import Comparison

@Test("a plan's tasks are made ready for pairing only where pairs are wanted; its cells always")
func profileParts() {
  let plan = smallPlan("a", tasks: [[Line("一", ["A01"])]])
  let whole = PlanProfile(plan, scheme: smallScheme)
  let matrix = PlanProfile(plan, scheme: smallScheme, parts: .coverage)
  #expect(whole.tasks?.ids.count == 1)
  #expect(matrix.tasks == nil)
  #expect(matrix.coverage.cells == whole.coverage.cells)
}
