import ArgumentParser
import Foundation
import Testing

@testable import DuizhaoCommands

@Suite("Answers before the arguments are parsed")
struct AnsweringCommandTests {
  @Test("the help that is compiled in is the parser's at 80 columns; the version, too")
  func help() throws {
    let message = DuizhaoCommand.helpMessage(columns: 80)
    #expect(EmbeddedData.help == message + (message.hasSuffix("\n") ? "" : "\n"), "run 'make record-help generate'")
    #expect(ImmediateAnswer.text(for: ["--version"], width: nil) == DuizhaoCommand.configuration.version + "\n")
    let file = try String(
      contentsOf: ProgramRun.root.appending(path: "Sources/DuizhaoCommands/Data/help.txt"), encoding: .utf8)
    #expect(EmbeddedData.help == file, "run 'make generate'")
  }

  @Test("help for a command, for a narrow terminal, and everything else is left to the parser")
  func leftToTheParser() {
    #expect(ImmediateAnswer.text(for: ["--help"], width: 200) == EmbeddedData.help)
    #expect(ImmediateAnswer.text(for: ["--help"], width: 60) == nil)
    #expect(ImmediateAnswer.text(for: ["gaps", "--help"], width: nil) == nil)
    #expect(ImmediateAnswer.text(for: ["help"], width: nil) == nil)
  }

  @Test("answers are kept for the commands that only answer, and for no others")
  func names() {
    let answering = DuizhaoCommand.configuration.subcommands.filter { $0 is any AnsweringCommand.Type }
    #expect(Set(answering.map { $0._commandName }) == Set(ImmediateAnswer.names))
    #expect(ImmediateAnswer.cache(for: ["compare"]) == nil)
    #expect(ImmediateAnswer.cache(for: ["gaps", "jiashan", "--no-cache"]) == nil)
    #expect(ImmediateAnswer.cache(for: []) == nil)
  }

  @Test("a question asked again gets the same bytes and status, until a plan changes")
  func again() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "again-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let plans = folder.appending(path: "plans")
    try FileManager.default.copyItem(at: ProgramRun.root.appending(path: "plans"), to: plans)
    let cache = folder.appending(path: "cache").path
    let question = ["gaps", "jiashan", "--against", "huangshi", "--format", "csv", "--check", "--plans", plans.path]

    let plain = try ProgramRun(question)
    let first = try ProgramRun(question, cache: cache)
    let second = try ProgramRun(question, cache: cache)
    #expect(plain.status == 1 && first.status == 1 && second.status == 1)
    #expect(first.output == plain.output && second.output == plain.output && second.errors.isEmpty)

    let plan = plans.appending(path: "jiashan.txt")
    let text = try String(contentsOf: plan, encoding: .utf8)
    try text.split(separator: "\n").prefix(20).joined(separator: "\n").write(
      to: plan, atomically: true, encoding: .utf8)
    let changed = try ProgramRun(question, cache: cache)
    #expect(try changed.output == ProgramRun(question).output)
    #expect(changed.output != plain.output)
  }

  @Test("an error is told each time")
  func errors() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "errors-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let runs = try (0..<2).map { _ in try ProgramRun(["gaps", "atlantis"], cache: folder.path) }
    #expect(runs.allSatisfy { $0.status == 2 && $0.output.isEmpty && $0.errors.contains("atlantis") })
  }
}
