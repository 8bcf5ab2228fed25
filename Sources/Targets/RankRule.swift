import PlanModel

/// Ranks: 排名全省第2, 位居全省前列, 进入全国前10名.
struct RankRule: TargetRule {
  private static let marks: [Word] = [
    "排名", "位居", "位列", "名列", "居", "列", "排", "进入", "跻身", "走在", "保持", "处于", "成绩", "荣获", "获", "迈入", "挺进", "位于", "升至",
  ]
  private static let areas: [Word] = [
    "全国", "全省", "全市", "全县", "全区", "全州", "全系统", "同类城市", "省内", "国内", "市内", "西部", "珠三角", "长三角",
  ]
  private static let marksOfPlaces = marks.filter { $0.text != "保持" && $0.text != "走在" }
  private static let ranked: [Word] = areas + ["排名", "名列", "位列", "位居"]
  private static let nouns: [Word] = ["排名", "位次", "名次"]
  private static let fronts: [Word] = ["前列", "第一方阵", "第一梯队", "前茅", "先进行列", "领先"]

  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    reading.clauses.enumerated().flatMap { index, clause in
      let places = places(reading, clause, index)
      if !places.isEmpty { return places }
      return fronts(reading, clause, index) + trend(reading, clause, index)
    }
  }

  /// 第2, 第一, 前三名 behind a word of ranking.
  private func places(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    var drafts: [Draft] = []
    for position in clause {
      let isUpTo = text.scalars[position] == "前"
      guard isUpTo || text.scalars[position] == "第",
        let number = Numeral.read(text, at: position + 1, limit: clause.upperBound), number.value >= 1
      else { continue }
      let unit = text.longest(["名", "位"], at: number.end)
      if isUpTo && unit == nil { continue }
      // 第一责任人, 第三方, 第二次: not ranks.
      if unit == nil, number.end < clause.upperBound, !"、（和及".unicodeScalars.contains(text.scalars[number.end]) {
        continue
      }
      let window = max(clause.lowerBound, position - 30) ..| position
      guard let mark = text.last(Self.marksOfPlaces, in: window),
        text.first(Self.ranked, in: window) != nil
      else { continue }
      let end = number.end + (unit?.length ?? 0)
      drafts.append(
        Draft(
          quote: clause, name: name(reading, clause, index, upTo: mark.range.lowerBound), anchor: end, clause: index,
          kind: .rank, comparator: isUpTo ? .le : .eq, value: number.value, unit: "名",
          scope: area(text, clause.lowerBound ..| position), focus: focus(reading, clause, index)))
    }
    return drafts
  }

  /// 走在全省前列, 进入全国第一方阵: a rank without a number, to rise.
  private func fronts(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    guard let front = text.last(Self.fronts, in: clause),
      let area = text.last(Self.areas, in: clause.lowerBound ..| front.range.lowerBound),
      let mark = text.last(Self.marks, in: clause.lowerBound ..| area.range.lowerBound),
      mark.range.upperBound == area.range.lowerBound,
      !reading.context.isAchieved, text.first(["以来", "取得了"], in: text.bounds) == nil
    else { return [] }
    return [
      Draft(
        quote: clause, name: name(reading, clause, index, upTo: mark.range.lowerBound), anchor: front.range.upperBound,
        clause: index, kind: .rank, comparator: .up, value: nil, unit: "",
        scope: text.string(area.range.lowerBound ..| front.range.upperBound))
    ]
  }

  /// 排名逐年提升, 位次前移.
  private func trend(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    guard let noun = text.last(Self.nouns, in: clause),
      let verb = text.first(["提升", "上升", "前移", "下降", "提高"], in: noun.range.upperBound ..| clause.upperBound),
      verb.range.lowerBound - noun.range.upperBound <= 6
    else { return [] }
    return [
      Draft(
        quote: clause, name: name(reading, clause, index, upTo: noun.range.lowerBound), anchor: verb.range.upperBound,
        clause: index, kind: .rank, comparator: verb.word.text == "下降" ? .down : .up, value: nil, unit: "",
        scope: area(text, clause))
    ]
  }

  private func name(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int, upTo end: Int) -> String {
    let text = reading.text
    var range = Phrase.trimTail(text, clause.lowerBound ..| end)
    if let date = reading.dates.last(where: { range.contains($0.range.lowerBound) }),
      date.range.upperBound < range.upperBound
    {
      range = date.range.upperBound ..| range.upperBound
    }
    range = Phrase.trimLead(text, Phrase.trimTail(text, range))
    if let area = text.longest(Self.areas, endingAt: range.upperBound, from: range.lowerBound) {
      range = Phrase.trimTail(text, range.lowerBound ..| (range.upperBound - area.length))
    }
    if range.count >= 3 { return text.string(range) + "排名" }
    guard index > 0 else { return "排名" }
    let before = Phrase.trimLead(text, Phrase.trimTail(text, reading.clauses[index - 1]))
    return text.string(Phrase.afterDe(text, before)) + "排名"
  }

  /// What is ranked often stands in the clause before: 公布…指数排名中，江门排名第11.
  private func focus(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> String {
    let start = index > 0 ? reading.clauses[index - 1].lowerBound : clause.lowerBound
    return reading.text.string(start ..| clause.upperBound)
  }

  private func area(_ text: ScalarText, _ range: Range<Int>) -> String {
    text.last(Self.areas, in: range)?.word.text ?? ""
  }
}
