/// What was found in texts, kept for texts that come again: the plans of a province repeat each other's sentences.
///
/// A table of fixed size that every thread shares; a new text takes the place of the one that lies where it belongs, so
/// that memory stays bounded. A value comes back only for the same text, byte by byte, and the same tag.
package final class TextMemo<Value: AnyObject & Sendable>: Sendable {
  private let table: TextTable

  /// Makes a table for up to two to the power of `bits` texts, at least sixteen.
  package init(bits: Int) { table = TextTable(bits: bits) }

  /// The value that was kept for a text and a tag; made and kept where there is none.
  package func value(of text: String, tag: UInt64 = 0, make: () -> Value) -> Value {
    // Every text of ours lies in one piece; asking for its bytes as a variable would count references to it.
    let found = text.utf8.withContiguousStorageIfAvailable { table.find($0, tag) }
    guard let found, let hash = found.hash else { return make() }
    // Only values of this type go in.
    if let known = found.value { return unsafeDowncast(known, to: Value.self) }
    let value = make()
    text.utf8.withContiguousStorageIfAvailable { table.keep(value, for: $0, tag, hash) }
    return value
  }
}
