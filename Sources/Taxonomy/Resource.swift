import PlanModel

/// What an RDF graph says about one subject.
struct Resource {
  /// IRI.
  var iri: String
  /// Number of the line, from 1, of the first statement.
  var line: Int
  /// The values of each property in document order. Keys are IRIs of properties.
  private(set) var values: [String: [RDFStatement]] = [:]

  /// Groups the statements of a graph by subject, in the order in which subjects first appear.
  static func all(in statements: [RDFStatement]) -> [Resource] {
    var resources: [Resource] = []
    var indices: [String: Int] = [:]
    var index = 0
    for statement in statements {
      if resources.isEmpty || resources[index].iri != statement.subject {
        index = indices[statement.subject] ?? resources.count
      }
      if index == resources.count {
        indices[statement.subject] = index
        resources.append(Resource(iri: statement.subject, line: statement.line))
      }
      resources[index].values[statement.predicate, default: []].append(statement)
    }
    return resources
  }

  /// True where the graph gives it the type.
  func hasType(_ type: String) -> Bool {
    values[Vocabulary.rdf + "type", default: []].contains { $0.object == .resource(type) }
  }

  /// IRIs of the resources that a property points to.
  func resources(_ predicate: String) -> [String] {
    values[predicate, default: []].compactMap { statement in
      guard case .resource(let iri) = statement.object else { return nil }
      return iri
    }
  }

  /// Texts of a property, without white space at both ends; empty ones are left out.
  func texts(_ predicate: String) -> [(text: String, language: String?, line: Int)] {
    values[predicate, default: []].compactMap { statement in
      guard case .literal(let text, let language) = statement.object else { return nil }
      let trimmed = Resource.trimmed(text)
      return trimmed.isEmpty ? nil : (trimmed, language, statement.line)
    }
  }

  /// The texts of a property that are in Chinese, or in no stated language.
  func chinese(_ predicate: String) -> [String] {
    texts(predicate).filter { Resource.rank($0.language, for: .chinese) != nil || $0.language == nil }.map(\.text)
  }

  /// The texts of a property that are in English.
  func english(_ predicate: String) -> [String] {
    texts(predicate).filter { Resource.rank($0.language, for: .english) != nil }.map(\.text)
  }

  /// The best text of the first of the properties that has one; a language that is missing takes the words of the
  /// other, of no stated language, or of any.
  func localized(_ predicates: String...) -> LocalizedText? {
    for predicate in predicates {
      let texts = texts(predicate)
      guard let any = (texts.first { $0.language == nil } ?? texts.first)?.text else { continue }
      func best(_ language: Language) -> String? {
        let ranked = texts.compactMap { candidate in
          Resource.rank(candidate.language, for: language).map { (rank: $0, text: candidate.text) }
        }
        return ranked.min { $0.rank < $1.rank }?.text
      }
      let (chinese, english) = (best(.chinese), best(.english))
      return LocalizedText(chinese ?? english ?? any, english ?? chinese ?? any)
    }
    return nil
  }

  /// How well a language tag (BCP 47, lower case) answers a wish, 0 best; nil for another language.
  static func rank(_ tag: String?, for language: Language) -> Int? {
    guard let tag else { return nil }
    // The two tags of nearly every text, without splitting them.
    if tag == "zh-hans" { return language == .chinese ? 0 : nil }
    if tag == "en" { return language == .english ? 0 : nil }
    let parts = tag.split(separator: "-")
    switch language {
    case .english: return parts.first == "en" ? parts.count - 1 : nil
    case .chinese:
      guard parts.first == "zh" else { return nil }
      if parts.contains("hans") { return 0 }
      if parts.contains(where: { ["hant", "tw", "hk", "mo"].contains($0) }) { return 3 }
      return parts.contains("cn") || parts.contains("sg") ? 1 : 2
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isWhiteSpace }),
      let last = scalars.lastIndex(where: { !$0.isWhiteSpace })
    else { return "" }
    return String(scalars[first...last])
  }
}
