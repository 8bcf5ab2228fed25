import PlanModel
import Synchronization

/// Work that others will wait for, begun once on a thread of its own.
final class Preparation: Sendable {
  private let work: @Sendable () -> Void
  private let isBegun = Mutex(false)

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Begins the work; does nothing where it was begun before.
  func begin() {
    let isFirst = isBegun.withLock { isBegun in
      defer { isBegun = true }
      return !isBegun
    }
    if isFirst { OrderedWork.begin(work) }
  }
}

extension Lazy {
  /// Begins to make the value on a thread of its own, for those who will ask for it soon.
  func prepare() { OrderedWork.begin { _ = self.value } }
}
