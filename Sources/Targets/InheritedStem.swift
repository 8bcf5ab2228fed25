import PlanModel

/// Rates and results that leave out of what they are, because the statement before said it: 受理行政复议案件512件，审结476件;
/// 司法建议回复率达到100%，采纳率达到90%.
enum InheritedStem {
  private static let steps: [Word] = [
    "受理数", "审结数", "办结数", "维持数", "撤销数", "修改数", "废止数", "宣布失效数", "保留数", "整改数", "已整改数", "结案数", "立案数", "驳回数", "终止数",
    "和解数", "采纳数", "化解数", "移送数",
  ]
  private static let ends: [Word] = [
    "及时办复率", "按期办结率", "及时受理率", "按期答复率", "完成率", "办结率", "受理率", "答复率", "回复率", "反馈率", "接通率", "合格率", "优秀率", "配备率",
    "覆盖率", "公开率", "参考率", "调解率", "化解率", "成功率", "报备率", "满意度", "满意率", "审查率", "审核率", "比例", "占比", "件次", "件数", "条数",
    "人数", "次数", "期数", "增长率", "率", "数",
  ]
  /// Names that say nothing of what is counted.
  private static let generic: Set<String> = ["期限", "时限", "人数", "参与人数", "参加人数", "总量", "总数", "数量", "培训数", "培训人数", "每次时限"]
  private static let own: [Word] = ["比例", "占比", "增长率", "下降率", "提升率", "压减率", "败诉率", "出庭率", "纠错率", "案率"]

  /// The target under the name of what the one before it counts, by the register where it knows that name.
  static func fill(
    _ target: ExtractedTarget, after previous: ExtractedTarget?, register: IndicatorRegister
  ) -> ExtractedTarget {
    guard let previous, target.indicatorID == nil, target.value != nil, target.quote != previous.quote
    else { return target }
    let name = ScalarText(target.indicator)
    let before = ScalarText(previous.indicator)
    if let part = part(target, name, after: previous, before) { return part }
    if let heads = heads(target, name, after: before, register) { return heads }
    let isStep = name.longest(steps, endingAt: name.count)?.length == name.count
    let isRate =
      name.has("率", endingAt: name.count) && name.count <= 5 && name.longest(own, endingAt: name.count) == nil
    guard isStep || isRate || generic.contains(target.indicator),
      let end = before.longest(steps, endingAt: before.count) ?? before.longest(ends, endingAt: before.count),
      before.count - end.length >= 3
    else { return target }
    // 案件数 counts 案件; 纠纷排查次数 and 排查覆盖率 share their 排查.
    let isCase = ["案件数", "文件数"].contains { before.has(Word($0), endingAt: before.count) }
    var stem = before.string(0 ..| (before.count - (isCase ? 1 : end.length)))
    if stem.hasPrefix("清理") { stem = String(stem.dropFirst(2)) }
    if stem.hasSuffix(String(target.indicator.prefix(2))) { stem = String(stem.dropLast(2)) }
    var filled = target
    filled.indicator = stem + (target.indicator == "每次时限" ? "每次时长" : target.indicator)
    if isStep {
      // A step of the work (维持, 撤销) is another thing than all of it: known only by its full name.
      let known = register.indicator(named: filled.indicator)
      filled.indicator = known?.label.chinese ?? filled.indicator
      filled.indicatorID = known?.id
      return filled
    }
    let query = IndicatorMatcher.Query(
      name: filled.indicator, clause: filled.indicator, sentence: ScalarText(filled.indicator), heading: "",
      kind: target.kind,
      unit: target.unit)
    if let known = register.match(query) {
      filled.indicator = known.label.chinese
      filled.indicatorID = known.id
      filled.topic = known.topic
    }
    return filled
  }

  /// 审核人员占执法人员的比例不低于5%，每个部门至少1人: the share's own people, counted for each.
  private static func heads(
    _ target: ExtractedTarget, _ name: ScalarText, after before: ScalarText, _ register: IndicatorRegister
  ) -> ExtractedTarget? {
    guard ["人", "名", "位"].contains(target.unit), name.has("每", at: 0), name.has("数", endingAt: name.count),
      let share = before.first(["占"], in: before.bounds), share.range.lowerBound >= 2
    else { return nil }
    var heads = target
    heads.scope = name.string(0 ..| (name.count - 1))
    heads.indicator = before.string(0 ..| share.range.lowerBound) + "数"
    let known = register.indicator(named: heads.indicator)
    heads.indicator = known?.label.chinese ?? heads.indicator
    heads.indicatorID = known?.id
    heads.topic = known?.topic ?? target.topic
    return heads
  }

  /// 覆盖率100%，村级覆盖率98.6%: the same rate of a part.
  private static func part(
    _ target: ExtractedTarget, _ name: ScalarText, after previous: ExtractedTarget, _ before: ScalarText
  ) -> ExtractedTarget? {
    guard target.kind == previous.kind, target.scope.isEmpty, name.count <= 8,
      let end = name.longest(ends, endingAt: name.count), before.has(end, endingAt: before.count)
    else { return nil }
    let owner = 0 ..| (name.count - end.length)
    guard name.longest(["级", "级以上", "级部门", "级单位"], endingAt: owner.upperBound) != nil else { return nil }
    var part = target
    part.indicator = previous.indicator
    part.indicatorID = previous.indicatorID
    part.topic = previous.topic
    part.scope = name.string(owner)
    return part
  }
}
