import ArgumentParser
import Duizhao

/// Accuracy.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure topics and targets against coded sentences.",
    discussion: """
      A coded file is one of JSON lines with coded sentences, a .tsv of coded targets, or a folder with both.

      Example: duizhao evaluate Tests/Fixtures/gold
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @Argument(help: "Coded files or folders.")
  var gold: [String]

  @Option(name: .shortAndLong, help: "Output: table or json.")
  var format = Format.table

  @Option(help: "Language of labels: zh-Hans or en.")
  var language = Language.english

  @Option(help: "Another taxonomy: a SKOS file in RDF/XML; a lexicon.tsv beside it is read too.")
  var taxonomy: String?

  @Option(
    help: ArgumentHelp(
      "Train again without each plan in turn, on these files and the coded ones; takes minutes.",
      valueName: "folder"))
  var training: String?

  func run() throws {
    let pipeline = try Pipeline(taxonomy: taxonomy)
    let coded = try CodedCorpus(paths: gold)
    let corpus = try training.map { try TrainingCorpus(paths: [$0] + gold) }
    let measured = try pipeline.evaluate(coded, training: corpus, progress: Terminal.progress)
    switch format {
    case .table: Terminal.write(measured.table(language))
    case .json: Terminal.write(try measured.json())
    }
  }
}
