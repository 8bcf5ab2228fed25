import Comparison

/// Shares the pieces of a comparison among all processors.
struct EveryProcessor: WorkSharing {
  func map<Found: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Found) -> [Found] {
    OrderedWork.map(count: count, work: work)
  }
}
