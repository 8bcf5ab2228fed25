import Synchronization

/// A value that is made when it is first asked for, by whichever thread asks first.
final class Lazy<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Begins to make the value on a thread of its own, for those who will ask for it soon.
  func prepare() { OrderedWork.begin { _ = self.value } }

  /// The value. Others that ask while it is being made wait for it.
  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
