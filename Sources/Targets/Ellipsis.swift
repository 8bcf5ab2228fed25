import PlanModel

/// Statements that leave out what is measured, because the one before said it: 县级机构不少于3人，市级不少于8人.
enum Ellipsis {
  private static let owners: [Word] = [
    "级", "级部门", "级单位", "级机构", "级机关", "级政府", "情况下", "情况", "其他部门", "其他单位", "其他机构",
  ]

  private static let cases: [Word] = ["因", "确需", "情况紧急", "特殊情况", "情况复杂", "案情复杂"]
  private static let subsets: [Word] = [
    "级以上", "项目", "案件", "事项", "地方", "地区", "企业", "登记", "的", "试行", "文件", "合同",
  ]

  /// The target with the indicator and period of the one before it, where its own name is only an owner.
  static func fill(_ target: ExtractedTarget, after previous: ExtractedTarget?) -> ExtractedTarget {
    if let previous, let part = ofWhich(target, after: previous) { return part }
    guard let previous, target.indicatorID == nil, !target.unit.isEmpty, Self.isAlike(target.unit, previous.unit)
    else { return target }
    var owner = ScalarText(target.indicator)
    if owner.has("配备数", endingAt: owner.count) { owner = ScalarText(owner.string(0 ..| (owner.count - 3))) }
    for suffix: Word in ["次数", "数", "时限"]
    where owner.has(suffix, endingAt: owner.count) && owner.count > suffix.length {
      owner = ScalarText(owner.string(0 ..| (owner.count - suffix.length)))
      break
    }
    let isShare = target.kind == .duration || target.kind == .percent
    let isOwner =
      owner.has("每", at: 0) || owner.longest(owners, endingAt: owner.count) != nil
      || isShare && target.kind == previous.kind
        && (owner.longest(subsets, endingAt: owner.count) != nil || owner.longest(cases, at: 0) != nil)
    guard owner.count <= 16, isOwner else { return target }
    var filled = target
    filled.indicator = previous.indicator
    filled.indicatorID = previous.indicatorID
    filled.kind = previous.kind
    filled.per = target.per ?? previous.per
    filled.scope = owner.string(owner.bounds)
    return filled
  }

  /// Units of one thing: persons are counted in 人, 名 and 位.
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    let persons: Set<String> = ["人", "名", "位"]
    return one == other || persons.contains(one) && persons.contains(other)
  }

  /// 出庭应诉率达到95%以上，其中一审案件不低于98%: the part is the scope of what the clause before measures.
  private static func ofWhich(_ target: ExtractedTarget, after previous: ExtractedTarget) -> ExtractedTarget? {
    guard target.kind == .percent, previous.kind == .percent, target.indicatorID == nil,
      target.quote.hasPrefix("其中")
    else { return nil }
    let name = ScalarText(target.indicator)
    guard !Phrase.measureEnd(name, name.bounds) else { return nil }
    var part = target
    part.indicator = previous.indicator
    part.indicatorID = previous.indicatorID
    part.topic = previous.topic
    part.scope = target.indicator
    return part
  }
}
