import PlanModel

/// The words around gaps.
enum GapWording {
  static let shown = LocalizedText("显示{gaps}个主题。", "{gaps} topics shown.")
  static let none = LocalizedText("没有符合条件的主题。", "No topic fits the choice.")

  /// Who covers a topic.
  static func has(_ names: String, of count: Int, more: Bool, _ language: Language) -> String {
    switch language {
    case .chinese: more ? "已有此内容：\(names)等\(count)份文件" : "已有此内容：\(names)"
    case .english: more ? "present in \(count) plans, among them \(names)" : "present in \(names)"
    }
  }

  /// Whether a level has the competence.
  static func competence(_ letters: [String], of level: PlanLevel?, _ language: Language) -> String {
    let all = letters.compactMap { name($0)?(language) }.joined(separator: Wording.comma(language))
    guard let level, let letter = level.competenceLetter.map(String.init) else {
      return language == .chinese ? "有权限的层级：\(all)" : "competence: \(all)"
    }
    let own = level.label(language)
    if letters.contains(letter) {
      return language == .chinese ? "\(own)有此项权限" : "the \(own) level has the competence"
    }
    return language == .chinese ? "\(own)没有此项权限" : "the \(own) level has no such competence"
  }

  /// Since when it is asked for.
  static func since(_ year: Int, _ language: Language) -> String {
    language == .chinese ? "\(year)年起见于全国纲要" : "in national outlines since \(year)"
  }

  /// The name of a letter of levels.
  static func name(_ letter: String) -> LocalizedText? {
    switch letter {
    case "P": LocalizedText("省级", "province")
    case "M": LocalizedText("市级", "prefecture")
    case "C": LocalizedText("县级", "county")
    case "T": LocalizedText("乡级", "township")
    default: nil
    }
  }
}
