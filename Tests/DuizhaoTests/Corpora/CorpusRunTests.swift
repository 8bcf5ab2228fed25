import Foundation
import SQLiteStore
import Testing

@testable import Duizhao

@Suite struct CorpusRunTests {
  /// A corpus in folders, with an empty document and one that is no text.
  private func corpus() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for place in ["安县", "宁县"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(place)", withIntermediateDirectories: true)
      for number in 1...3 {
        _ = try folder.write(
          "\(place)法治政府建设实施方案（2021—2025年）\n一、主要任务\n1．规范执法。全面推行行政执法三项制度，行政机关负责人出庭应诉率达到\(80 + number)%。\n",
          as: "\(place)/plan\(number).txt")
      }
    }
    _ = try folder.write("", as: "宁县/empty.txt")
    _ = try folder.write("a\0b\u{1}", as: "broken.txt")
    return folder
  }

  private func publish(
    _ inputs: CorpusInputs, into output: String, database: String? = nil, cache: PlanCache? = nil
  ) throws -> CorpusSummary {
    let pipeline = try Pipeline()
    let source = CorpusSource(inputs, pipeline: pipeline, cache: cache)
    var run = CorpusRun(pipeline: pipeline, language: .chinese)
    return try run.publish(
      source, into: output, database: try database.map { try CorpusDatabase(path: $0, pipeline: pipeline) })
  }

  private func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [] {
      var isFolder: ObjCBool = false
      let path = "\(folder)/\(name)"
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = try Data(contentsOf: URL(filePath: path))
      }
    }
    return files
  }

  @Test("what can be read is reported, what cannot is listed, and two runs write the same bytes")
  func report() throws {
    let corpus = try corpus()
    let output = try TemporaryFolder()
    let inputs = try CorpusInputs([corpus.path], folder: "plans")
    #expect(inputs.inputs.count == 8)
    let summary = try publish(inputs, into: output.path)
    #expect(summary.plans.count == 6)
    #expect(summary.unread.map(\.file) == ["broken.txt", "empty.txt"])
    #expect(Set(summary.plans.map(\.group)) == ["安县", "宁县"])
    #expect(summary.indicators.first?.values == [81, 81, 82, 82, 83, 83])
    let first = try files(output.path)
    #expect(first["index.html"] != nil && first["unread.csv"] != nil && first["gaps.csv"] != nil)
    #expect(first.keys.count { $0.hasPrefix("corpus-plans/") } == 6)
    _ = try publish(inputs, into: output.path)
    #expect(try files(output.path) == first)
  }

  @Test("with a cache the bytes are the same: the first time, again, with a page that was changed, and one plan less")
  func cached() throws {
    let corpus = try corpus()
    let output = try TemporaryFolder()
    let folder = try TemporaryFolder()
    func run(_ name: String, cached: Bool) throws -> [String: Data] {
      let inputs = try CorpusInputs([corpus.path], folder: "plans")
      _ = try publish(
        inputs, into: "\(output.path)/\(name)", cache: cached ? try PlanCache(folder: folder.path) : nil)
      return try files("\(output.path)/\(name)")
    }
    let fresh = try run("fresh", cached: false)
    #expect(try run("cached", cached: true) == fresh)
    #expect(try run("cached", cached: true) == fresh)
    try Data([1]).write(to: URL(filePath: "\(output.path)/cached/corpus-plans/安县-plan1.html"))
    #expect(try run("cached", cached: true) == fresh)
    try FileManager.default.removeItem(atPath: "\(corpus.path)/安县/plan1.txt")
    #expect(try run("cached", cached: true) == run("other", cached: false))
  }

  @Test("the database answers what the tables hold")
  func database() throws {
    let corpus = try corpus()
    let output = try TemporaryFolder()
    let path = "\(output.path)/corpus.sqlite"
    _ = try publish(CorpusInputs([corpus.path], folder: "plans"), into: "\(output.path)/report", database: path)
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Data("SQLite format 3".utf8)))
    let copy = try SQLiteFile(path: path)
    #expect(try copy.column("SELECT count(*) FROM plan") == ["6"])
    #expect(try copy.column("SELECT count(*) FROM cell") == ["768"])
    #expect(try copy.column("SELECT DISTINCT value FROM target ORDER BY value") == ["81.0", "82.0", "83.0"])
    #expect(try copy.column("SELECT file FROM unread") == ["broken.txt", "empty.txt"])
  }

  @Test("where nothing can be read the old report stands, and the error says why")
  func nothing() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("", as: "a.txt")
    let output = try TemporaryFolder()
    _ = try output.write("old", as: "index.html")
    let error = #expect(throws: InputError.self) {
      try publish(CorpusInputs([folder.path], folder: "plans"), into: output.path)
    }
    #expect(error?.problem.contains("empty") == true)
    #expect(output.names == ["index.html"])
  }
}
