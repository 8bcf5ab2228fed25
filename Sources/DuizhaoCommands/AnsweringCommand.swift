import ArgumentParser
import Duizhao

/// A command that does nothing but answer: what it prints depends on its arguments and on files alone, so that the
/// program may give the same answer again.
protocol AnsweringCommand: ParsableCommand {
  /// The answer, or an error as `run` would throw it.
  func answer() throws -> AnswerCache.Answer
}

extension AnsweringCommand {
  mutating func run() throws { try give(answer()) }

  /// Runs, and keeps the answer for the next time.
  func run(keepingIn cache: AnswerCache) throws { try give(cache.keeping { try answer() }) }

  private func give(_ answer: AnswerCache.Answer) throws {
    Terminal.write(answer.output)
    if answer.status != 0 { throw ExitCode(answer.status) }
  }
}

extension AnswerCache.Answer {
  init(text: String, status: Int32 = 0, isWhole: Bool = true) {
    self.init(output: Array(text.utf8), status: status, isWhole: isWhole)
  }
}

/// What can be answered before the arguments are parsed: parsing them, and knowing every command for it, takes longer
/// than all the rest of a short answer.
enum ImmediateAnswer {
  /// Commands whose answers are kept: those of `AnsweringCommand`.
  static let names = ["gaps", "matrix", "targets", "pairs"]

  /// Where the answer to these arguments is kept; nil where it is not.
  static func cache(for arguments: [String]) -> AnswerCache? {
    guard let first = arguments.first, names.contains(first), !arguments.contains("--no-cache") else { return nil }
    return AnswerCache(arguments: arguments, width: Terminal.width)
  }

  /// The text for arguments that only ask for the program's own help or version; nil for others.
  ///
  /// It is written for 80 columns; on a narrower terminal the parser writes it.
  static func text(for arguments: [String], width: Int?) -> String? {
    guard width ?? 80 >= 80, arguments.count < 2 else { return nil }
    switch arguments.first {
    case nil, "--help", "-h": return EmbeddedData.help
    case "--version": return Pipeline.version + "\n"
    default: return nil
    }
  }
}
