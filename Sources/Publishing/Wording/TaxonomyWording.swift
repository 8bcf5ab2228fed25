import PlanModel

/// The words of the page of the taxonomy.
enum TaxonomyWording {
  static let note = LocalizedText(
    "词表中数字为词语的权重：3可单独判定，2为强，1为辅助，0.5为提示，负数为反证；其后的词须同时出现，前有“!”的须不出现。",
    "Numbers are the weights of the lexicon's terms: 3 decides alone, 2 is strong, 1 supports, 0.5 hints, below zero speaks against; words behind it must stand with the term, those with “!” must not."
  )

  /// What the taxonomy is.
  static func summary(_ made: Provenance, domains: Int, topics: Int, _ language: Language) -> String {
    language == .chinese
      ? "\(made.taxonomy)，\(made.taxonomyVersion)版：\(domains)个领域、\(topics)个主题。"
      : "\(made.taxonomy), version \(made.taxonomyVersion): \(domains) domains, \(topics) topics."
  }

  /// Other official names.
  static func alsoCalled(_ names: String, _ language: Language) -> String {
    language == .chinese ? "又称\(names)" : "also called \(names)"
  }

  /// Head of the terms.
  static func lexicon(_ count: Int, _ language: Language) -> String {
    language == .chinese ? "词表（\(count)个词语）" : "lexicon (\(count) terms)"
  }

  /// How many plans cover a topic, where there are too many to name.
  static func coveredBy(_ count: Int, of all: Int, _ language: Language) -> String {
    language == .chinese ? "\(all)份文件中\(count)份已覆盖。" : "Covered by \(count) of \(all) plans."
  }
}
