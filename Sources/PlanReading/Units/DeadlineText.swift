import ChineseText
import PlanModel

/// Deadlines as lines of responsible units and tables word them: 6月底前完成, 2022年第三季度, 长期坚持.
enum DeadlineText {
  private static let limit = 25
  /// Words that are a deadline all by themselves.
  private static let standing: Set<String> = [
    "长期坚持", "长期", "长期推进", "持续推进", "持续", "持续实施", "持续坚持", "常年", "全年", "全年推进", "贯穿全年", "每年", "立即", "即时", "即日起",
    "常态化", "常态化推进", "长期落实", "年底前", "年底", "年内", "年内完成", "年底前完成", "全年落实", "全年实施", "按季度", "每季度", "每月", "每半年",
    "上半年", "下半年", "上半年完成", "年中", "年末", "按时完成", "适时", "根据上级部署", "按上级要求", "近期", "中长期",
  ]
  private static let ends = [
    "前", "底", "完成", "之前", "以前", "止", "内", "末", "月", "日", "年", "旬", "季度", "初", "推进", "实施", "起", "落实", "坚持", "开展", "份",
    "建成",
  ].map { Array($0) }

  /// What deadlines end with.
  private static let lastSigns = Set(
    standing.compactMap(\.unicodeScalars.last?.value) + ends.compactMap(\.last?.value)
  ).sorted()
  /// Words that may stand before a deadline; together they have `openingLength` scalars.
  private static let openings = ["力争", "确保", "于", "在", "至", "（"]
  private static let openingLength = openings.reduce(0) { $0 + $1.unicodeScalars.count }

  private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", "，", "）", ")": true
    default: false
    }
  }

  /// False for words that are no deadline by their end or their length: nearly all clauses are told so.
  private static func mayBeDeadline(_ words: [Unicode.Scalar]) -> Bool {
    guard mayEndWithDeadline(words[...]) else { return false }
    var end = words.count
    while end > 0, words[end - 1].isWhiteSpace || isTrailing(words[end - 1]) { end -= 1 }
    var count = 0
    for index in 0..<end where !words[index].isWhiteSpace { count += 1 }
    return count <= limit + openingLength
  }

  /// False where no deadline ends the words.
  static func mayEndWithDeadline(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.last { !$0.isWhiteSpace && !isTrailing($0) }.map { lastSigns.contains($0.value) } ?? false
  }

  /// True for words that say until when, and nothing else.
  static func isDeadline(_ words: [Unicode.Scalar]) -> Bool {
    guard mayBeDeadline(words) else { return false }
    let words = core(words)
    guard !words.isEmpty, words.count <= limit else { return false }
    if standing.contains(words.string) { return true }
    guard ends.contains(where: { words.holds($0, endingAt: words.count) }), hasDate(words) else { return false }
    return !words.contains { ["、", "，", "。", "；", "《", "市", "县", "局", "委", "厅"].contains($0) }
  }

  /// The last day, ISO 8601; nil where the words name none, or no year and `year` is not known.
  static func date(_ words: [Unicode.Scalar], year planYear: Int?) -> String? {
    let words = core(words)
    var year: Int?
    var month: Int?
    var day: Int?
    var index = 0
    while index < words.count {
      var end = index
      while end < words.count, end - index < 4, isNumber(words[end]) { end += 1 }
      guard end > index, end < words.count else {
        index += 1
        continue
      }
      let value = number(Array(words[index..<end]))
      switch words[end] {
      case "年": (year, month, day) = (value.flatMap { $0 >= 1949 && $0 <= 2100 ? $0 : nil } ?? year, nil, nil)
      case "月": (month, day) = (value, nil)
      case "日": day = value
      case "季" where end + 1 < words.count && words[end + 1] == "度": month = value.map { $0 * 3 }
      default: break
      }
      index = end + 1
    }
    guard let year = year ?? planYear else { return nil }
    func has(_ text: String) -> Bool { words.contains(text) }
    guard let month else {
      if has("上半年") || has("年中") { return iso(year, 6, 30) }
      if has("年底") || has("年末") || has("年内") || has("全年") || has("下半年") { return iso(year, 12, 31) }
      guard has("年"), !standing.contains(words.string) else { return nil }
      // 2024年前 ends with 2023.
      return iso(has("年前") || has("年以前") || has("年之前") ? year - 1 : year, 12, 31)
    }
    if let day { return iso(year, month, day) }
    if has("上旬") { return iso(year, month, 10) }
    if has("中旬") { return iso(year, month, 20) }
    if has("月前") || has("月以前") || has("月之前") || has("月份前") {
      return month == 1 ? iso(year - 1, 12, 31) : lastDay(year, month - 1)
    }
    return lastDay(year, month)
  }

  /// The words without blanks, 于 and a full stop.
  private static func core(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var words = words.squeezed
    while let last = words.last, isTrailing(last) { words.removeLast() }
    for opening in openings where words.begins(with: opening) {
      words.removeFirst(opening.unicodeScalars.count)
    }
    return words
  }

  private static func hasDate(_ words: [Unicode.Scalar]) -> Bool {
    for index in words.indices.dropFirst() where ["年", "月", "日", "季"].contains(words[index]) {
      if isNumber(words[index - 1]) { return true }
    }
    return false
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool { scalar.isDecimalDigit || scalar.isChineseNumeral }

  private static func number(_ words: [Unicode.Scalar]) -> Int? {
    if words.allSatisfy(\.isDecimalDigit) { return Int(words.compactMap(\.decimalValue).map(String.init).joined()) }
    if words.count == 4 { return ChineseDate.first(in: words.string + "年")?.year }
    return ChineseNumber.ordinal(words.string)
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    ChineseDate(year: year, month: month, day: day)?.iso
  }

  private static func lastDay(_ year: Int, _ month: Int) -> String? {
    for day in stride(from: 31, through: 28, by: -1) {
      if let date = iso(year, month, day) { return date }
    }
    return nil
  }
}
