import PlanModel

/// Compares two targets on one indicator. What cannot be ranked is not ranked.
///
/// Value, date and strength each speak for one side or for none. Only where none speaks against the other is one side
/// called stricter. A different subset (scope) of a share is told as such and never ranked.
enum TargetComparison {
  /// The verdict of the pair of statements that answer each other best.
  static func best(
    _ own: [Target], _ theirs: [Target], direction: Indicator.Stricter?, names: (String, String)
  ) -> PairVerdict {
    var best: PairVerdict?
    for left in own {
      for right in theirs {
        let verdict = compare(left, right, direction: direction, names: names)
        if best == nil || verdict.fit > (best?.fit ?? 0) { best = verdict }
      }
    }
    return best ?? PairVerdict(verdict: .notComparable, words: LocalizedText("", ""), fit: 0)
  }

  /// The verdict on two targets, from the left one's side.
  static func compare(
    _ left: Target, _ right: Target, direction: Indicator.Stricter?, names: (String, String)
  ) -> PairVerdict {
    let sides = TargetWords.sides(left, right, names)
    func verdict(_ verdict: IndicatorGroup.Verdict, _ fit: Int, _ chinese: String, _ english: String) -> PairVerdict {
      PairVerdict(
        verdict: verdict, words: LocalizedText(sides.chinese + chinese + "。", sides.english + english + "."),
        fit: fit)
    }
    let isDoubtful = ImpossiblePercentages.holds(left) || ImpossiblePercentages.holds(right)
    if left.status != right.status, !isDoubtful {
      let planned = left.status == .target ? left : right
      let achieved = left.status == .target ? right : left
      // A result for some of the cases says nothing about a target for all of them.
      if let scope = ScopeComparison.difference(left, right, names) {
        return verdict(
          .plannedVersusAchieved, 5, scope.chinese + "，不足以判断是否达到", scope.english + "; whether it is met cannot be told")
      }
      let outcome = Attainment.words(planned: planned, achieved: achieved)
      return verdict(.plannedVersusAchieved, 6, outcome.chinese, outcome.english)
    }
    guard comparable(left, right) else {
      return verdict(.notComparable, 1, "计量方式不同，不作宽严比较", "they are measured in different ways and are not ranked")
    }
    if left.kind == .rank, left.scope != right.scope {
      return verdict(.notComparable, 2, "排名的参照范围不同，不作宽严比较", "the ranks are among different places and are not compared")
    }
    if isDoubtful {
      return verdict(
        .notComparable, 2, "有比率超过100%，疑有误，不作宽严比较", "a rate above 100 % is doubtful, and the values are not ranked")
    }
    if let scope = ScopeComparison.difference(left, right, names) {
      return verdict(.scopeDiffers, left.value == right.value ? 5 : 4, scope.chinese, scope.english)
    }
    let value = valueSign(left, right, direction)
    if left.status == .achieved {
      return value == 0 && left.value == right.value
        ? verdict(.same, 7, "两地报告的结果相同", "both report the same result")
        : verdict(.notComparable, 6, "均为已报告的结果，不作宽严比较", "both are reported results and are not ranked")
    }
    if value == nil {
      return verdict(.notComparable, 2, "要求的方向不一或数值不宜排序，不作宽严比较", "the values cannot be ranked")
    }
    let signs = [
      (value ?? 0, LocalizedText("指标值", "value")), (dueSign(left, right), LocalizedText("完成时限", "date")),
      (strengthSign(left, right), LocalizedText("要求力度", "strength")),
    ]
    let ahead = signs.filter { $0.0 > 0 }.map(\.1)
    let behind = signs.filter { $0.0 < 0 }.map(\.1)
    func list(_ words: [LocalizedText]) -> LocalizedText {
      LocalizedText(words.map(\.chinese).joined(separator: "、"), words.map(\.english).joined(separator: " and "))
    }
    switch (ahead.isEmpty, behind.isEmpty) {
    case (true, true): return verdict(.same, 8, "要求一致", "they ask for the same")
    case (false, true):
      return verdict(
        .stricter, 7, "\(names.0)\(list(ahead).chinese)更严", "\(names.0) is stricter (\(list(ahead).english))")
    case (true, false):
      return verdict(
        .looser, 7, "\(names.1)\(list(behind).chinese)更严", "\(names.1) is stricter (\(list(behind).english))")
    case (false, false):
      return verdict(
        .notComparable, 3, "\(names.0)\(list(ahead).chinese)更严，\(names.1)\(list(behind).chinese)更严，不能一概而论",
        "\(names.0) is stricter in \(list(ahead).english), \(names.1) in \(list(behind).english): neither is stricter overall"
      )
    }
  }

  /// True where both are amounts of one kind, both dates, or both trends.
  private static func comparable(_ left: Target, _ right: Target) -> Bool {
    let shares: Set<Target.Kind> = [.percent, .coverage]
    if left.kind != right.kind && !(shares.contains(left.kind) && shares.contains(right.kind))
      && !(left.unit == right.unit && yearly(left) != nil && yearly(right) != nil)
    {
      return false
    }
    guard (left.value == nil) == (right.value == nil) else { return false }
    if left.kind == .deadline { return left.due != nil && right.due != nil }
    if left.value == nil { return true }
    if left.unit != right.unit && !MeasureUnits.isConvertible(left.unit, right.unit) { return false }
    return left.per == right.per || (yearly(left) != nil && yearly(right) != nil && left.per != nil && right.per != nil)
  }

  /// The amount a year; nil where the period is none that converts (任期内, 每案).
  private static func yearly(_ target: Target) -> Double? {
    guard let value = target.value else { return nil }
    switch target.per {
    case nil, "year": return value
    case "half-year": return value * 2
    case "quarter": return value * 4
    case "month": return value * 12
    case "two-years": return value / 2
    case "three-years": return value / 3
    case "five-years": return value / 5
    default: return nil
    }
  }

  /// Positive where the left value asks for more, 0 for equal; nil where values cannot be ranked.
  private static func valueSign(_ left: Target, _ right: Target, _ direction: Indicator.Stricter?) -> Int? {
    guard let first = left.value, let second = right.value else {
      if left.kind == .deadline { return 0 }
      return left.comparator == right.comparator ? 0 : nil
    }
    let leftValue = left.per == right.per ? first : yearly(left) ?? first
    let rightValue = left.per == right.per ? second : yearly(right) ?? second
    let bound: [Target.Comparator: Int] = [.ge: 1, .gt: 1, .up: 1, .le: -1, .lt: -1, .down: -1, .eq: 0]
    let leftBound = bound[left.comparator] ?? 0
    let rightBound = bound[right.comparator] ?? 0
    if leftBound * rightBound < 0 { return nil }
    var higherIsStricter = leftBound + rightBound
    switch direction {
    case .higher?: higherIsStricter = 1
    case .lower?: higherIsStricter = -1
    case .none?, .earlier?: higherIsStricter = 0
    case nil: if left.kind == .coverage || right.kind == .coverage { higherIsStricter = 1 }
    }
    if leftValue == rightValue {
      // 高于95% asks for a little more than 不低于95%.
      let leftOpen = left.comparator == .gt || left.comparator == .lt
      let rightOpen = right.comparator == .gt || right.comparator == .lt
      return leftOpen == rightOpen ? 0 : leftOpen ? 1 : -1
    }
    guard higherIsStricter != 0 else { return nil }
    return (leftValue > rightValue) == (higherIsStricter > 0) ? 1 : -1
  }

  /// Positive where the left date is earlier; 0 where one side names no date of its own.
  private static func dueSign(_ left: Target, _ right: Target) -> Int {
    guard let first = left.due, let second = right.due, first != second else { return 0 }
    return first < second ? 1 : -1
  }

  private static func strengthSign(_ left: Target, _ right: Target) -> Int {
    let firmness: [Target.Strength: Int] = [.must: 2, .strive: 1, .explore: 0]
    let first = firmness[left.strength] ?? 0
    let second = firmness[right.strength] ?? 0
    return first == second ? 0 : first > second ? 1 : -1
  }
}
