import ArgumentParser
import Duizhao

extension MatrixLevel: ExpressibleByArgument {}

/// The coverage matrix.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show which plan covers which topic.",
    discussion: "Example: duizhao matrix --level domain\n         duizhao matrix sichuan jiashan --format csv > matrix.csv")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, xml, html }

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(help: "Rows: topic or domain.")
  var level = MatrixLevel.topic

  @Option(name: .shortAndLong, help: "Output: table, csv, json, xml or html.")
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
      case .xml: .xml
      case .html: .html
      }
    Terminal.write(try ReportView.matrix(report, level: level, format: view, language: options.language))
  }
}
