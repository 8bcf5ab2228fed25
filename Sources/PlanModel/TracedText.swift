/// Text that remembers, for each of its Unicode scalars, where in the decoded source text it came from.
///
/// Every step of cleaning takes and gives such a text, so that a range of cleaned text always leads back to the
/// words as found. Invariants: `ranges.count == scalars.count`, and starts never decrease.
public struct TracedText: Hashable, Sendable {
  /// The text, scalar by scalar.
  public private(set) var scalars: [Unicode.Scalar]
  /// For each scalar, the source bytes it stands for. Scalars made from one group of source characters share
  /// that group's range; a scalar that was inserted has an empty range at its place.
  public private(set) var ranges: [SourceRange]

  /// An empty text.
  public init() {
    scalars = []
    ranges = []
  }

  /// The source itself: each scalar stands for its own UTF-8 bytes.
  public init(source: String) { self.init(source: source, at: 0) }

  /// A part of the source, of which the first byte stands at an offset: each scalar stands for its own UTF-8 bytes.
  package init(source: String, at start: Int) {
    let scalars = [Unicode.Scalar](scalarsOf: source)
    self.scalars = scalars
    ranges = [SourceRange](unsafeUninitializedCapacity: scalars.count) { ranges, count in
      var offset = start
      for (index, scalar) in scalars.enumerated() {
        let end = offset + UTF8.width(scalar)
        // Memory that holds nothing yet may only be initialised.
        ranges.initializeElement(at: index, to: SourceRange(start: offset, end: end))
        offset = end
      }
      count = scalars.count
    }
  }

  /// The text as a string.
  public var string: String {
    String(scalars: scalars)
  }

  /// Number of scalars.
  @inlinable public var count: Int { scalars.count }

  /// True where there is no text.
  @inlinable public var isEmpty: Bool { scalars.isEmpty }

  /// Makes room for scalars that will be appended.
  package mutating func reserveCapacity(_ count: Int) {
    scalars.reserveCapacity(count)
    ranges.reserveCapacity(count)
  }

  /// The text with other scalars in the place of its own, one for one: each stands for the source bytes of the one whose
  /// place it takes.
  package func replacing(scalars: [Unicode.Scalar]) -> TracedText {
    precondition(scalars.count == count, "one scalar for each")
    var result = self
    result.scalars = scalars
    return result
  }

  /// Appends a part of another text.
  package mutating func append(_ other: TracedText, _ bounds: Range<Int>) {
    scalars.append(contentsOf: other.scalars[bounds])
    ranges.append(contentsOf: other.ranges[bounds])
  }

  /// Appends one scalar that stands for the source bytes given.
  public mutating func append(_ scalar: Unicode.Scalar, from range: SourceRange) {
    scalars.append(scalar)
    ranges.append(range)
  }

  /// Appends another text.
  public mutating func append(_ other: TracedText) {
    scalars.append(contentsOf: other.scalars)
    ranges.append(contentsOf: other.ranges)
  }

  /// Appends a string whose scalars all stand for the same group of source bytes.
  public mutating func append(_ string: String, from range: SourceRange) {
    for scalar in string.unicodeScalars { append(scalar, from: range) }
  }

  /// The part of the text in a range of scalar indices.
  public subscript(bounds: Range<Int>) -> TracedText {
    var part = TracedText()
    part.scalars = Array(scalars[bounds])
    part.ranges = Array(ranges[bounds])
    return part
  }

  /// A part of the text without white space at its ends.
  package func trimmed(_ bounds: Range<Int>) -> TracedText {
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    while low < high, scalars[low].isWhiteSpace { low += 1 }
    while low < high, scalars[high - 1].isWhiteSpace { high -= 1 }
    return low == 0 && high == count ? self : self[low..<high]
  }

  /// The source bytes that a range of scalar indices stands for; nil for an empty range.
  public func sourceRange(_ bounds: Range<Int>) -> SourceRange? {
    guard let first = bounds.first, bounds.upperBound <= count else { return nil }
    // Starts never decrease.
    return SourceRange(start: ranges[first].start, end: ranges[bounds].reduce(0) { max($0, $1.end) })
  }

  /// The scalar indices whose source bytes lie in a range, those that share a group of bytes with them included; nil
  /// where there is none. Of a span of the text, its source range leads back to the span (and to what was made from the
  /// same group of source characters).
  package func bounds(of range: SourceRange) -> Range<Int>? {
    // Starts never decrease: halve to the first scalar that can lie in the range.
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < ranges.count, ranges[end].start < range.end { end += 1 }
    return low < end ? low..<end : nil
  }

  /// The source bytes that the whole text stands for; nil where it is empty.
  public var sourceRange: SourceRange? { sourceRange(0..<count) }

  /// The text without white space at both ends.
  public var trimmed: TracedText {
    guard let first = scalars.firstIndex(where: { !$0.isWhiteSpace }),
      let last = scalars.lastIndex(where: { !$0.isWhiteSpace })
    else { return TracedText() }
    // Nothing to take off: the same storage, and no copy.
    return first == 0 && last == count - 1 ? self : self[first..<(last + 1)]
  }
}
