/// Who does the pieces of a comparison: one after the other, or several at once.
package protocol WorkSharing {
  /// What `work` makes of each number below `count`, in order.
  func map<Found: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Found) -> [Found]
}

/// One piece after the other.
package struct OneByOne: WorkSharing {
  /// Makes the simplest sharing.
  package init() {}

  package func map<Found: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Found) -> [Found] {
    (0..<count).map(work)
  }
}
