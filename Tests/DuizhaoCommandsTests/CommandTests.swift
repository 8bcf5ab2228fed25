import Foundation
import Testing

@testable import DuizhaoCommands

@Suite struct CommandTests {
  @Test(
    "every command's help shows an example",
    arguments: [
      "compare", "matrix", "gaps", "targets", "pairs", "outline", "classify", "taxonomy", "validate", "evaluate",
    ])
  func help(command: String) throws {
    let run = try ProgramRun([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Example:") && run.output.contains("duizhao \(command)"))
  }

  @Test("outline as JSON holds the contract's fields")
  func outline() throws {
    let json = try ProgramRun(["outline", "jialing", "--format", "json"]).json()
    let plan = try #require(json["plan"] as? [String: Any])
    #expect(plan["id"] as? String == "jialing")
    #expect((plan["jurisdiction"] as? [String: Any])?["level"] as? String == "county")
    #expect((plan["source"] as? [String: Any])?["sha256"] is String)
    let tasks = try #require(json["tasks"] as? [[String: Any]])
    #expect(tasks.count == 29)
    #expect((tasks[0]["responsible"] as? [[String: Any]])?.isEmpty == false)
    let sentence = try #require((tasks[0]["sentences"] as? [[String: Any]])?.first)
    for key in ["id", "text", "original", "source"] { #expect(sentence[key] != nil) }
    #expect(json["otherSentences"] is [Any] && json["findings"] is [Any])
  }

  @Test("the matrix as CSV has a row for each topic and a column for each plan")
  func matrix() throws {
    let rows = try ProgramRun(["matrix", "--format", "csv"]).output.split(separator: "\r\n")
    #expect(rows.count == 129)
    for name in ["四川", "黄石", "嘉陵", "嘉善", "江门"] { #expect(rows[0].contains(name)) }
  }

  @Test("the matrix as JSON holds the contract's fields")
  func matrixJSON() throws {
    let json = try ProgramRun(["matrix", "sichuan", "jiashan", "--format", "json"]).json()
    #expect((json["plans"] as? [[String: Any]])?.count == 2)
    let topics = try #require(json["topics"] as? [[String: Any]])
    #expect(topics.count == 128)
    let cells = try #require(topics[0]["cells"] as? [String: [String: Any]])
    #expect(cells.keys.sorted() == ["jiashan", "sichuan"])
    #expect(cells["sichuan"]?["state"] as? String == "covered")
  }

  @Test("gaps as JSON list every task of the reference; --check ends with 1 where there is a gap")
  func gaps() throws {
    let run = try ProgramRun(["gaps", "jiashan", "--against", "sichuan", "--format", "json", "--check"])
    #expect(run.status == 1)
    let json = try run.json()
    #expect((json["tasks"] as? [[String: Any]])?.count == 76)
    let topics = try #require(json["topics"] as? [[String: Any]])
    #expect(topics.first { $0["code"] as? String == "B02" }?["state"] as? String == "notApplicable")
  }

  @Test(
    "gaps against peers, targets, pairs and taxonomy answer in every format",
    arguments: [
      ["gaps", "jialing", "--format", "table"], ["gaps", "jialing", "--format", "xml"],
      ["gaps", "jialing", "--format", "html"], ["gaps", "jialing", "--format", "csv"],
      ["targets", "--format", "table"], ["targets", "--differing", "--format", "csv"],
      ["targets", "--format", "json"], ["pairs", "sichuan", "huangshi"],
      ["pairs", "sichuan", "huangshi", "--format", "csv"], ["pairs", "sichuan", "huangshi", "--format", "json"],
      ["pairs", "sichuan", "huangshi", "--format", "html"], ["matrix", "--level", "domain"],
      ["matrix", "--format", "xml"], ["matrix", "--format", "html"], ["outline", "jiashan"],
      ["outline", "jiashan", "--format", "xml"], ["taxonomy"], ["taxonomy", "show", "D04"],
      ["taxonomy", "search", "裁量"], ["taxonomy", "list", "--format", "rdf"],
      ["taxonomy", "list", "--format", "json"],
    ])
  func formats(arguments: [String]) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.utf8.count > 100)
  }

  @Test("compare publishes, says so, and the XML is valid")
  func compare() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-compare-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try ProgramRun(["compare", "sichuan", "huangshi", "--output", folder.path, "--language", "en"])
    #expect(run.status == 0 && run.output.contains("files written"))
    #expect(try ProgramRun(["validate", folder.path + "/comparison.xml"]).status == 0)
  }

  @Test("classify answers line by line")
  func classify() throws {
    let run = try ProgramRun(
      ["classify"], input: "{\"id\":\"1\",\"text\":\"健全行政裁量权基准制度。\"}\nbroken\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"D07\"") && lines[1].contains("\"error\""))
  }
}
