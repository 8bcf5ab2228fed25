/// A half-open range of the decoded source text of one plan, in UTF-8 byte offsets.
///
/// Of a plain text file, the decoded source text is the file's bytes turned into Unicode and nothing else: no repair,
/// no conversion. For a UTF-8 file without a byte-order mark the offsets are the file's own.
///
/// Of other formats (`PlanSource.format`), it is the plain text taken out of the document: what a reader of the
/// document sees, a paragraph or a row of a table on each line, then what stands outside the flow (footnotes, page
/// headers). Offsets count the bytes of that text, which does not depend on anything but the file.
///
/// Offsets are below 4 GB, far above the largest file that is read: each character of a text keeps a range, and half
/// the width is half the memory.
public struct SourceRange: Hashable, Sendable {
  private var low: UInt32
  private var high: UInt32

  /// Makes a range; an end before the start is taken for an empty range at the start.
  public init(start: Int, end: Int) {
    low = UInt32(clamping: start)
    high = UInt32(clamping: max(start, end))
  }

  /// Offset of the first byte.
  public var start: Int {
    get { Int(low) }
    set { low = UInt32(clamping: newValue) }
  }

  /// Offset behind the last byte.
  public var end: Int {
    get { Int(high) }
    set { high = UInt32(clamping: newValue) }
  }

  /// Number of bytes.
  public var count: Int { end - start }

  /// True where no byte is held.
  public var isEmpty: Bool { end == start }

  /// True where `other` lies wholly inside this range.
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }
}

extension SourceRange: Comparable {
  /// Document order: by start, then by end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension SourceRange: Codable {
  private enum CodingKeys: String, CodingKey { case start, end }

  /// Reads `start` and `end`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(start: try values.decode(Int.self, forKey: .start), end: try values.decode(Int.self, forKey: .end))
  }

  /// Writes `start` and `end`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(start, forKey: .start)
    try values.encode(end, forKey: .end)
  }
}
