import ArgumentParser
import Duizhao

/// Against the published schema.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check an XML report against the published schema.",
    discussion: "Ends with status 1 where the file is invalid.\n\nExample: duizhao validate reports/comparison.xml")

  @Argument(help: "The XML file.")
  var file: String

  func run() throws {
    let problems = try ReportValidation.problems(inFile: file)
    guard problems.isEmpty else {
      for problem in problems { Terminal.write("\(file):\(problem.line): \(problem.message)\n") }
      Terminal.write("\(file): invalid\n")
      throw ExitCode(1)
    }
    Terminal.write("\(file): valid\n")
  }
}
