import PlanModel

/// Finds the blank by which a heading is set apart from the text that shares its line.
///
/// Cleaning drops blanks beside Chinese text, since scraping scatters them; so a blank tells something only where it is
/// the only one near the beginning of a numbered line, with a heading's length before it and running text behind it.
enum HeadingBlank {
  private static let shortest = 4
  private static let longest = 25
  private static let shortestText = 15
  /// No other blank stands so near behind it.
  private static let clear = 20

  /// Scalars up to the blank; nil where there is none.
  static func end(in block: OutlineBlock, source: SourceCover) -> Int? {
    guard let marker = block.marker else { return nil }
    let (scalars, ranges) = (block.text.scalars, block.text.ranges)
    let start = marker.length
    guard scalars.count - start >= shortest + shortestText else { return nil }
    var found: Int?
    for index in (start + 1)..<min(scalars.count, start + longest + clear) {
      if found == nil, scalars[index].endsSentence || ["，", "、", "；", "：", "（", "《", "“"].contains(scalars[index]) {
        return nil
      }
      guard source.hasBlank(between: ranges[index - 1], and: ranges[index]) else { continue }
      if found != nil { return nil }
      guard index - start >= shortest, index - start <= longest, scalars.count - index >= shortestText else {
        return nil
      }
      found = index
    }
    return found
  }
}
