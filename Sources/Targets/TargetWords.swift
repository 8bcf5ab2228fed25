import PlanModel

/// Targets in words of both languages, as officials would write them.
enum TargetWords {
  /// The statements of two plans side by side, ending so that a verdict may follow.
  static func sides(_ left: Target, _ right: Target, _ names: (String, String)) -> LocalizedText {
    let first = statement(left)
    let second = statement(right)
    return LocalizedText(
      "\(names.0)：\(first.chinese)；\(names.1)：\(second.chinese)。",
      "\(names.0): \(first.english); \(names.1): \(second.english); ")
  }

  /// One target in words: 力争于2025年12月31日前达到95%以上.
  static func statement(_ target: Target) -> LocalizedText {
    let amount = amount(target)
    let strength: [Target.Strength: (String, String)] = [
      .must: ("", ""), .strive: ("力争", "strives for "), .explore: ("探索", "explores "),
    ]
    let firm = target.status == .achieved ? ("已", "reported ") : strength[target.strength] ?? ("", "")
    let due = target.due.map { ("\(chineseDate($0))前", " by \($0)") } ?? ("", "")
    let scope = target.scope.isEmpty ? ("", "") : ("（\(target.scope)）", " (\(target.scope))")
    return LocalizedText(
      firm.0 + due.0 + amount.chinese + scope.0, firm.1 + amount.english + due.1 + scope.1)
  }

  private static func amount(_ target: Target) -> LocalizedText {
    switch (target.kind, target.value, target.comparator) {
    case (.deadline, _, _): return LocalizedText("完成", "completion")
    case (.coverage, _, _): return LocalizedText("全覆盖", "full coverage")
    case (_, nil, .down): return LocalizedText("逐步下降", "a falling trend")
    case (.rank, nil, _):
      let isFront = ["前列", "方阵", "梯队", "前茅", "行列", "领先"].contains { target.scope.hasSuffix($0) }
      return isFront ? LocalizedText("排名进入前列", "a leading rank") : LocalizedText("排名上升", "a rising rank")
    case (_, nil, _): return LocalizedText("逐步提高", "a rising trend")
    case (.rank, let value?, let comparator):
      let place = number(value)
      return comparator == .le
        ? LocalizedText("进入前\(place)名", "a place among the first \(place)")
        : LocalizedText("排名第\(place)", "place \(place)")
    case (_, let value?, let comparator):
      let bound: [Target.Comparator: (String, String)] = [
        .ge: ("不低于", "at least "), .gt: ("超过", "more than "), .le: ("不超过", "at most "), .lt: ("低于", "less than "),
        .eq: ("", ""),
      ]
      var words = bound[comparator] ?? ("", "")
      if comparator == .eq, target.kind == .percent { words.0 = "达到" }
      let per = periods[target.per ?? ""] ?? ("", "")
      var unit = units[target.unit] ?? (target.unit.isEmpty ? "" : " \(target.unit)")
      if value == 1, unit.hasSuffix("s") { unit.removeLast() }
      return LocalizedText(
        "\(per.0)\(words.0)\(number(value))\(target.unit)", "\(words.1)\(number(value))\(unit)\(per.1)")
    }
  }

  private static let periods: [String: (String, String)] = [
    "year": ("每年", " a year"), "half-year": ("每半年", " a half-year"), "quarter": ("每季度", " a quarter"),
    "month": ("每月", " a month"),
    "week": ("每周", " a week"), "day": ("每日", " a day"), "term": ("任期内", " in a term of office"),
    "case": ("每案", " in each case"),
    "document": ("每件", " for each document"), "two-years": ("每两年", " in two years"),
    "three-years": ("每三年", " in three years"),
  ]

  private static let units: [String: String] = [
    "%": " %", "学时": " class hours", "课时": " class hours", "次": " times", "期": " sessions", "场": " sessions",
    "场次": " sessions",
    "人": " people", "名": " people", "件": " items", "项": " items", "个": "", "个工作日": " working days", "日": " days",
    "天": " days",
    "年": " years", "小时": " hours", "元": " yuan", "个百分点": " percentage points",
  ]

  private static func chineseDate(_ iso: String) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return iso }
    return "\(parts[0])年\(parts[1])月\(parts[2])日"
  }

  /// A value without a superfluous fraction.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}
