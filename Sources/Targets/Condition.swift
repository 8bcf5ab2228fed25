/// Numbers that say of whom or of what something is required, and are not required themselves.
enum Condition {
  private static let kinds: [Word] = [
    "单位", "部门", "地区", "地方", "机关", "人员", "企业", "案件", "项目", "合同", "个人", "申请人", "事项", "市场主体", "乡镇", "街道",
  ]
  private static let falls: [Word] = ["不满", "不足", "未满", "未达到", "未达", "达不到", "低于", "超过", "连续", "逾期", "少于", "不到"]
  private static let openings: [Word] = ["对", "对于", "凡", "凡是", "有", "除"]
  private static let sizes: [Word] = ["以上", "以下", "（含）以上", "及以上", "及以下", "以内", "左右"]

  /// True for 对出庭率低于60%的单位, 有3名以上执法人员的单位, 注册资本500万元以下的企业, 标的额100万元以上的, 用三年左右时间.
  static func holds(_ reading: SentenceReading, _ quantity: Quantity, _ bound: Bound?, clause: Range<Int>) -> Bool {
    let text = reading.text
    let bound = bound ?? Bound.read(text, quantity, from: clause.lowerBound, to: clause.upperBound)
    let end = max(bound.end, quantity.range.upperBound)
    let behind = end ..| clause.upperBound
    if MeasureUnits.durations.contains(quantity.unit),
      text.longest(["时间", "的时间", "左右时间", "左右的时间"], at: quantity.range.upperBound) != nil,
      text.longest(["用", "经过", "通过", "利用", "力争用", "争取用"], endingAt: bound.start, from: clause.lowerBound) != nil
    {
      return true
    }
    if MeasureUnits.money.contains(quantity.unit) { return isSize(text, quantity, behind) }
    let isOf = text.longest(openings, at: clause.lowerBound) != nil
    let falls = text.longest(Self.falls, endingAt: quantity.range.lowerBound, from: clause.lowerBound) != nil
    guard isOf || falls, let joint = text.first(["的"], in: behind) else { return false }
    // 不足60%的，…: nothing more in the clause.
    if joint.range.upperBound == clause.upperBound { return isOf || falls && text.has("，", at: clause.upperBound) }
    return joint.range.lowerBound - end <= 10
      && text.longest(kinds, at: joint.range.upperBound, limit: clause.upperBound) != nil
  }

  /// 50万元以上合同, 500万元以下的企业, 100万元以上的: the size of a case. 安排50万元以上专项经费 is an amount.
  private static func isSize(_ text: ScalarText, _ quantity: Quantity, _ behind: Range<Int>) -> Bool {
    guard text.longest(sizes, at: quantity.range.upperBound) != nil else { return false }
    if text.has("的", at: behind.lowerBound), behind.count == 1 { return true }
    let noun = text.has("的", at: behind.lowerBound) ? behind.lowerBound + 1 : behind.lowerBound
    guard let kind = text.first(kinds + ["罚款", "处罚"], in: noun ..| behind.upperBound) else { return false }
    return kind.range.lowerBound - noun <= 6
  }
}
