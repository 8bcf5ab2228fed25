/// Round brackets and angle brackets of the house style; see `PunctuationStyle`.
enum Brackets {
  /// Turns the brackets of one line to house style, pair by pair.
  static func style(_ scalars: inout [Unicode.Scalar], _ line: Range<Int>) {
    var round: [Int] = []
    var angle: [Int] = []
    // The last Chinese letter or sign so far: a pair holds one where it stands behind the opening bracket. To look
    // into each pair anew would take for ever where pairs are nested deep.
    var (chinese, han) = (line.lowerBound - 1, line.lowerBound - 1)
    for index in line {
      // Behind what is done with it: a bracket may have become Chinese.
      defer {
        if scalars[index].isHan { han = index }
        if scalars[index].isChinese { chinese = index }
      }
      switch scalars[index] {
      case "(", "（": round.append(index)
      case ")", "）":
        if endsDamage(index, scalars, line) { continue }
        if let open = round.popLast() {
          let isChinese = chinese > open || isBesideChinese(open, index, scalars, line)
          if isChinese { (scalars[open], scalars[index]) = ("（", "）") }
        } else if isLoneChinese(index, scalars, line) {
          scalars[index] = "）"
        }
      case "<", "〈": angle.append(index)
      case ">", "〉":
        guard let open = angle.popLast() else { continue }
        if han > open { (scalars[open], scalars[index]) = ("〈", "〉") }
      default: break
      }
    }
    for open in round where open + 1 < line.upperBound && scalars[open + 1].isHan { scalars[open] = "（" }
  }

  /// True for a pair that stands beside Chinese text.
  private static func isBesideChinese(
    _ open: Int, _ close: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>
  ) -> Bool {
    if open > line.lowerBound, scalars[open - 1].isChinese { return true }
    return close + 1 < line.upperBound && scalars[close + 1].isChinese
  }

  /// True for the bracket of a mark of damage, `?guī)`, which has no partner.
  private static func endsDamage(_ index: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    var place = index - 1
    while place > line.lowerBound, index - place < 8, scalars[place].properties.isAlphabetic, !scalars[place].isHan {
      place -= 1
    }
    return place < index - 1 && place >= line.lowerBound && (scalars[place] == "?" || scalars[place] == "\u{FFFD}")
  }

  /// A closing bracket whose partner is lost; not behind Latin letters, where it may be the end of a damaged gloss,
  /// and not behind a number (`1)`).
  private static func isLoneChinese(_ index: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    index > line.lowerBound && scalars[index - 1].isChinese
  }
}
