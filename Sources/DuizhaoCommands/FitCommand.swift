import ArgumentParser
import Duizhao

/// The decision table, made from coded documents.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the weights of the alignment engine's decision to coded documents, and print the table.",
    discussion: "Example: duizhao fit training Tests/Fixtures/gold > Sources/Alignment/Data/decision.tsv",
    shouldDisplay: false)

  @Argument(help: "Files or folders of training sentences, written documents (.tsv) and coded plans (.jsonl).")
  var training: [String]

  func run() throws {
    Terminal.write(try TrainingCorpus(paths: training).decisionTable())
  }
}
