/// The subset a target applies to, in the text's own words.
enum ScopeFinder {
  private static let leads: [Word] = ["对于", "对", "凡", "凡是", "涉及", "除", "在"]
  private static let cases: [Word] = [
    "案件", "案件等", "案件中", "事项", "项目", "文件", "人员", "外", "以外", "情形", "单位", "部门", "中",
  ]

  /// The clause before that says to which cases a rate applies: 涉及重大公共利益…的案件, 对于…案件等.
  static func before(_ reading: SentenceReading, clause index: Int) -> String? {
    guard index > 0 else { return nil }
    let text = reading.text
    var clause = reading.clauses[index - 1]
    guard let lead = text.longest(leads, at: clause.lowerBound, limit: clause.upperBound) else { return nil }
    if lead.text == "在" && !text.has("中", endingAt: clause.upperBound, from: clause.lowerBound) { return nil }
    guard text.longest(cases, endingAt: clause.upperBound, from: clause.lowerBound) != nil else { return nil }
    if ["对于", "对"].contains(lead.text) { clause = (clause.lowerBound + lead.length) ..| clause.upperBound }
    return text.string(clause)
  }

  private static let owners: [Word] = [
    "行政执法部门", "行政执法机关", "各级行政执法机关", "各级政府", "各级行政机关", "市、县政府部门", "省直部门", "市直部门", "县级以上政府",
    "各县（市、区）", "各乡镇（街道）", "乡镇（街道）", "党政机关", "各级党政机关", "全市", "全县", "全省", "全区", "各部门", "村（社区）",
  ]

  /// The words at the head of a rate's name that say whose rate it is: 行政执法部门 in 行政执法部门涉嫌犯罪案件移送率.
  static func split(_ text: ScalarText, _ range: Range<Int>) -> String {
    // 对符合法定条件要求的依申请公开政府信息的答复率: what stands between 对 and the last 的 is the subset.
    if let word = text.longest(["对于", "对"], at: range.lowerBound, limit: range.upperBound),
      let pieces = Optional(Brackets.split(text, range, at: ["的"])), let last = pieces.last, pieces.count > 1
    {
      return text.string((range.lowerBound + word.length) ..| (last.lowerBound - 1))
    }
    // 其中涉及…等重大案件的出庭应诉率: the cases it is of.
    if text.longest(["涉及", "属于", "列入", "纳入"], at: range.lowerBound) != nil {
      let pieces = Brackets.split(text, range, at: ["的"])
      if let last = pieces.last, pieces.count > 1 { return text.string(range.lowerBound ..| (last.lowerBound - 1)) }
    }
    if let owner = text.longest(owners, at: range.lowerBound, limit: range.upperBound) { return owner.text }
    return ""
  }

  private static let marks: [Word] = [
    "每年", "每隔", "每两年", "每三年", "每3年", "每2年", "每届", "每季度", "每半年", "每月", "任期内", "每届任期", "年内", "年度内", "全年", "应当", "应",
    "须", "必须", "至少", "不少于", "原则上", "每人", "按照", "严格执行", "组织", "开展", "举办", "召开", "参加", "接受", "旁听", "配备", "聘任", "设立",
  ]

  /// The subject of a duty: what stands before 每年, 应当, 任期内 and their like.
  static func subject(_ text: ScalarText, _ range: Range<Int>) -> String {
    guard let hit = text.first(marks, in: range), hit.range.lowerBound > range.lowerBound else { return "" }
    let subject = Phrase.trimLead(text, range.lowerBound ..| hit.range.lowerBound, keepAreas: true)
    if text.has("每人", at: hit.range.lowerBound), subject.count <= 2 { return "每人" }
    return subject.count >= 3 && !Phrase.isLead(text, subject) ? text.string(subject) : ""
  }
}
