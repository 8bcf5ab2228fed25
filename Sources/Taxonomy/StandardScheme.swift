import PlanModel

extension ConceptScheme {
  /// Reads the scheme of this project, which is compiled in: taxonomy/taxonomy.rdf and taxonomy/lexicon.tsv, as
  /// taxonomy/compiled.txt holds them together.
  ///
  /// - Throws: an error with file and line where the data is broken, which the tests of this module rule out.
  public static func standard() throws(InputError) -> ConceptScheme { try ConceptScheme(compiled: EmbeddedData.scheme) }

  /// The source of the standard scheme in RDF/XML, as `duizhao taxonomy --format rdf` gives it out.
  public static var standardRDF: String { EmbeddedData.taxonomyRDF }
}
