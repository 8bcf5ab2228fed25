import PlanModel

/// The words of the report for paper.
enum ReportWording {
  static let title = LocalizedText("法治政府建设文件对照报告", "Plans for a law-based government compared")
  static let howToPrint = LocalizedText(
    "本页按A4纸排版，请用浏览器的打印功能打印或存为PDF；也可用命令 duizhao compare --pdf 直接生成。",
    "This page is set for A4: print it from the browser or save it as PDF, or have it made with duizhao compare --pdf.")

  /// Number of plans on the cover.
  static func plans(_ count: Int, _ language: Language) -> String {
    language == .chinese ? "等\(count)份文件" : "and others, \(count) documents in all"
  }

  /// What made the report.
  static func made(_ made: Provenance, _ language: Language) -> String {
    let date = made.made.map { language == .chinese ? "\($0)　" : "\($0). " } ?? ""
    return date
      + (language == .chinese
        ? "对照 \(made.engine) 生成　\(made.taxonomy) \(made.taxonomyVersion)　机器比较的结果，引用前请核对原文"
        : "Made by Duizhao \(made.engine) with \(made.taxonomy) \(made.taxonomyVersion). Compared by machine: check the source before you rely on a line.")
  }

  /// The number of a part, as the style sheet numbers headings.
  static func number(_ number: Int, _ language: Language) -> String {
    language == .chinese ? ChineseNumber.words(number) + "、" : "\(number)  "
  }

  /// The number of a section.
  static func subnumber(_ part: Int, _ number: Int, _ language: Language) -> String {
    language == .chinese ? "（\(ChineseNumber.words(number))）" : "\(part).\(number)  "
  }

  /// Why what others say is left out.
  static func namedOnly(_ count: Int, _ language: Language) -> String {
    language == .chinese
      ? "全部文件共有缺项\(count)个，数量较多，本部分只列出主题和已有该主题的文件数；其他文件的写法和本文件最接近的语句，见各文件网页和 gaps.csv。"
      : "There are \(count) gaps in all. This part names them, with how many plans have the topic; what the others say and the nearest sentences stand on the plans' pages and in gaps.csv."
  }

  /// The topics that a plan lacks, each with how many others have it.
  static func named(_ items: [GapTopics.Item], of others: Int, _ language: Language) -> String {
    guard !items.isEmpty else { return language == .chinese ? "没有缺项。" : "No gap." }
    let listed = items.map { item in
      language == .chinese
        ? "\(item.code) \(item.label(language))（\(item.references.count)份）"
        : "\(item.code) \(item.label(language)) (\(item.references.count))"
    }.joined(separator: Wording.comma(language))
    return language == .chinese
      ? "缺项\(items.count)个，括号内为其余\(others)份文件中已有该主题的份数：\(listed)。"
      : "\(items.count) gaps, with the number of the other \(others) plans that have the topic: \(listed)."
  }

  /// How many indicators are left out.
  static func more(_ count: Int, _ language: Language) -> String {
    language == .chinese
      ? "另有\(count)项指标各文件要求不同，见网页版“指标目标”和 targets.csv。"
      : "On \(count) more indicators the plans differ: see the pages of targets and targets.csv."
  }

  /// How many gaps a plan has.
  static func gaps(_ absent: Int, _ mentioned: Int, _ language: Language) -> String {
    language == .chinese
      ? "其他文件已有而本文件没有的主题\(absent)个，逐一列出其他文件的写法和本文件最接近的语句；另有\(mentioned)个主题仅被提及，见网页版。"
      : "\(absent) topics that other plans have are absent, each with what others say and the plan's nearest sentences; \(mentioned) more are only mentioned: see the pages."
  }
}

/// Numbers in words, as headings of official documents have them.
enum ChineseNumber {
  private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 1 to 99 in words; any other number in figures.
  static func words(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[ones]
  }
}
