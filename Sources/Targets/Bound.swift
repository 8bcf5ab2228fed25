import PlanModel

/// Direction words around a quantity (不少于, 以上, 控制在…以内).
struct Bound: Hashable, Sendable {
  /// The direction.
  var comparator: Target.Comparator
  /// Where the words before the quantity begin; the quantity's own start for none.
  var start: Int
  /// Where the words behind the quantity end; the quantity's own end for none.
  var end: Int
  /// True where the text says a direction or 达到, not just a number.
  var isStated: Bool

  /// True where 达到 and not a direction word makes the bound.
  var isReached = false
  /// Where the words before the quantity end: behind 至少 in 至少述法1次.
  var wordEnd: Int?

  /// Words of direction that may stand away from the number (不少于本单位执法人员总数的5%).
  private static let distant: [(Word, Target.Comparator)] = [
    ("不少于", .ge), ("不低于", .ge), ("不得少于", .ge), ("不得低于", .ge), ("不应少于", .ge), ("不应低于", .ge),
    ("至少", .ge), ("不小于", .ge), ("不短于", .ge), ("最少", .ge), ("最低", .ge), ("不超过", .le), ("不得超过", .le),
    ("不多于", .le), ("不高于", .le), ("不得高于", .le), ("不得多于", .le), ("不大于", .le), ("至多", .le), ("最多", .le),
    ("最长", .le), ("延长至", .le), ("延长到", .le), ("控制在", .le), ("压缩至", .le), ("压缩到", .le), ("压缩为", .le), ("缩短至", .le),
    ("缩短到", .le),
    ("压减至", .le), ("压减到", .le), ("缩减至", .le), ("缩减到", .le), ("减少到", .le), ("减少至", .le), ("降至", .le),
    ("降到", .le), ("降低到", .le), ("降低至", .le), ("下降到", .le), ("下降至", .le), ("低于", .lt), ("少于", .lt),
    ("小于", .lt), ("不足", .lt), ("不到", .lt), ("高于", .gt), ("多于", .gt), ("大于", .gt),
  ]

  /// Words that count only directly before the number.
  private static let near: [(Word, Target.Comparator)] = [
    ("超过", .gt), ("超", .gt), ("逾", .gt), ("突破", .gt), ("近", .lt), ("接近", .lt), ("约", .eq), ("大约", .eq),
    ("只设", .eq), ("仅设", .eq),
  ]

  /// 达到 and its like: to be reached, more is welcome.
  private static let reaching: [Word] = [
    "达到", "达", "分别达", "分别达到", "均达", "均达到", "达到了", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至",
    "增至", "升至", "上升到", "上升至", "保持在", "稳定在", "维持在", "确保在", "实现", "达成",
  ]

  private static let after: [(Word, Target.Comparator)] = [
    ("以上", .ge), ("及以上", .ge), ("（含）以上", .ge), ("或以上", .ge), ("以下", .le), ("及以下", .le), ("以内", .le),
    ("之内", .le), ("内", .le), ("左右", .eq), ("起", .ge),
  ]

  private static let afterDurations: [Word] = after.map(\.0)
  /// 内 is a bound behind a length of time only: 3日内, but 3区内.
  private static let afterAmounts: [Word] = after.map(\.0).filter { $0.text != "内" }
  private static let distantWords: [Word] = distant.map(\.0)
  private static let nearWords: [Word] = near.map(\.0)

  /// Reads the words around a quantity; none before `start`, none behind `end`.
  static func read(_ text: ScalarText, _ quantity: Quantity, from start: Int, to end: Int) -> Bound {
    var bound = Bound(
      comparator: .eq, start: quantity.range.lowerBound, end: quantity.range.upperBound, isStated: false)
    if quantity.upper != nil || quantity.isMoreThan { bound.comparator = quantity.upper == nil ? .gt : .ge }
    let before = start ..| quantity.range.lowerBound
    let distantHit = text.all(distantWords, in: before).last { !text.has("跑", at: $0.range.upperBound) }
    let nearWord = text.longest(nearWords, endingAt: quantity.range.lowerBound, from: start)
    // A word right before the number outweighs one further away.
    let isNear = nearWord != nil && distantHit?.range.upperBound != quantity.range.lowerBound
    if !isNear, let hit = distantHit, let match = distant.first(where: { $0.0 == hit.word }) {
      bound.comparator = match.1
      bound.start = hit.range.lowerBound
      bound.wordEnd = hit.range.upperBound
      // 降至 and 压缩到 in a report name the value that was reached.
      bound.isReached = hit.word.text.hasSuffix("至") || hit.word.text.hasSuffix("到") || hit.word.text.hasSuffix("为")
      bound.isStated = true
    } else if let word = nearWord,
      let match = near.first(where: { $0.0 == word }), !isPartOfWord(text, word, endingAt: quantity.range.lowerBound)
    {
      bound.comparator = match.1
      bound.start = quantity.range.lowerBound - word.length
      bound.isStated = true
    } else if let word = text.longest(reaching, endingAt: quantity.range.lowerBound, from: start) {
      bound.start = quantity.range.lowerBound - word.length
      bound.isStated = true
      // 达到100% cannot be exceeded.
      let isFull = quantity.form == .percent && quantity.value >= 100
      if !isFull, word.text != "实现", quantity.upper == nil {
        bound.comparator = .ge
        bound.isReached = true
      }
    }
    let candidates = MeasureUnits.durations.contains(quantity.unit) ? afterDurations : afterAmounts
    if let word = text.longest(candidates, at: quantity.range.upperBound, limit: end),
      let match = after.first(where: { $0.0 == word })
    {
      // 控制在8%以下, 至少2人以上: the words behind decide.
      bound.comparator = match.1
      bound.isReached = false
      bound.end = quantity.range.upperBound + word.length
      bound.isStated = true
    }
    return bound
  }

  /// 最近, 附近, 将近 and 制约 end like a direction word.
  private static func isPartOfWord(_ text: ScalarText, _ word: Word, endingAt end: Int) -> Bool {
    let start = end - word.length
    guard start > 0 else { return false }
    let blocked: [String: [Unicode.Scalar]] = ["近": ["最", "附", "临", "靠"], "约": ["制", "条", "合", "契", "节"]]
    return blocked[word.text]?.contains(text.scalars[start - 1]) ?? false
  }
}
