import Synchronization
import Testing

@testable import Duizhao

@Suite struct OrderedWorkTests {
  @Test("results come in the order of the items, whoever is ready first", arguments: [1, 2, 7])
  func order(threads: Int) {
    var seen: [Int] = []
    OrderedWork.run(count: 300, threads: threads, window: 4) { number -> Int in
      // Some take longer than others.
      (0..<(number % 7) * 1000).reduce(number) { $0 ^ $1 ^ $1 }
    } deliver: { index, result in
      #expect(index == result)
      seen.append(result)
    }
    #expect(seen == Array(0..<300))
  }

  @Test("no more results wait than the window holds")
  func window() {
    let started = Atomic<Int>(0)
    OrderedWork.run(count: 200, threads: 4, window: 8) { number -> Int in
      started.add(1, ordering: .relaxed).newValue
    } deliver: { index, _ in
      // Numbers below index + window may have been taken, and one more by each thread that waits.
      #expect(started.load(ordering: .relaxed) <= index + 8 + 1)
    }
  }

  @Test("items are begun in the order asked for and delivered in their own", arguments: [2, 5])
  func begun(threads: Int) {
    let begun = Mutex<[Int]>([])
    var delivered: [Int] = []
    OrderedWork.run(count: 50, threads: threads, window: 2, order: (0..<50).reversed()) { number -> Int in
      begun.withLock { $0.append(number) }
      return number
    } deliver: { index, result in
      #expect(index == result)
      delivered.append(index)
    }
    #expect(delivered == Array(0..<50))
    // Each thread takes the next number; between taking and noting it another may pass.
    let order = begun.withLock { $0 }
    #expect(order.sorted() == delivered)
    #expect(order.prefix(threads).allSatisfy { $0 >= 50 - 2 * threads })
  }

  @Test("no items, no work")
  func none() {
    #expect(OrderedWork.map(count: 0) { $0 }.isEmpty)
    #expect(OrderedWork.map(count: 1) { $0 } == [0])
  }
}
