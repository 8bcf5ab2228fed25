import ArgumentParser
import Duizhao

extension MatrixView.Level: ExpressibleByArgument {}

/// The coverage matrix.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show which plan covers which topic.",
    discussion:
      "Example: duizhao matrix --level domain\n         duizhao matrix sichuan jiashan --format csv > matrix.csv")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, xml, html }

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(help: "Rows: topic or domain.")
  var level = MatrixView.Level.topic

  @Option(name: .shortAndLong, help: "Output: table, csv, json, xml or html.")
  var format = Format.table

  @OptionGroup var options: PlanOptions

  func run() throws {
    let pipeline = try options.pipeline()
    let report = pipeline.compare(try options.read(names, by: pipeline), parts: .coverage)
    let view = MatrixView(report, language: options.language, level: level)
    switch format {
    case .table: Terminal.write(view.table(width: Terminal.width))
    case .csv: Terminal.write(view.csv())
    case .json: Terminal.write(try view.json())
    case .xml: Terminal.write(view.xml())
    case .html: Terminal.write(view.html())
    }
  }
}
