import ArgumentParser
import Duizhao

/// Where the time goes; for benchmarks.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Measure the processor time of each stage over documents, on one thread.",
    discussion: "Example: duizhao stages corpus/",
    shouldDisplay: false)

  @Argument(help: "Plans: file paths, folders or ids.")
  var names: [String] = []

  @OptionGroup var options: PlanOptions

  func run() throws {
    let times = try StageTimes(CorpusInputs(names, folder: options.plans), pipeline: options.pipeline())
    Terminal.write("# \(times.documents) documents, \(times.sentences) sentences, \(times.characters) characters\n")
    for (name, seconds) in times.stages { Terminal.write("\(name)\t\(seconds)\n") }
  }
}
