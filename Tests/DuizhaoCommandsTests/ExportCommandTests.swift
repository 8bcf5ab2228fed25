import Foundation
import Testing

@Suite("export as users run it")
struct ExportCommandTests {
  @Test("an unknown format is one line with the formats, and status 2")
  func unknown() throws {
    let run = try ProgramRun(["export", "xls"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("xlsx, qdc, qdpx, akn, sssom, skos, csv, json, xml"))
  }

  @Test("a workbook does not go to standard output, and a codebook takes no plans")
  func refused() throws {
    #expect(try ProgramRun(["export", "xlsx", "--output", "-"]).status == 2)
    #expect(try ProgramRun(["export", "qdc", "sichuan"]).status == 2)
  }

  @Test("text goes to standard output", arguments: ["qdc", "skos"])
  func text(format: String) throws {
    let run = try ProgramRun(["export", format, "--output", "-", "--language", "en"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("<?xml"))
  }

  @Test("gaps as JSON have the bytes of the command gaps; the workbook is a ZIP archive")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-export-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let json = folder.appending(path: "json")
    #expect(try ProgramRun(["export", "json", "sichuan", "jialing", "--output", json.path]).status == 0)
    let gaps = try ProgramRun(["gaps", "jialing", "--against", "sichuan", "--format", "json"]).output
    let isSame =
      try String(contentsOf: json.appending(path: "gaps-jialing-sichuan.json"), encoding: .utf8) == gaps
    #expect(isSame)
    let book = json.appending(path: "book.xlsx")
    #expect(try ProgramRun(["export", "xlsx", "jialing", "--output", book.path]).status == 0)
    #expect([UInt8](try Data(contentsOf: book)).prefix(2) == [0x50, 0x4B])
  }
}
