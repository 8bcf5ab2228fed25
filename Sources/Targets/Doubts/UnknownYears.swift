import PlanModel

/// Due dates that need the plan's year (6月底前, 年内完成, 三年内) in a plan whose year is not known.
enum UnknownYears {
  private static let recurring: [Word] = ["每年", "每年的", "每季度", "次年", "各年"]

  /// True where a date may need the plan's year and lack it.
  static func mayFind(in context: TargetContext) -> Bool { context.startYear == nil && !context.isAchieved }

  /// Every such date of a sentence, left to right; dates that come back every year need no year.
  static func scan(_ reading: SentenceReading) -> [Doubt] {
    guard mayFind(in: reading.context) else { return [] }
    return reading.dates.compactMap { date in
      guard date.role != .other, date.year == nil, date.due == nil,
        reading.text.longest(recurring, endingAt: date.range.lowerBound) == nil
      else { return nil }
      return Doubt(
        kind: .yearUnknown, range: date.range,
        reason: LocalizedText(
          "期限没有年份，文件年份也不详，未推定日期；可在清单中补充文件期间",
          "the due date names no year and the plan's year is not known; no day is inferred; state the period in the manifest"
        )
      )
    }
  }
}
