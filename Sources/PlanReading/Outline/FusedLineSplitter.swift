import ChineseText
import PlanModel

/// Parts items of an outline that share a line, as happens when a page loses its line breaks:
/// `二、主要任务（一）健全体系1.优化职能。认真履行职责。2.深化改革。`
///
/// A number opens an item inside a line only where it continues the count of its style behind a sentence end, or
/// where it stands directly behind a heading that has just opened; numbers in running text (按照第（二）项) stay.
struct FusedLineSplitter {
  /// Headings that carry another item on their line are not longer than this, in scalars.
  private static let headingLimit = 45
  /// What numbers begin with, and what ends sentences.
  private static let telling = ScalarSet(
    "（(第一二三四五六七八九十百零〇廿卅0123456789０１２３４５６７８９。！？!?".unicodeScalars)
  /// The last number of each style, over all lines so far.
  private var last: [MarkerStyle: Int] = [:]

  /// The pieces of one line, in order, without white space at their ends; one piece for an ordinary line.
  mutating func split(_ line: TracedText) -> [TracedText] {
    let scalars = line.scalars
    var pieces: [TracedText] = []
    var start = 0
    var open = OutlineMarker.read(scalars)
    if let open { last[open.style] = open.value }
    var index = open?.length ?? 1
    // Index of the first sentence end of the piece: behind it no heading is being read any more.
    var firstEnd: Int?
    let hasSecondPart = last[.part] == nil && Self.hasSecondPart(scalars)
    let telling = Self.telling
    while index < scalars.count {
      // Nearly every character begins no number and ends no sentence.
      guard telling.contains(scalars[index]) else {
        index += 1
        continue
      }
      if opensItem(scalars, at: index, from: start, open: open, firstEnd: firstEnd, hasSecondPart: hasSecondPart),
        let marker = OutlineMarker.read(scalars, at: index)
      {
        pieces.append(line.trimmed(start..<index))
        start = index
        open = marker
        last[marker.style] = marker.value
        firstEnd = nil
        index += max(marker.length, 1)
        continue
      }
      if firstEnd == nil, scalars[index].endsSentence { firstEnd = index }
      index += 1
    }
    pieces.append(line.trimmed(start..<scalars.count))
    return pieces.filter { !$0.isEmpty }
  }

  private func opensItem(
    _ scalars: [Unicode.Scalar], at index: Int, from start: Int, open: OutlineMarker?, firstEnd: Int?,
    hasSecondPart: Bool
  ) -> Bool {
    let scalar = scalars[index]
    guard scalar == "（" || scalar == "(" || scalar == "第" || scalar.isDecimalDigit || scalar.isChineseNumeral,
      index > start
    else { return false }
    var before = index - 1
    while before > start, scalars[before].isWhiteSpace { before -= 1 }
    let previous = scalars[before]
    // 11. is not 1 and 1., 十二、 not 十 and 二、.
    if before == index - 1, previous.isDecimalDigit || previous.isChineseNumeral { return false }
    let behindEnd = previous.endsSentence || previous == "）" || previous == ")" || previous == "”"
    let behindHeading =
      open != nil && index - start <= Self.headingLimit && (firstEnd == nil || firstEnd == before) && previous != "第"
    guard behindEnd || behindHeading || (hasSecondPart && previous.isColon),
      let marker = OutlineMarker.read(scalars, at: index), index + marker.length < scalars.count
    else { return false }
    let continues = last[marker.style].map { marker.value == $0 + 1 } ?? false
    if behindEnd, continues, marker.style != .bracketedArabic { return true }
    // A whole document on one line: 现报告如下：一、…。二、….
    if hasSecondPart, last[.part] == nil, marker.style == .part, marker.value == 1 {
      return behindEnd || previous.isColon
    }
    // Directly behind a heading of a coarser style.
    guard let open, behindHeading, open.style < marker.style, marker.style <= .arabic, continues || marker.value == 1
    else { return false }
    return scalars[index + marker.length].properties.isAlphabetic || scalars[index + marker.length] == "“"
  }

  /// True where 二、 stands behind a sentence end inside a line.
  private static func hasSecondPart(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.dropFirst().contains { index in
      scalars[index] == "二" && scalars[index - 1].endsSentence && OutlineMarker.read(scalars, at: index)?.style == .part
    }
  }
}
