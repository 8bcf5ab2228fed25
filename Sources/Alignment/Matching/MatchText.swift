/// A text as the matcher sees it: without quotation marks and white space, Latin letters in lower case, and for
/// each remaining scalar its place in the text it was made from.
///
/// Official documents write “三项制度”, 《三项制度》 and 三项制度 without difference in meaning, so the marks would only
/// hide terms. 、 stays: what stands on both its sides are two things.
package struct MatchText: Sendable {
  /// The scalars that are matched.
  package private(set) var scalars: [UInt32] = []
  /// For each of them, its index among the scalars of the original text.
  package private(set) var positions: [Int32] = []
  /// For each of them, the number of the clause it stands in (clauses end at ，；。：！？ and line ends).
  package private(set) var clauses: [Int32] = []

  /// Reads a text.
  package init(_ text: String) {
    let length = text.utf8.count / 3 + 8
    scalars.reserveCapacity(length)
    positions.reserveCapacity(length)
    clauses.reserveCapacity(length)
    var clause: Int32 = 0
    Self.forEachScalar(of: text) { scalar, index, endsClause in
      if endsClause { clause += 1 }
      scalars.append(scalar)
      positions.append(index)
      clauses.append(clause)
    }
  }

  /// Calls `body` with each scalar of a text that is matched, its index in the text, and whether a clause ends with it.
  @inline(__always)
  static func forEachScalar(of text: String, _ body: (_ scalar: UInt32, _ index: Int32, _ endsClause: Bool) -> Void) {
    var index: Int32 = 0
    for scalar in text.unicodeScalars {
      defer { index += 1 }
      var value = scalar.value
      var endsClause = false
      switch value {
      case 0x201C, 0x201D, 0x2018, 0x2019, 0x22, 0x27, 0x300A, 0x300B, 0x3008, 0x3009, 0x300C...0x300F: continue
      case 0x20, 0x09, 0xA0, 0x3000: continue
      case 0xFF0C, 0xFF1B, 0x3002, 0xFF1A, 0xFF01, 0xFF1F, 0x0A, 0x0D, 0x2C, 0x3B: endsClause = true
      case 0x41...0x5A: value += 0x20
      case 0xFF21...0xFF3A: value = value - 0xFF21 + 0x61
      case 0xFF10...0xFF19, 0xFF41...0xFF5A: value -= 0xFEE0
      default: break
      }
      body(value, index, endsClause)
    }
  }

  /// The clauses as ranges of `scalars`, in text order.
  package var clauseRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    if let last = clauses.last { ranges.reserveCapacity(Int(last) + 1) }
    var start = 0
    for index in scalars.indices where index > start && clauses[index] != clauses[index - 1] {
      ranges.append(start..<index)
      start = index
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges
  }

  /// Number of scalars that are matched.
  package var count: Int { scalars.count }
}

/// True for the scalars of Chinese characters (the unified ideographs and their first extension).
@inline(__always) package func isHan(_ scalar: UInt32) -> Bool {
  (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
}
