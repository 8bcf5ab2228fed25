import ArgumentParser
import Duizhao

/// The program: reads plans, aligns them to one taxonomy, compares them, and publishes what it found.
package struct DuizhaoCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "duizhao",
    abstract: "Compare plans for building a law-based government (法治政府建设规划对照).",
    discussion: """
      A plan is named by a file path or by its id in the manifest plans/plans.xml (--plans for another folder).
      Without plans, a command works on every plan of the manifest.

      Example: duizhao gaps jiashan --against sichuan
      """,
    version: Pipeline.version,
    subcommands: [
      CompareCommand.self, MatrixCommand.self, GapsCommand.self, TargetsCommand.self, PairsCommand.self,
      OutlineCommand.self, ExportCommand.self, AlignCommand.self, ClassifyCommand.self, TaxonomyCommand.self,
      ValidateCommand.self, EvaluateCommand.self,
      TrainCommand.self, FitCommand.self, StagesCommand.self,
    ])

  package init() {}

  /// Runs the program with the arguments of the process, and ends it.
  ///
  /// Exit status: 0 done; 1 done, and what was asked about was found; 2 could not run, with one line on standard
  /// error.
  package static func runProgram() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let text = ImmediateAnswer.text(for: arguments, width: Terminal.width) {
      Terminal.write(text)
      Terminal.end(0)
    }
    let cache = ImmediateAnswer.cache(for: arguments)
    if let known = cache?.answer {
      Terminal.write(known.output)
      Terminal.end(known.status)
    }
    _ = HeadStart.pipeline
    do {
      var command = try parseAsRoot()
      if let cache, let asking = command as? any AnsweringCommand {
        try asking.run(keepingIn: cache)
      } else {
        try command.run()
      }
    } catch let error as InputError {
      Terminal.fail(error.description)
    } catch {
      // Help and version are errors to the parser, and success to the user; so is a status of our own.
      let status = exitCode(for: error)
      if status.isSuccess || error is ExitCode { exit(withError: error) }
      Terminal.fail(oneLine(error))
    }
    exit()
  }

  /// The parser's message with the remedy, on one line.
  private static func oneLine(_ error: any Error) -> String {
    let usage = fullMessage(for: error).split(separator: "\n").last { $0.contains("--help") || $0.contains("Usage:") }
    let remedy = usage.map { $0.trimmingPrefix("  ") }.map(String.init) ?? "See 'duizhao --help' for more information."
    let problem = message(for: error).split(separator: "\n").joined(separator: " ")
    return "\(problem) \(remedy)"
  }
}
