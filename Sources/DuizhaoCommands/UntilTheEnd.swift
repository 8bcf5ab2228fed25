/// Keeps values until the process ends, which is about to: the system takes all memory back at once, while letting go of
/// a hundred thousand objects one by one would take as long as drawing a page.
enum UntilTheEnd {
  private final class Box<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value with all that it holds.
  static func keep<Value>(_ value: Value) { _ = Unmanaged.passRetained(Box(value)) }
}
