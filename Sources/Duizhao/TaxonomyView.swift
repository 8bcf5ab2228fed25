import PlanModel
import PlanReading
import Publishing
import Taxonomy

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The taxonomy as a table, as JSON, and as SKOS.
public enum TaxonomyView {
  private struct Row: Encodable {
    var code: String
    var slug: String
    var label: [String: String]
    var scopeNote: [String: String]
    var altLabels: [String]
    var hiddenLabels: [String]
    var broader: String?
    var levels: [String]
    var since: Int
    var terms: [Term]
  }

  private struct Term: Encodable {
    var text: String
    var weight: Double
    var requires: [String]
    var excludes: [String]
  }

  /// The concept with a notation, in either case.
  ///
  /// - Throws: `InputError` that names notations that begin alike.
  public static func concept(_ code: String, in scheme: ConceptScheme) throws(InputError) -> Concept {
    let wanted = code.uppercased()
    if let concept = scheme[wanted] { return concept }
    let near = scheme.concepts.map(\.code).filter { $0.hasPrefix(wanted.prefix(1)) }.joined(separator: ", ")
    throw InputError(
      problem: "no topic '\(code)'",
      remedy: near.isEmpty ? "see 'duizhao taxonomy list'" : "did you mean one of \(near)?")
  }

  /// A table; one concept alone is shown with its scope note and lexicon.
  public static func table(_ concepts: [Concept], language: Language, width: Int?) -> String {
    if concepts.count == 1, let concept = concepts.first { return card(concept, language: language) }
    var table = TextTable(columns: [
      .init(language == .chinese ? "编码" : "code"), .init(language == .chinese ? "名称" : "label", stretch: 1),
      .init(language == .chinese ? "层级" : "levels"), .init(language == .chinese ? "起始" : "since", isNumber: true),
      .init(language == .chinese ? "范围" : "scope note", stretch: 3),
    ])
    for concept in concepts {
      table.row([
        concept.code, concept.label(language), concept.levelLetters.joined(), String(concept.since),
        concept.scopeNote(language),
      ])
    }
    return table.rendered(width: width)
  }

  private static func card(_ concept: Concept, language: Language) -> String {
    var lines = ["\(concept.code)  \(concept.label(language))", "    \(concept.scopeNote(language))"]
    if let broader = concept.broader { lines.append("    ⊂ \(broader)") }
    lines.append("    \(concept.levelLetters.joined()) · \(concept.since)")
    let labels = concept.altLabels + concept.hiddenLabels
    if !labels.isEmpty { lines.append("    = \(labels.joined(separator: "、"))") }
    for term in concept.terms {
      let context = term.requires + term.excludes.map { "!\($0)" }
      lines.append("    \(term.weight)\t\(term.text)\(context.isEmpty ? "" : "\t[\(context.joined(separator: " "))]")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A JSON array of concepts.
  public static func json(_ concepts: [Concept]) throws -> String {
    let rows = concepts.map { concept in
      Row(
        code: concept.code, slug: concept.slug, label: both(concept.label), scopeNote: both(concept.scopeNote),
        altLabels: concept.altLabels, hiddenLabels: concept.hiddenLabels, broader: concept.broader,
        levels: concept.levelLetters, since: concept.since,
        terms: concept.terms.map {
          Term(text: $0.text, weight: $0.weight, requires: $0.requires, excludes: $0.excludes)
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n"
  }

  /// The taxonomy's own file in RDF/XML.
  ///
  /// - Throws: `InputError` where `path` names another taxonomy that cannot be read again.
  public static func rdf(taxonomy path: String?) throws(InputError) -> String {
    guard let path else { return ConceptScheme.standardRDF }
    return String(decoding: try PlanFile.bytes(at: path), as: UTF8.self)
  }

  private static func both(_ text: LocalizedText) -> [String: String] {
    [Language.chinese.rawValue: text.chinese, Language.english.rawValue: text.english]
  }
}

extension Concept {
  /// The letters of the levels that have the competence, from the province down.
  var levelLetters: [String] { "PMCT".filter { levels.contains($0) }.map(String.init) }
}
