import ArgumentParser
import Duizhao

/// The wording model, made from training sentences.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the wording model on sentences written for it, and print its table.",
    discussion: "Example: duizhao train training > Sources/Alignment/Data/wording-model.txt",
    shouldDisplay: false)

  @Argument(help: "Files or folders of training sentences (.tsv).")
  var sentences: [String]

  func run() throws {
    Terminal.write(try Pipeline.wordingTable(trainedOn: sentences) { Terminal.progress("pass \($0): loss \($1)") })
  }
}
