/// The period in which an amount is due (每年, 每季度, 任期内, 每案).
enum Recurrence {
  private static let words: [(Word, String)] = [
    ("每年", "year"), ("每人每年", "year"), ("每年度", "year"), ("每一年", "year"), ("年度内", "year"), ("年内", "year"),
    ("全年", "year"), ("每个年度", "year"), ("一年内", "year"), ("年均", "year"), ("每年至少", "year"), ("一年", "year"),
    ("每半年", "half-year"), ("半年", "half-year"), ("每季度", "quarter"), ("每季", "quarter"), ("每个季度", "quarter"),
    ("每月", "month"),
    ("每个月", "month"), ("月均", "month"), ("每周", "week"), ("每两年", "two-years"), ("每三年", "three-years"),
    ("每2年", "two-years"), ("每隔2年", "two-years"), ("每隔两年", "two-years"), ("每3年", "three-years"), ("每五年", "five-years"),
    ("每5年", "five-years"), ("任期内", "term"),
    ("每届任期", "term"), ("每届任期内", "term"), ("任期", "term"), ("每案", "case"), ("每件案件", "case"), ("每起案件", "case"),
    ("每个案件", "case"), ("每件文件", "document"), ("每份文件", "document"), ("每份", "document"), ("每次执法", "case"),
    ("每日", "day"), ("每天", "day"), ("逐年", "year"),
  ]

  private static let wordList: [Word] = words.map(\.0)

  /// The period stated last between `start` and `end`; nil for none.
  static func read(_ text: ScalarText, from start: Int, to end: Int) -> (period: String, range: Range<Int>)? {
    guard start < end, let hit = text.last(wordList, in: start ..| end),
      let match = words.first(where: { $0.0 == hit.word })
    else { return nil }
    // 三年内 and 近一年 are no recurrence.
    if hit.word.text == "年内", hit.range.lowerBound > start,
      Numeral.read(text, at: hit.range.lowerBound - 1, limit: hit.range.lowerBound) != nil
    {
      return nil
    }
    if hit.word.text == "一年", hit.range.lowerBound > start,
      "近上这下第".unicodeScalars.contains(text.scalars[hit.range.lowerBound - 1])
    {
      return nil
    }
    return (match.1, hit.range)
  }
}
