/// Statements that leave out what is measured, because the one before said it: 县级机构不少于3人，市级不少于8人.
enum Ellipsis {
  private static let owners: [Word] = [
    "级", "级部门", "级单位", "级机构", "级机关", "级政府", "情况下", "情况", "其他部门", "其他单位", "其他机构",
  ]

  /// The target with the indicator and period of the one before it, where its own name is only an owner.
  static func fill(_ target: ExtractedTarget, after previous: ExtractedTarget?) -> ExtractedTarget {
    guard let previous, target.indicatorID == nil, target.kind == previous.kind || target.unit == previous.unit,
      !target.unit.isEmpty, target.unit == previous.unit
    else { return target }
    var owner = ScalarText(target.indicator)
    if owner.has("配备数", endingAt: owner.count) { owner = ScalarText(owner.string(0 ..| (owner.count - 3))) }
    for suffix: Word in ["次数", "数", "时限"]
    where owner.has(suffix, endingAt: owner.count) && owner.count > suffix.length {
      owner = ScalarText(owner.string(0 ..| (owner.count - suffix.length)))
      break
    }
    guard owner.count <= 12, owner.has("每", at: 0) || owner.longest(owners, endingAt: owner.count) != nil
    else { return target }
    var filled = target
    filled.indicator = previous.indicator
    filled.indicatorID = previous.indicatorID
    filled.kind = previous.kind
    filled.per = target.per ?? previous.per
    filled.scope = owner.string(owner.bounds)
    return filled
  }
}
