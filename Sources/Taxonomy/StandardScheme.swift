import PlanModel

extension ConceptScheme {
  /// Reads the scheme of this project, which is compiled in: taxonomy/taxonomy.rdf and taxonomy/lexicon.tsv.
  ///
  /// Its `sha256` is compiled in too: hashing both files would take longer than to look anything up in them.
  ///
  /// - Throws: an error with file and line where the data is broken, which the tests of this module rule out.
  public static func standard() throws(InputError) -> ConceptScheme {
    let rdf = Array(EmbeddedData.taxonomyRDF.utf8)
    let lexicon = Array(EmbeddedData.lexicon.utf8)
    return try ConceptSchemeReader.read(
      rdf: rdf, lexicon: lexicon, file: "taxonomy/taxonomy.rdf", lexiconFile: "taxonomy/lexicon.tsv",
      sha256: String(EmbeddedData.taxonomyDigest.prefix { $0.isHexDigit }))
  }

  /// The source of the standard scheme in RDF/XML, as `duizhao taxonomy --format rdf` gives it out.
  public static var standardRDF: String { EmbeddedData.taxonomyRDF }
}
