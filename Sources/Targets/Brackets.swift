/// Pieces of a range between separators that stand outside every pair of brackets and quotation marks.
enum Brackets {
  /// True for an opening bracket or quotation mark.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "《", "〈", "“", "‘", "〔", "【", "(": true
    default: false
    }
  }

  /// True for a closing bracket or quotation mark.
  static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "）", "》", "〉", "”", "’", "〕", "】", ")": true
    default: false
    }
  }

  /// The pieces of `range` between the separators, empty ones left out.
  ///
  /// A bracket that is never closed must not swallow the rest: depth falls back to none at its opening.
  static func split(_ text: ScalarText, _ range: Range<Int>, at separators: [Unicode.Scalar]) -> [Range<Int>] {
    // Separators are few: comparing each is faster than hashing every scalar of the text.
    split(text, range, depths: depthsOfPairs(text, range)) { separators.contains($0) }
  }

  /// For each scalar of the range the number of pairs around it; empty where no bracket opens, as in most text.
  static func depthsOfPairs(_ text: ScalarText, _ range: Range<Int>) -> [Int] {
    range.contains { opens(text.scalars[$0]) } ? depths(text, range) : []
  }

  /// The same pieces, where the depths are known.
  @inline(__always)
  static func split(
    _ text: ScalarText, _ range: Range<Int>, depths: [Int], where isSeparator: (Unicode.Scalar) -> Bool
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    // Once, instead of three times for the five or so clauses of a sentence.
    pieces.reserveCapacity(6)
    var start = range.lowerBound
    for index in range where isSeparator(text.scalars[index]) {
      if !depths.isEmpty, depths[index - range.lowerBound] != 0 { continue }
      // 1,245: the comma of thousands.
      if text.scalars[index] == ",", index > 0, index + 1 < text.count, Numeral.digit(text.scalars[index - 1]) != nil,
        Numeral.digit(text.scalars[index + 1]) != nil
      {
        continue
      }
      if start < index { pieces.append(start ..| index) }
      start = index + 1
    }
    if start < range.upperBound { pieces.append(start ..| range.upperBound) }
    return pieces
  }

  /// For each scalar of the range the number of closed pairs around it.
  static func depths(_ text: ScalarText, _ range: Range<Int>) -> [Int] {
    // First where pairs begin and end, then the sum: brackets may be nested a hundred thousand deep.
    var depths = Array(repeating: 0, count: range.count + 1)
    var open: [Int] = []
    for index in range {
      if opens(text.scalars[index]) {
        open.append(index)
      } else if closes(text.scalars[index]), let start = open.popLast() {
        depths[start - range.lowerBound] += 1
        depths[index - range.lowerBound + 1] -= 1
      }
    }
    depths.removeLast()
    var depth = 0
    for index in depths.indices {
      depth += depths[index]
      depths[index] = depth
    }
    return depths
  }
}
