/// One concept of the taxonomy as a report tells it: what the topic means, and the words that speak for it.
public struct TopicEntry: Hashable, Sendable, Codable {
  /// Words that speak for or against a topic.
  public struct Term: Hashable, Sendable, Codable {
    /// The words, simplified Chinese; `…` stands for a few characters of the same clause.
    public var text: String
    /// Weight of evidence: 3 decides alone, 2 is strong, 1 supports, 0.5 hints; below zero speaks against.
    public var weight: Double
    /// The term counts only where one of these stands in the sentence or its headings; empty for always.
    public var requires: [String]
    /// The term does not count where one of these stands in the sentence.
    public var excludes: [String]

    /// Makes a term.
    public init(text: String, weight: Double, requires: [String] = [], excludes: [String] = []) {
      self.text = text
      self.weight = weight
      self.requires = requires
      self.excludes = excludes
    }
  }

  /// Notation, such as D04; a letter for a domain.
  public var code: String
  /// Stable name in lower-case English.
  public var slug: String
  /// Name in both languages.
  public var label: LocalizedText
  /// What belongs to it and what does not, in both languages.
  public var scopeNote: LocalizedText
  /// Other official names in Chinese.
  public var altLabels: [String]
  /// Notation of the broader concept; nil for a domain.
  public var broader: String?
  /// Letters of the levels that have the competence, in the order P province, M prefecture, C county, T township.
  public var levels: [String]
  /// Year of the first national outline that asks for it.
  public var since: Int
  /// The lexicon's terms, in its order.
  public var terms: [Term]

  /// Makes an entry.
  public init(
    code: String, slug: String, label: LocalizedText, scopeNote: LocalizedText, altLabels: [String] = [],
    broader: String? = nil, levels: [String] = ["P", "M", "C", "T"], since: Int = 2015, terms: [Term] = []
  ) {
    self.code = code
    self.slug = slug
    self.label = label
    self.scopeNote = scopeNote
    self.altLabels = altLabels
    self.broader = broader
    self.levels = levels
    self.since = since
    self.terms = terms
  }
}
