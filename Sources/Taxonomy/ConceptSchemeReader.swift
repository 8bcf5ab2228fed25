import PlanModel
import XMLTree

/// Reads a concept scheme and its lexicon.
public enum ConceptSchemeReader {
  /// Reads any SKOS concept scheme in RDF/XML; a lexicon is not needed.
  ///
  /// Each `skos:Concept` needs a label and a notation. Without `dz:levels` a concept belongs to every level,
  /// without `dz:since` to every year. A concept with several broader ones stands under the first.
  ///
  /// - Parameters:
  ///   - rdf: the scheme in RDF/XML.
  ///   - lexicon: weighted terms, tab-separated (see taxonomy/README.md); nil for none.
  ///   - file: name of the scheme's file for messages.
  ///   - lexiconFile: name of the lexicon's file for messages.
  ///   - sha256: SHA-256 of the bytes of `rdf` followed by those of `lexicon`, lower-case hexadecimal; it is
  ///     passed on, so that this module needs no hash.
  /// - Throws: an error with file and line: broken XML or RDF, a broader concept that does not exist, a cycle,
  ///   a notation used twice, a concept without label or notation, no topics, a broken line of the lexicon.
  public static func read(
    rdf: [UInt8], lexicon: [UInt8]?, file: String, lexiconFile: String?, sha256: String
  ) throws(InputError) -> ConceptScheme {
    let root: XMLElement
    do throws(XMLProblem) {
      root = try XMLParser.parse(rdf, file: file)
    } catch {
      throw InputError(
        file: file, line: error.line > 0 ? error.line : nil, problem: "not readable as XML: \(error.message)",
        remedy: "give a SKOS concept scheme in RDF/XML")
    }
    guard root.name == XMLName("RDF", namespace: Vocabulary.rdf) else {
      throw InputError(
        file: file, line: root.line, problem: "the root element is \(root.name.local), not rdf:RDF",
        remedy: "give a SKOS concept scheme in RDF/XML")
    }
    let resources = Resource.all(in: RDFReader(root).statements)
    var concepts = try SKOSConcepts(resources, file: file).concepts
    if let lexicon {
      try Lexicon(lexicon, file: lexiconFile ?? "lexicon").add(to: &concepts)
    }
    let scheme = resources.first { $0.hasType(Vocabulary.skos + "ConceptScheme") }
    let title = scheme?.localized(
      Vocabulary.dcterms + "title", Vocabulary.dc + "title", Vocabulary.rdfs + "label",
      Vocabulary.skos + "prefLabel")
    let version = scheme?.texts(Vocabulary.owl + "versionInfo").first?.text
    return ConceptScheme(
      title: title ?? LocalizedText(file, file), version: version ?? "", sha256: sha256, concepts: concepts)
  }
}
