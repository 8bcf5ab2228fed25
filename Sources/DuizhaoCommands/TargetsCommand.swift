import ArgumentParser
import Duizhao

/// Targets, and where they differ.
struct TargetsCommand: AnsweringCommand {
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

  func answer() throws -> AnswerCache.Answer {
    let pipeline = try options.pipeline()
    let report = pipeline.compare(try options.read(names, by: pipeline), parts: .targets)
    let view = TargetsView(report, language: options.language, differingOnly: differing)
    let text =
      switch format {
      case .table: view.table(width: Terminal.width)
      case .csv: String(decoding: view.csv(), as: UTF8.self)
      case .json: try view.json()
      }
    return AnswerCache.Answer(text: text)
  }
}
