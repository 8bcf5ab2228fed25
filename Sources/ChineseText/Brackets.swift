/// Round brackets and angle brackets of the house style; see `PunctuationStyle`.
enum Brackets {
  /// Turns the brackets of one line to house style, pair by pair.
  static func style(_ scalars: inout [Unicode.Scalar], _ line: Range<Int>) {
    var round: [Int] = []
    var angle: [(index: Int, isInTitle: Bool)] = []
    var titles = 0
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
      case "《": titles += 1
      case "》": titles = max(0, titles - 1)
      case "]", "］": styleYear(index, &scalars, line)
      case "<", "〈": angle.append((index, titles > 0 || !angle.isEmpty))
      case ">", "〉":
        guard let (open, isInTitle) = angle.popLast(), han > open else { continue }
        let isTitle = !isInTitle && namesDocument(scalars, (open + 1)..<index)
        (scalars[open], scalars[index]) = isTitle ? ("《", "》") : ("〈", "〉")
      default: break
      }
    }
    for open in round where open + 1 < line.upperBound && scalars[open + 1].isHan { scalars[open] = "（" }
  }

  /// What the titles of documents end with.
  private static let documentWords = [
    "方案", "纲要", "綱要", "规划", "規劃", "计划", "計劃", "要点", "要點", "意见", "意見", "办法", "辦法", "通知", "报告", "報告",
    "决定", "決定", "规定", "規定", "条例", "條例", "细则", "細則", "清单", "清單",
  ].map { Array($0.unicodeScalars) }

  /// True for the title of a document, which stands in 《》 where it is not part of another one; a year in brackets
  /// may end it. Of <街道办事处> no title is made.
  private static func namesDocument(_ scalars: [Unicode.Scalar], _ words: Range<Int>) -> Bool {
    guard words.count >= 6, words.count <= 60 else { return false }
    var end = words.upperBound
    if "）)".unicodeScalars.contains(scalars[end - 1]),
      let open = scalars[words].lastIndex(where: { $0 == "（" || $0 == "(" })
    {
      end = open
    }
    return documentWords.contains { end - $0.count > words.lowerBound && scalars.holds($0, endingAt: end) }
  }

  /// The year of a document number: 川府发[2021]25号 has 〔〕.
  private static func styleYear(_ close: Int, _ scalars: inout [Unicode.Scalar], _ line: Range<Int>) {
    let open = close - 5
    guard open > line.lowerBound, "[［".unicodeScalars.contains(scalars[open]), scalars[open - 1].isHan,
      scalars[(open + 1)..<close].allSatisfy(\.isASCIIDigit), close + 1 < line.upperBound
    else { return }
    let number = scalars[(close + 1)..<min(close + 6, line.upperBound)].drop(while: \.isASCIIDigit)
    let isNumber = scalars[close + 1].isASCIIDigit && (number.first == "号" || number.first == "號")
    if isNumber { (scalars[open], scalars[close]) = ("〔", "〕") }
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
