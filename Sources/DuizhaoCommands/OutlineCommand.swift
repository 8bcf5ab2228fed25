import ArgumentParser
import Duizhao

/// What was read.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Show what was read of a plan: outline, sentences, findings.",
    discussion: "Example: duizhao outline jiangmen\n         duizhao outline plans/jialing.txt --format json")

  enum Format: String, ExpressibleByArgument, CaseIterable { case tree, json, xml }

  @Argument(help: "The plan: a file path or an id.")
  var plan: String

  @Option(name: .shortAndLong, help: "Output: tree, json or xml.")
  var format = Format.tree

  @OptionGroup var options: PlanOptions

  func run() throws {
    let input = try Corpus(folder: options.plans).input(plan)
    let read = try DocumentReader().read(input)
    let view = OutlineView(read, language: options.language)
    let output = OutputBuffer()
    switch format {
    case .tree: view.tree(width: Terminal.width) { output.write($0) }
    case .json: try view.json { output.write($0) }
    case .xml: view.xml { output.write($0) }
    }
    output.flush()
  }
}
