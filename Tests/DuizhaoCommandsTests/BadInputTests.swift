import Foundation
import Testing

@testable import DuizhaoCommands

/// Bad input gets one line that names the file, the place and the remedy, and exit status 2.
@Suite struct BadInputTests {
  private func refused(_ arguments: [String], naming words: [String]) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2, "\(arguments)")
    #expect(run.output == "", "\(arguments)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-bad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func write(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

  @Test("a missing file, a folder, an empty and a binary file are named")
  func files() throws {
    try withFolder { folder in
      try refused(["outline", folder + "/none.txt"], naming: ["none.txt"])
      try refused(["outline", folder], naming: [folder])
      try write([], folder + "/empty.txt")
      try refused(["outline", folder + "/empty.txt"], naming: ["empty.txt"])
      try write([0, 1, 2, 3, 0, 0xFF, 0xFE, 0, 0, 7, 8, 9, 0, 0, 1, 1], folder + "/binary.txt")
      try refused(["outline", folder + "/binary.txt"], naming: ["binary.txt"])
    }
  }

  @Test("an unknown id is answered with the nearest ids")
  func unknownID() throws {
    try refused(["gaps", "jiashn", "--against", "sichuan"], naming: ["jiashn", "jiashan"])
  }

  @Test("a manifest that breaks its schema is named with the line")
  func manifest() throws {
    try withFolder { folder in
      var text = String(
        decoding: try Data(contentsOf: ProgramRun.root.appending(path: "plans/plans.xml")), as: UTF8.self)
      text = text.replacing("<plans", with: "<plains", maxReplacements: 1)
        .replacing("</plans>", with: "</plains>")
      try write(Array(text.utf8), folder + "/plans.xml")
      try refused(["matrix", "--plans", folder], naming: ["plans.xml:"])
    }
  }

  @Test("a taxonomy that breaks is named with the line")
  func taxonomy() throws {
    try withFolder { folder in
      try write(Array("<rdf:RDF xmlns:rdf='x'>\n<a>\n</rdf:RDF>".utf8), folder + "/t.rdf")
      try refused(["taxonomy", "list", "--taxonomy", folder + "/t.rdf"], naming: ["t.rdf:"])
    }
  }

  @Test("an output folder that cannot be written is named, and nothing is left")
  func output() throws {
    try withFolder { folder in
      try write(Array("x".utf8), folder + "/file")
      try refused(["compare", "jialing", "--output", folder + "/file"], naming: ["file"])
      try refused(["compare", "jialing", "--output", folder + "/file/reports"], naming: ["file"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
  }

  @Test(
    "a wrong option, a missing argument and an unknown command get one line with the remedy",
    arguments: [
      ["matrix", "--format", "pdf"], ["gaps"], ["frobnicate"], ["outline", "sichuan", "--nonsense"],
      ["compare", "--language", "fr"], ["validate", "none.xml"], ["evaluate", "none.jsonl"],
      ["taxonomy", "show", "Q99"],
    ])
  func usage(arguments: [String]) throws {
    try refused(arguments, naming: [])
  }

  @Test("the same plan twice has no gaps and no pairs to show")
  func samePlan() throws {
    try refused(["gaps", "sichuan", "--against", "四川"], naming: ["same plan"])
    try refused(["pairs", "sichuan", "sichuan"], naming: ["same plan"])
  }
}
