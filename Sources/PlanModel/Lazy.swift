import Synchronization

/// A value that is made when it is first asked for, by whichever thread asks first.
package final class Lazy<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// Names how the value is made; nothing is made yet.
  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value. Others that ask while it is being made wait for it.
  package var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
