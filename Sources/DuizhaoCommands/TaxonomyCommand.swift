import ArgumentParser
import Duizhao

/// The taxonomy.
struct TaxonomyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy",
    abstract: "Show the taxonomy: list it, show one topic, or search it.",
    discussion: """
      Example: duizhao taxonomy show D04
               duizhao taxonomy search 裁量
               duizhao taxonomy list --format rdf > taxonomy.rdf
      """,
    subcommands: [List.self, Show.self, Search.self, Compile.self], defaultSubcommand: List.self)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, rdf }

  struct Options: ParsableArguments {
    @Option(name: .shortAndLong, help: "Output: table, json or rdf.")
    var format = Format.table

    @Option(help: "Language of labels: zh-Hans or en.")
    var language = Language.chinese

    @Option(help: "Another taxonomy: a SKOS file in RDF/XML; a lexicon.tsv beside it is read too.")
    var taxonomy: String?

    func write(_ select: (ConceptScheme) throws -> [Concept]) throws {
      let scheme = try Pipeline.scheme(at: taxonomy)
      let concepts = try select(scheme)
      switch format {
      case .table: Terminal.write(TaxonomyView.table(concepts, language: language, width: Terminal.width))
      case .json: Terminal.write(try TaxonomyView.json(concepts))
      case .rdf: Terminal.write(try TaxonomyView.rdf(taxonomy: taxonomy))
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List every domain and topic.", discussion: "Example: duizhao taxonomy list --language en")
    @OptionGroup var options: Options
    func run() throws { try options.write { $0.concepts } }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show one topic with its scope note and lexicon.", discussion: "Example: duizhao taxonomy show D04")
    @Argument(help: "Notation, such as D04.") var code: String
    @OptionGroup var options: Options
    func run() throws { try options.write { try [TaxonomyView.concept(code, in: $0)] } }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Search labels, scope notes and terms.", discussion: "Example: duizhao taxonomy search 裁量")
    @Argument(help: "A word.") var word: String
    @OptionGroup var options: Options
    func run() throws { try options.write { $0.search(word) } }
  }

  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the taxonomy as the program holds it.",
      discussion: "Example: duizhao taxonomy compile --taxonomy taxonomy/taxonomy.rdf > taxonomy/compiled.txt",
      shouldDisplay: false)
    @Option(help: "The taxonomy: a SKOS file in RDF/XML, with a lexicon.tsv beside it.") var taxonomy: String
    func run() throws { Terminal.write(try Pipeline.scheme(at: taxonomy).compiled()) }
  }
}
