import PlanModel
import Synchronization
import Testing

@Suite struct LazyTests {
  @Test("a value is made when it is first asked for, once")
  func once() {
    let made = Atomic<Int>(0)
    let value = Lazy { made.add(1, ordering: .relaxed).newValue }
    #expect(made.load(ordering: .relaxed) == 0)
    #expect(value.value == 1)
    #expect(value.value == 1)
    #expect(made.load(ordering: .relaxed) == 1)
  }
}
