/// Round brackets and angle brackets of the house style; see `PunctuationStyle`.
enum Brackets {
  /// Turns the brackets of one line to house style, pair by pair.
  static func style(_ scalars: inout [Unicode.Scalar], _ line: Range<Int>) {
    var round: [Int] = []
    var angle: [Int] = []
    for index in line {
      switch scalars[index] {
      case "(", "（": round.append(index)
      case ")", "）":
        if endsDamage(index, scalars, line) { continue }
        if let open = round.popLast() {
          if isChinese(open, index, scalars, line) { (scalars[open], scalars[index]) = ("（", "）") }
        } else if isLoneChinese(index, scalars, line) {
          scalars[index] = "）"
        }
      case "<", "〈": angle.append(index)
      case ">", "〉":
        guard let open = angle.popLast() else { continue }
        if scalars[(open + 1)..<index].contains(where: \.isHan) { (scalars[open], scalars[index]) = ("〈", "〉") }
      default: break
      }
    }
    for open in round where open + 1 < line.upperBound && scalars[open + 1].isHan { scalars[open] = "（" }
  }

  /// A pair is Chinese where it holds Chinese text or stands beside it.
  private static func isChinese(_ open: Int, _ close: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Bool {
    if open > line.lowerBound, scalars[open - 1].isChinese { return true }
    if close + 1 < line.upperBound, scalars[close + 1].isChinese { return true }
    return scalars[(open + 1)..<close].contains(where: \.isChinese)
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
