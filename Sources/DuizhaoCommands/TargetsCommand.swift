import ArgumentParser
import Duizhao

/// Targets, and where they differ.
struct TargetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: "Show targets (numbers, dates, full coverage), or only where plans differ.",
    discussion: "Example: duizhao targets --differing")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Flag(help: "Only indicators on which plans differ.")
  var differing = false

  @Option(name: .shortAndLong, help: "Output: table, csv or json.")
  var format = Format.table

  @OptionGroup var options: PlanOptions

  func run() throws {
    let pipeline = try options.pipeline()
    let report = pipeline.compare(try options.aligned(names, by: pipeline))
    let view: ReportView.Format =
      switch format {
      case .table: .table(width: Terminal.width)
      case .csv: .csv
      case .json: .json
      }
    Terminal.write(
      try ReportView.targets(report, differing: differing, format: view, language: options.language))
  }
}
