import ArgumentParser
import Duizhao

/// Two plans side by side.
struct PairsCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Show the tasks of two plans side by side, with the relation of each pair.",
    discussion: "Example: duizhao pairs sichuan huangshi")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, html }

  @Argument(help: "The plan on the left: a file path or an id.")
  var left: String

  @Argument(help: "The plan on the right.")
  var right: String

  @Option(name: .shortAndLong, help: "Output: table, csv, json or html.")
  var format = Format.table

  @OptionGroup var options: PlanOptions

  func answer() throws -> AnswerCache.Answer {
    let pipeline = try options.pipeline()
    let report = pipeline.compare(try options.read([left, right], by: pipeline), parts: .pairs)
    guard let pairs = report.pairs.first else {
      throw InputError(problem: "'\(left)' and '\(right)' are the same plan", remedy: "name two plans")
    }
    let view = PairsView(pairs, in: report, language: options.language)
    let text =
      switch format {
      case .table: view.table(width: Terminal.width)
      case .csv: String(decoding: view.csv(), as: UTF8.self)
      case .json: try view.json()
      case .html: view.html()
      }
    return AnswerCache.Answer(text: text)
  }
}
