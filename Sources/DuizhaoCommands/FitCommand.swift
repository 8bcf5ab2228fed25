import ArgumentParser
import Duizhao

/// The decision table, made from coded sentences.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the weights of the alignment engine's decision to coded sentences, and print the table.",
    discussion: "Example: duizhao fit Tests/Fixtures/gold > Sources/Alignment/Data/decision.tsv",
    shouldDisplay: false)

  @Argument(help: "Coded files or folders.")
  var gold: [String]

  func run() throws {
    Terminal.write(try Pipeline().decisionTable(fittedTo: CodedCorpus(paths: gold)))
  }
}
