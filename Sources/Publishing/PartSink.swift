/// Takes a long file part by part while it is made, so that it never stands in memory as a whole.
package struct PartSink {
  /// Bytes that a writer collects before it gives a part away.
  package static let partLength = 1 << 20

  /// Takes the next part; parts come in order.
  package let take: ([UInt8]) -> Void

  /// Makes a sink.
  package init(_ take: @escaping ([UInt8]) -> Void) { self.take = take }

  /// Gives the bytes away where they are enough for a part.
  func drain(_ bytes: inout [UInt8]) {
    guard bytes.count >= Self.partLength else { return }
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
