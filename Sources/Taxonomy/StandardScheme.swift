import PlanModel

extension ConceptScheme {
  /// Reads the scheme of this project, which is compiled in: taxonomy/taxonomy.rdf and taxonomy/lexicon.tsv.
  ///
  /// - Parameter hash: gives the SHA-256 (lower-case hexadecimal) of bytes; it is called once, with the bytes of
  ///   both files one after the other. This module has no hash of its own; without one the scheme's `sha256` is
  ///   empty.
  /// - Throws: an error with file and line where the data is broken, which the tests of this module rule out.
  public static func standard(hash: ([UInt8]) -> String = { _ in "" }) throws(InputError) -> ConceptScheme {
    let rdf = Array(EmbeddedData.taxonomyRDF.utf8)
    let lexicon = Array(EmbeddedData.lexicon.utf8)
    return try ConceptSchemeReader.read(
      rdf: rdf, lexicon: lexicon, file: "taxonomy/taxonomy.rdf", lexiconFile: "taxonomy/lexicon.tsv",
      sha256: hash(rdf + lexicon))
  }

  /// The source of the standard scheme in RDF/XML, as `duizhao taxonomy --format rdf` gives it out.
  public static var standardRDF: String { EmbeddedData.taxonomyRDF }
}
