import PlanModel
import Synchronization
import Testing

@testable import Duizhao

@Suite struct PreparationTests {
  @Test("what is prepared is made once, whoever asks first")
  func once() {
    let made = Atomic<Int>(0)
    let value = Lazy { made.add(1, ordering: .relaxed).newValue }
    value.prepare()
    #expect(value.value == 1)
    #expect(value.value == 1)
    #expect(made.load(ordering: .relaxed) == 1)
  }

  @Test("begun many times, the work is done once at most")
  func begun() {
    let done = Atomic<Int>(0)
    let preparation = Preparation { done.add(1, ordering: .relaxed) }
    for _ in 0..<20 { preparation.begin() }
    // It runs on a thread of its own, where there are several processors at all.
    for _ in 0..<1_000_000 where done.load(ordering: .relaxed) == 0 {}
    #expect(done.load(ordering: .relaxed) <= 1)
  }
}
