/// The best of many steps of a search, of equals the first ones; the rest are forgotten at once, for sorting all of them
/// would cost more than finding them.
struct BestSteps<Step> {
  private let count: Int
  /// A heap with the worst on top.
  private var heap: [(step: Step, score: Double, number: Int)] = []
  private var added = 0

  /// Keeps up to `count` steps.
  init(count: Int) {
    self.count = count
    heap.reserveCapacity(count)
  }

  /// True where a step of that score would be kept now; one of the worst score comes too late.
  func takes(_ score: Double) -> Bool {
    heap.count < count || (heap.first.map { score > $0.score } ?? false)
  }

  /// Takes a step.
  mutating func add(_ step: Step, _ score: Double) {
    guard takes(score) else { return }
    added += 1
    if heap.count < count {
      heap.append((step, score, added))
      rise()
    } else {
      heap[0] = (step, score, added)
      sink()
    }
  }

  /// The steps, best first.
  var sorted: [Step] { heap.sorted { ($1.score, $0.number) < ($0.score, $1.number) }.map(\.step) }

  private func isWorse(_ one: Int, _ other: Int) -> Bool {
    (heap[one].score, heap[other].number) < (heap[other].score, heap[one].number)
  }

  private mutating func rise() {
    var place = heap.count - 1
    while place > 0, isWorse(place, (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, isWorse(child + 1, child) { child += 1 }
      guard isWorse(child, place) else { return }
      heap.swapAt(place, child)
      place = child
    }
  }
}
