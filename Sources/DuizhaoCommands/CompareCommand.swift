import ArgumentParser
import Duizhao

/// The main job.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Read, align and compare plans, and publish the reports.",
    discussion: "Example: duizhao compare sichuan huangshi --output reports --language en")

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(name: .shortAndLong, help: "Folder to publish into.")
  var output = "reports"

  @OptionGroup var options: PlanOptions

  func run() throws {
    let pipeline = try options.pipeline()
    let report = pipeline.compare(try options.read(names, by: pipeline))
    let files = try pipeline.publish(report, language: options.language)
    try OutputFolder(path: output).write(files)
    Terminal.write(ReportSummary(report).text(files: files.count, folder: output, language: options.language))
  }
}
