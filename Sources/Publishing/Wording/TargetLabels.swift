import PlanModel

extension Target.Kind {
  /// What is measured in which way.
  var label: LocalizedText {
    switch self {
    case .percent: LocalizedText("比率", "percent")
    case .count: LocalizedText("数量", "count")
    case .duration: LocalizedText("时长", "duration")
    case .frequency: LocalizedText("频次", "frequency")
    case .money: LocalizedText("金额", "money")
    case .ratio: LocalizedText("比例", "ratio")
    case .rank: LocalizedText("位次", "rank")
    case .coverage: LocalizedText("全覆盖", "coverage")
    case .deadline: LocalizedText("时限", "deadline")
    }
  }
}

extension Target.Comparator {
  /// The direction of the bound, in words (a sign would be a formula to a spreadsheet).
  var label: LocalizedText {
    switch self {
    case .ge: LocalizedText("不低于", "at least")
    case .gt: LocalizedText("高于", "more than")
    case .le: LocalizedText("不高于", "at most")
    case .lt: LocalizedText("低于", "less than")
    case .eq: LocalizedText("等于", "equal to")
    case .up: LocalizedText("提高", "rising")
    case .down: LocalizedText("降低", "falling")
    }
  }

  /// The direction of the bound as a sign; empty for equality.
  var sign: String {
    switch self {
    case .ge: "≥"
    case .gt: ">"
    case .le: "≤"
    case .lt: "<"
    case .eq: ""
    case .up: "↑"
    case .down: "↓"
    }
  }
}

extension Target.Strength {
  /// How firmly it is promised.
  var label: LocalizedText {
    switch self {
    case .must: LocalizedText("应当", "must")
    case .strive: LocalizedText("力争", "strive")
    case .explore: LocalizedText("探索", "explore")
    }
  }
}

extension Target.Status {
  /// Whether it is promised or reported.
  var label: LocalizedText {
    switch self {
    case .target: LocalizedText("目标", "target")
    case .achieved: LocalizedText("已实现", "achieved")
    }
  }
}

extension IndicatorGroup.Verdict {
  /// How the plans' targets stand to each other.
  var label: LocalizedText {
    switch self {
    case .same: LocalizedText("一致", "same")
    case .stricter: LocalizedText("首个文件更严", "first plan stricter")
    case .looser: LocalizedText("首个文件更宽", "first plan looser")
    case .scopeDiffers: LocalizedText("适用范围不同", "scope differs")
    case .plannedVersusAchieved: LocalizedText("目标与实绩对照", "planned versus achieved")
    case .notComparable: LocalizedText("不可比", "not comparable")
    case .single: LocalizedText("仅一份文件设定", "one plan only")
    }
  }

  /// True where several plans set the indicator, and not alike.
  var differs: Bool { self != .same && self != .single }
}

extension Target {
  /// The bound in short: `≥ 100%`, `每年 ≥ 60 学时`, `2022-12-31 前` for a deadline, `↑ 提高` for a trend.
  func bound(_ language: Language) -> String {
    let date = due.map { language == .chinese ? "\($0) 前" : "by \($0)" }
    let parts = [amount(language), date ?? ""].filter { !$0.isEmpty }
    // 6月底前 in a plan without a year: there is a due date, and nobody knows which.
    return parts.isEmpty ? LocalizedText("日期不详", "date not known")(language) : parts.joined(separator: " ")
  }

  /// The bound without its date, ranks as 第2名; empty for a deadline.
  func amount(_ language: Language) -> String {
    var parts: [String] = []
    if kind == .rank, let value {
      let place = Figure.plain(value)
      parts.append(
        comparator == .le || comparator == .lt
          ? LocalizedText("前\(place)名", "first \(place)")(language)
          : LocalizedText("第\(place)名", "place \(place)")(language))
    } else if let value {
      let number = Figure.plain(value)
      let unit = Target.unitLabel(self.unit, one: value == 1)(language)
      let amount = unit == "%" || unit.isEmpty ? number + unit : "\(number) \(unit)"
      parts.append(comparator.sign.isEmpty ? amount : "\(comparator.sign) \(amount)")
    } else if comparator == .up || comparator == .down {
      parts.append(kind == .rank ? comparator.sign : "\(comparator.sign) \(comparator.label(language))")
    }
    if let per {
      let period = Target.periodLabel(per)(language)
      if language == .chinese { parts.insert(period, at: 0) } else { parts.append("per \(period)") }
    }
    return parts.joined(separator: " ")
  }

  /// The name of a period; an unknown one reads as it is.
  static func periodLabel(_ per: String) -> LocalizedText {
    switch per {
    case "year": LocalizedText("每年", "year")
    case "half-year": LocalizedText("每半年", "half-year")
    case "quarter": LocalizedText("每季度", "quarter")
    case "month": LocalizedText("每月", "month")
    case "week": LocalizedText("每周", "week")
    case "day": LocalizedText("每日", "day")
    case "two-years": LocalizedText("每两年", "two years")
    case "three-years": LocalizedText("每三年", "three years")
    case "term": LocalizedText("任期内", "term of office")
    case "document": LocalizedText("每件文件", "document")
    case "case": LocalizedText("每件案件", "case")
    default: LocalizedText(per, per)
    }
  }

  /// A unit in both languages; one without an English name reads as it is.
  ///
  /// - Parameter one: true for a value of 1.
  static func unitLabel(_ unit: String, one: Bool) -> LocalizedText {
    guard let (single, several) = units[unit] else { return LocalizedText(unit, unit) }
    return LocalizedText(unit, one ? single : several)
  }

  private static let units: [String: (String, String)] = [
    "学时": ("class hour", "class hours"), "课时": ("class hour", "class hours"), "次": ("time", "times"),
    "期": ("session", "sessions"), "场": ("session", "sessions"), "场次": ("session", "sessions"),
    "人": ("person", "people"), "名": ("", ""), "件": ("item", "items"), "项": ("item", "items"), "个": ("", ""),
    "家": ("", ""), "个工作日": ("working day", "working days"), "日": ("day", "days"), "天": ("day", "days"),
    "小时": ("hour", "hours"), "分钟": ("minute", "minutes"), "个月": ("month", "months"), "年": ("year", "years"),
    "元": ("yuan", "yuan"), "个百分点": ("percentage point", "percentage points"), "分": ("point", "points"),
  ]
}
