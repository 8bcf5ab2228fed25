import PlanModel

/// One concept of the scheme: a domain (top concept) or a topic (leaf).
public struct Concept: Hashable, Sendable {
  /// Notation (`skos:notation`): a letter for a domain, letter and two digits for a topic.
  public var code: String
  /// Stable name in lower-case English, the last part of the concept's IRI.
  public var slug: String
  /// Preferred label (`skos:prefLabel`) in both languages.
  public var label: LocalizedText
  /// Scope note (`skos:scopeNote`) in both languages.
  public var scopeNote: LocalizedText
  /// Alternative labels (`skos:altLabel`) in Chinese: other official names.
  public var altLabels: [String]
  /// Alternative labels in English.
  public var englishAltLabels: [String]
  /// Hidden labels (`skos:hiddenLabel`): abbreviations, older and regional wording, found but not shown.
  public var hiddenLabels: [String]
  /// Notation of the broader concept; nil for a domain.
  public var broader: String?
  /// Letters of the levels that have the competence: P, M, C, T.
  public var levels: Set<Character>
  /// Year of the first national outline that asks for it.
  public var since: Int
  /// Weighted terms of the lexicon.
  public var terms: [LexiconTerm]

  /// Makes a concept.
  public init(
    code: String, slug: String, label: LocalizedText, scopeNote: LocalizedText, altLabels: [String] = [],
    englishAltLabels: [String] = [], hiddenLabels: [String] = [], broader: String? = nil,
    levels: Set<Character> = ["P", "M", "C", "T"], since: Int = 2015, terms: [LexiconTerm] = []
  ) {
    self.code = code
    self.slug = slug
    self.label = label
    self.scopeNote = scopeNote
    self.altLabels = altLabels
    self.englishAltLabels = englishAltLabels
    self.hiddenLabels = hiddenLabels
    self.broader = broader
    self.levels = levels
    self.since = since
    self.terms = terms
  }
}

/// A term of the lexicon: words that speak for, or against, a topic.
public struct LexiconTerm: Hashable, Sendable {
  /// The words, simplified Chinese; `…` stands for up to twelve characters of the same clause.
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

/// A SKOS concept scheme of two levels: domains, and topics below them.
public struct ConceptScheme: Hashable, Sendable {
  /// Title in both languages.
  public var title: LocalizedText
  /// Version.
  public var version: String
  /// SHA-256 of the scheme's file and its lexicon, lower-case hexadecimal.
  public var sha256: String
  /// Every concept, domains before their topics, in the order of the file.
  public private(set) var concepts: [Concept]
  /// The domains (top concepts), in order.
  public private(set) var domains: [Concept]
  /// The topics, in order: the leaves below the domains; where nothing has a broader concept, every concept.
  public private(set) var topics: [Concept]
  private var indexByCode: [String: Int]

  /// Makes a scheme; of two concepts with one notation the first is found by `subscript`.
  public init(title: LocalizedText, version: String, sha256: String, concepts: [Concept]) {
    self.title = title
    self.version = version
    self.sha256 = sha256
    self.concepts = concepts
    domains = concepts.filter { $0.broader == nil }
    let parents = Set(concepts.compactMap(\.broader))
    topics = parents.isEmpty ? concepts : concepts.filter { $0.broader != nil && !parents.contains($0.code) }
    indexByCode = Dictionary(zip(concepts.map(\.code), concepts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The concept with a notation.
  public subscript(code: String) -> Concept? { indexByCode[code].map { concepts[$0] } }
}
