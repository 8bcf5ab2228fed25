import PlanModel

/// Whether two shares are shares of the same thing: 100 % of key cases is narrower than 100 % of all cases.
enum ScopeComparison {
  /// Words that make a scope a subset of what the indicator counts; without one it only names the plan's own
  /// bodies (各级政府, 市、县两级), which differ from level to level as a matter of course.
  private static let subsets: [Word] = [
    "案件", "涉及", "符合", "除", "重大", "重点", "领域", "事项", "文件", "项目", "对象", "按", "类", "中心", "工作站", "工作室", "平台", "目录",
  ]

  /// The difference in words, nil where the scopes do not matter or agree.
  static func difference(_ left: Target, _ right: Target, _ names: (String, String)) -> LocalizedText? {
    let shares: Set<Target.Kind> = [.percent, .coverage, .ratio]
    guard shares.contains(left.kind), shares.contains(right.kind) else { return nil }
    let first = subset(left.scope)
    let second = subset(right.scope)
    if IndicatorRegister.normalised(first) == IndicatorRegister.normalised(second) { return nil }
    if first.isEmpty {
      return LocalizedText(
        "\(names.1)仅适用于“\(second)”，范围窄于\(names.0)",
        "\(names.1) applies to “\(second)” only, which is narrower than \(names.0)")
    }
    if second.isEmpty {
      return LocalizedText(
        "\(names.0)仅适用于“\(first)”，范围窄于\(names.1)",
        "\(names.0) applies to “\(first)” only, which is narrower than \(names.1)")
    }
    return LocalizedText(
      "适用范围不同：\(names.0)为“\(first)”，\(names.1)为“\(second)”",
      "the scopes differ: “\(first)” in \(names.0), “\(second)” in \(names.1)")
  }

  private static func subset(_ scope: String) -> String {
    ScalarText(scope).first(subsets, in: 0 ..| scope.unicodeScalars.count) == nil ? "" : scope
  }
}
