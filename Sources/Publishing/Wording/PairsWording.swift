import PlanModel

/// The words of the pages of two plans side by side.
enum PairsWording {
  static let shown = LocalizedText("显示{rows}行。", "{rows} rows shown.")
  static let none = LocalizedText("没有符合条件的任务。", "No task fits the choice.")
  static let noPartner = LocalizedText("没有对应任务", "no task corresponds")
  static let elsewhere = LocalizedText("对应的任务与别项更接近，见“另对应”", "its partners are closer to other tasks: see “also”")
  static let wordingOnly = LocalizedText("文字相近，主题不同", "alike in wording, not in topics")
  static let others = LocalizedText("另对应：", "also:")
  static let number = LocalizedText("对应组数", "pairs")
  static let gridNote = LocalizedText(
    "数字为有共同主题或相近文字的任务组数（其中基本照转的组数，以及双方没有对应的任务数）；点开看逐项对照。",
    "Number of pairs of tasks that share topics or wording (those relayed word for word, and tasks without a partner on either side); each leads to the tasks side by side."
  )
  static let printedNote = LocalizedText(
    "有共同主题或相近文字的任务组数，按文字相近程度分列，以及双方没有对应的任务数。",
    "Pairs of tasks that share topics or wording, by how alike the wording is, and tasks without a partner on either side."
  )
  static let tooMany = LocalizedText(
    "文件较多，未逐对生成页面。任意两份的对照可用命令生成：duizhao pairs 甲 乙 --format html；全部结果在 comparison.xml 中。",
    "There are too many documents for a page of each two. Any two can be had with: duizhao pairs LEFT RIGHT --format html; everything stands in comparison.xml."
  )

  /// What a cell says below its number.
  static func cell(relayed: Int, alone: Int, _ language: Language) -> String {
    language == .chinese ? "照转\(relayed)，无对应\(alone)" : "\(relayed) relayed, \(alone) alone"
  }

  /// How the topics of the two tasks stand, told from the left one.
  static func relation(_ relation: TaskPair.Relation, _ language: Language) -> String {
    switch relation {
    case .equal: LocalizedText("主题一致", "same topics")(language)
    case .subset: LocalizedText("左侧主题均见于右侧", "all topics of the left are in the right")(language)
    case .superset: LocalizedText("右侧主题均见于左侧", "all topics of the right are in the left")(language)
    case .intersects: LocalizedText("主题部分相同", "some topics are shared")(language)
    }
  }

  /// How to read the page.
  static func note(_ language: Language) -> String {
    language == .chinese
      ? "文字为整理后的文本，原文见各文件页面；底色标出的是双方连续\(WordingGrams.length)字以上相同的文字。文字重合度为三字组重合系数：0为无重合，1为较短一方全部见于另一方。每项任务列出最接近的对应任务，其余列为“另对应”。"
      : "The text is the cleaned one; the words as found stand on the plans' pages. Marked are runs of \(WordingGrams.length) characters or more that both have. Overlap is the overlap coefficient of character trigrams: 0 for none, 1 where all of the shorter text is in the other. Each task stands beside its closest partner; further ones are named."
  }

  /// Only one plan has a task.
  static func only(_ name: String, _ language: Language) -> String {
    language == .chinese ? "仅\(name)有" : "only in \(name)"
  }
}
