import ArgumentParser
import Duizhao

/// The wording model, made from training sentences.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the wording model on coded sentences, and print its table.",
    discussion: "Example: duizhao train training Tests/Fixtures/gold > Sources/Alignment/Data/wording-model.txt",
    shouldDisplay: false)

  @Argument(help: "Files or folders of training sentences, written documents (.tsv) and coded plans (.jsonl).")
  var training: [String]

  func run() throws {
    Terminal.write(
      try TrainingCorpus(paths: training).wordingTable { Terminal.progress("pass \($0): loss \($1)") })
  }
}
