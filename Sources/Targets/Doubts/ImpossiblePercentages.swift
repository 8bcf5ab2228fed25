import PlanModel

/// Rates above 100 % that cannot be: 出庭应诉率达120%. Growth, and rates that may exceed the whole, are left alone.
enum ImpossiblePercentages {
  /// Every such rate of a sentence, left to right.
  static func scan(_ reading: SentenceReading) -> [Doubt] {
    reading.quantities.compactMap { quantity in
      guard quantity.form == .percent, max(quantity.value, quantity.upper ?? 0) > 100,
        let index = reading.clause(at: quantity.range.lowerBound)
      else { return nil }
      let clause = reading.clauses[index]
      var words = clause.lowerBound ..| quantity.range.lowerBound
      // 满意度，达到120%: the rate stands in the clause before.
      if index > 0, Phrase.trimTail(reading.text, words).count < 3 {
        words = reading.clauses[index - 1].lowerBound ..| words.upperBound
      }
      let after = reading.text.string(quantity.range.upperBound ..| clause.upperBound)
      guard isWhole(reading.text.string(words), after: after) else { return nil }
      return Doubt(
        kind: .impossiblePercentage, range: words.lowerBound ..| quantity.range.upperBound,
        reason: LocalizedText("此类比率不会超过100%，照录，不作宽严比较", "such a rate cannot exceed 100 %; kept as written, not ranked"))
    }
  }

  /// True for a target whose value cannot be: it is shown, and never ranked.
  static func holds(_ target: Target) -> Bool {
    guard target.kind == .percent, target.unit == "%", let value = target.value, value > 100 else { return false }
    return isWhole(target.indicator + target.quote, after: "")
  }

  /// Words that make a percentage a share of a whole.
  private static let shares = ["率", "满意度", "知晓度", "比例", "占比", "比重", "覆盖面", "全覆盖"]

  /// Words with 率 that are no share.
  private static let noShares = ["率先", "率领", "率队", "效率", "汇率", "利率", "税率", "费率", "倍率", "功率", "频率", "速率", "增长率"]

  /// Words with which a percentage may exceed 100: growth, comparison with a plan, and ratios of two different things.
  private static let above = [
    "增", "升", "提高", "提速", "超额", "翻", "倍", "同比", "环比", "上年", "去年", "计划", "任务", "完成率", "执行率", "拨备", "收益率",
    "回报率", "毛入学率", "毛入园率", "结收", "清案率", "清结", "周转率", "使用率", "利用率", "杠杆率", "负债率", "偿债", "产销率", "自给率",
    "补偿", "赔偿", "补助", "罚", "不得超过",
  ]

  private static func isWhole(_ before: String, after: String) -> Bool {
    // Rates that are no share are taken out first, so that 效率 does not pass for 率.
    var words = ScalarText(before)
    for word in noShares {
      while let hit = words.first([Word(word)], in: words.bounds) {
        words = ScalarText(
          words.string(0 ..| hit.range.lowerBound) + "\n" + words.string(hit.range.upperBound ..| words.count))
      }
    }
    let whole = ScalarText(before + "\n" + after)
    return shares.contains { words.contains(Word($0)) } && !above.contains { whole.contains(Word($0)) }
  }
}
