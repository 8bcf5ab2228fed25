import ArgumentParser
import Duizhao

extension MatrixView.Level: ExpressibleByArgument {}

/// The coverage matrix.
struct MatrixCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show which plan covers which topic.",
    discussion:
      "Example: duizhao matrix --level domain\n         duizhao matrix sichuan jiashan --format csv > matrix.csv")

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(help: "Rows: topic or domain.")
  var level = MatrixView.Level.topic

  @Option(name: .shortAndLong, help: "Output: table, csv, json, xml or html.")
  var format = FullFormat.table

  @OptionGroup var options: PlanOptions

  func answer() throws -> AnswerCache.Answer {
    let pipeline = try options.pipeline()
    let report = pipeline.compare(try options.read(names, by: pipeline), parts: .coverage)
    let view = MatrixView(report, language: options.language, level: level)
    let text = try format.text(view)
    return AnswerCache.Answer(text: text)
  }
}
