/// One statement of an RDF graph, with the line that makes it.
struct RDFStatement: Hashable, Sendable {
  /// What a statement says of its subject.
  enum Object: Hashable, Sendable {
    /// Another resource, by its IRI; `_:` begins the name of one that has none.
    case resource(String)
    /// A text, and its language tag in lower case; nil for none.
    case literal(String, language: String?)
  }

  /// IRI of the subject; `_:` begins the name of one that has none.
  var subject: String
  /// IRI of the property.
  var predicate: String
  /// The value.
  var object: Object
  /// Number of the line, from 1.
  var line: Int
}

/// The vocabularies that a concept scheme is written in.
enum Vocabulary {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let owl = "http://www.w3.org/2002/07/owl#"
  static let dcterms = "http://purl.org/dc/terms/"
  static let dc = "http://purl.org/dc/elements/1.1/"
  /// Our own two properties; taxonomy.rdf declares them.
  static let duizhao = "urn:duizhao:property:"
}
