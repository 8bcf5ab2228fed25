import PlanModel

/// A change of one stretch of a text: what stands there is replaced.
package struct TextEdit: Hashable, Sendable {
  /// Scalar indices of what is replaced; empty for an insertion.
  package var bounds: Range<Int>
  /// What takes its place; empty for a removal.
  package var replacement: [Unicode.Scalar]

  /// Makes an edit.
  package init(_ bounds: Range<Int>, _ replacement: [Unicode.Scalar] = []) {
    self.bounds = bounds
    self.replacement = replacement
  }

  /// Makes an edit from a string.
  package init(_ bounds: Range<Int>, _ replacement: String) {
    self.init(bounds, Array(replacement.unicodeScalars))
  }
}

extension TracedText {
  /// The text with edits made, which come in order and do not overlap (an edit that overlaps the one before it
  /// is skipped).
  ///
  /// The map to the source stays exact: as many scalars as before keep their own ranges one by one, otherwise all
  /// of them stand for the whole group, and an insertion gets an empty range at its place.
  package func applying(_ edits: [TextEdit]) -> TracedText {
    guard !edits.isEmpty else { return self }
    var result = TracedText()
    result.reserveCapacity(count)
    var index = 0
    for edit in edits where edit.bounds.lowerBound >= index && edit.bounds.upperBound <= count {
      result.append(self, index..<edit.bounds.lowerBound)
      index = edit.bounds.upperBound
      if edit.bounds.count == edit.replacement.count {
        for (place, scalar) in zip(edit.bounds, edit.replacement) { result.append(scalar, from: ranges[place]) }
      } else {
        let group = sourceRange(edit.bounds) ?? emptyRange(at: edit.bounds.lowerBound)
        for scalar in edit.replacement { result.append(scalar, from: group) }
      }
    }
    result.append(self, index..<count)
    return result
  }

  private func emptyRange(at index: Int) -> SourceRange {
    if index > 0 { return SourceRange(start: ranges[index - 1].end, end: ranges[index - 1].end) }
    let start = ranges.first?.start ?? 0
    return SourceRange(start: start, end: start)
  }
}
