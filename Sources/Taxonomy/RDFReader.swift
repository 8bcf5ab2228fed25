import XMLTree

/// Reads RDF/XML (W3C Recommendation of 25 February 2014) into statements.
///
/// All abbreviations of the syntax are understood that tools write concept schemes in: typed nodes, nested nodes,
/// property attributes, `rdf:ID`, `rdf:nodeID`, `rdf:parseType`, `xml:base` and `xml:lang`. Containers (`rdf:li`),
/// the chaining of collections and reification are not: a concept scheme needs none of them.
struct RDFReader {
  private(set) var statements: [RDFStatement] = []
  private var blanks = 0

  /// What an element hands down to its children.
  private struct Scope {
    var base = ""
    var language: String?

    func entering(_ element: XMLElement) -> Scope {
      var scope = self
      if let base = element.attribute("base", namespace: XMLElement.xmlNamespace) { scope.base = base }
      if let tag = element.attribute("lang", namespace: XMLElement.xmlNamespace) {
        scope.language = tag.isEmpty ? nil : tag.lowercased()
      }
      return scope
    }

    /// The IRI that a reference stands for (RFC 3986, section 5, without dot segments).
    func resolve(_ reference: String) -> String {
      if let colon = reference.firstIndex(of: ":"), !reference[..<colon].contains(where: { "/?#".contains($0) }) {
        return reference
      }
      let document = base.prefix { $0 != "#" }
      if reference.isEmpty || reference.hasPrefix("#") { return document + reference }
      guard let slash = document.lastIndex(of: "/") else { return document + reference }
      return document[...slash] + reference
    }
  }

  /// Reads every node of a document whose root is `rdf:RDF`.
  init(_ root: XMLElement) {
    let scope = Scope().entering(root)
    for node in root.elements { readNode(node, in: scope) }
  }

  @discardableResult
  private mutating func readNode(_ element: XMLElement, in outer: Scope) -> String {
    let scope = outer.entering(element)
    let subject: String
    if let about = element.attribute("about", namespace: Vocabulary.rdf) {
      subject = scope.resolve(about)
    } else if let id = element.attribute("ID", namespace: Vocabulary.rdf) {
      subject = scope.resolve("#" + id)
    } else if let id = element.attribute("nodeID", namespace: Vocabulary.rdf) {
      subject = "_:" + id
    } else {
      subject = blank()
    }
    let type = RDFReader.iri(element.name)
    if type != Vocabulary.rdf + "Description" {
      add(subject, Vocabulary.rdf + "type", .resource(type), element.line)
    }
    for attribute in element.attributes where attribute.name.namespace != XMLElement.xmlNamespace {
      let predicate = RDFReader.iri(attribute.name)
      if predicate == Vocabulary.rdf + "type" {
        add(subject, predicate, .resource(scope.resolve(attribute.value)), element.line)
      } else if attribute.name.namespace != Vocabulary.rdf {
        add(subject, predicate, .literal(attribute.value, language: scope.language), element.line)
      }
    }
    for property in element.elements { readProperty(property, of: subject, in: scope) }
    return subject
  }

  private mutating func readProperty(_ element: XMLElement, of subject: String, in outer: Scope) {
    let scope = outer.entering(element)
    let predicate = RDFReader.iri(element.name)
    let nodes = element.elements
    let parseType = element.attribute("parseType", namespace: Vocabulary.rdf)
    if let resource = element.attribute("resource", namespace: Vocabulary.rdf) {
      add(subject, predicate, .resource(scope.resolve(resource)), element.line)
    } else if let id = element.attribute("nodeID", namespace: Vocabulary.rdf) {
      add(subject, predicate, .resource("_:" + id), element.line)
    } else if parseType == "Resource" {
      let object = blank()
      add(subject, predicate, .resource(object), element.line)
      for property in nodes { readProperty(property, of: object, in: scope) }
    } else if parseType == "Literal" || nodes.isEmpty {
      add(subject, predicate, .literal(element.text, language: scope.language), element.line)
    } else {
      for node in nodes {
        let object = readNode(node, in: scope)
        add(subject, predicate, .resource(object), element.line)
      }
    }
  }

  private mutating func add(_ subject: String, _ predicate: String, _ object: RDFStatement.Object, _ line: Int) {
    statements.append(RDFStatement(subject: subject, predicate: predicate, object: object, line: line))
  }

  private mutating func blank() -> String {
    blanks += 1
    // A space cannot stand in a nodeID, so the name is free.
    return "_: \(blanks)"
  }

  private static func iri(_ name: XMLName) -> String { (name.namespace ?? "") + name.local }
}
