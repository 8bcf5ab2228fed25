import PlanModel

/// Units that a target's number may have.
enum MeasureUnits {
  /// Units of time worked or spent: a target in them is a duration.
  static let durations: Set<String> = [
    "学时", "课时", "小时", "分钟", "个工作日", "工作日", "天", "日", "个月", "周", "星期", "年", "个自然日",
  ]
  /// Units of money.
  static let money: Set<String> = ["元", "万元", "亿元"]
  /// Units of things done again and again: with a period, a target in them is a frequency.
  static let occasions: Set<String> = ["次", "场次", "场", "期", "轮", "堂", "课", "讲", "回", "遍"]

  /// Every unit, as words.
  static let words: [Word] =
    (durations.sorted() + money.sorted() + occasions.sorted() + others).map { Word($0) }

  private static let others: [String] = [
    "个百分点", "个学时", "个课时", "人次", "件次", "家次", "户次", "批次", "条次", "个", "件", "项", "部", "份", "宗", "起", "家", "所", "篇",
    "条", "处", "支", "本", "类", "种", "例", "套", "台", "间", "座", "公里", "平方米", "分", "册", "幅", "张", "批", "名",
    "人", "位", "户", "款", "站", "亩", "辆", "对", "幢", "栋", "门", "卷",
  ]

  /// Written forms that are one unit.
  static let normal: [String: String] = ["工作日": "个工作日", "个学时": "学时", "个课时": "课时"]

  /// Words that begin like a unit and are none.
  static let notUnits: [Word] = [
    "部分", "期间", "项目", "家庭", "所有", "分之", "个别", "部门", "人民", "件件", "日常", "位置", "分别", "类似", "条例",
    "条件", "本市", "本级", "本省", "本县", "本单位", "站式", "名单", "站点", "起来", "对一", "对标", "处罚", "台账",
    "年度", "年来", "年前", "年底", "年以来", "日前", "期末", "分钟级", "套餐", "人员", "名称", "批准", "支持", "年末", "年期间",
    "年的", "周年", "课题", "讲话", "讲政治", "回应", "次性", "站办", "门户", "对应", "户籍",
  ]

  private static let families: [Set<String>] = [
    occasions, ["人", "名", "位", "人次"], ["件", "宗", "起", "例", "份", "篇", "卷", "条", "件次"], ["个", "家", "所", "处", "项", "件"],
    ["个工作日", "天", "日", "个自然日", "小时", "个月"], ["学时", "课时"],
  ]

  /// The families of each unit that has any, a bit for each.
  private static let familyBits: [String: UInt] = {
    var bits: [String: UInt] = [:]
    for (number, family) in families.enumerated() {
      for unit in family { bits[unit, default: 0] |= 1 << UInt(number) }
    }
    return bits
  }()

  /// The families of units in which the same thing may be counted (场 and 次, 名 and 人), a bit for each.
  static func families(of unit: String) -> UInt { familyBits[unit] ?? 0 }

  /// True for units whose numbers may be compared as they stand; 日 and 个工作日 may not.
  static func isConvertible(_ left: String, _ right: String) -> Bool {
    let alike: [Set<String>] = [occasions, ["人", "名", "位"], ["学时", "课时"], ["天", "日", "个自然日"], ["件", "宗", "起"]]
    return alike.contains { $0.contains(left) && $0.contains(right) }
  }

  /// The kind of a target in a unit; `per` says whether it has a period.
  static func kind(of unit: String, per: String?) -> Target.Kind {
    if durations.contains(unit) { return .duration }
    if money.contains(unit) { return .money }
    return occasions.contains(unit) && per != nil ? .frequency : .count
  }
}
