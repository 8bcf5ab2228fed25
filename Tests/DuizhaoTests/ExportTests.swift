import Duizhao
import Foundation
import Testing

@Suite struct ExportTests {
  private let file = PublishedFile(name: "duizhao.qdc", text: "new")

  @Test("a name that is no format is told with those that are")
  func unknown() {
    let error = #expect(throws: InputError.self) { try ExportFormat(named: "xls") }
    #expect(error?.description.contains("xlsx, qdc, qdpx, akn, sssom, skos, csv, json, xml") == true)
  }

  @Test("one file goes to the path, or under its own name into a folder; nothing else is left there")
  func one() throws {
    let folder = try TemporaryFolder()
    #expect(try ExportTarget(folder.path + "/a.qdc").write([file], as: .qdc) == folder.path + "/a.qdc")
    #expect(try ExportTarget(folder.path).write([file], as: .qdc) == folder.path + "/duizhao.qdc")
    #expect(try ExportTarget(folder.path + "/new/").write([file], as: .qdc) == folder.path + "/new/duizhao.qdc")
    #expect(folder.names == ["a.qdc", "duizhao.qdc", "new"])
  }

  @Test("several files go into a folder, and a report that stands there stays")
  func several() throws {
    let folder = try TemporaryFolder()
    let page = "<html><head><meta name=\"generator\" content=\"Duizhao\" /></head></html>"
    _ = try folder.write(page, as: "index.html")
    let files = ["a.csv", "b.csv"].map { PublishedFile(name: $0, text: "x") }
    #expect(try ExportTarget(folder.path).write(files, as: .csv) == folder.path)
    #expect(folder.names == ["a.csv", "b.csv", "index.html"])
  }

  @Test("a file that cannot be written is named, and what stood there stays")
  func blocked() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write("old", as: "old.qdc")
    let error = #expect(throws: InputError.self) { try ExportTarget(old + "/x.qdc").write([file], as: .qdc) }
    #expect(error?.file == old + "/x.qdc")
    #expect(throws: InputError.self) {
      try ExportTarget(old).write([file, PublishedFile(name: "b", text: "")], as: .akn)
    }
    #expect(folder.names == ["old.qdc"])
    #expect(try String(contentsOf: URL(filePath: old), encoding: .utf8) == "old")
  }

  @Test("standard output takes one file of text")
  func standardOutput() throws {
    let target = ExportTarget("-")
    for format in [ExportFormat.qdc, .sssom, .skos, .xml] { try target.check(format, files: 1) }
    try target.check(.akn, files: 1)
    #expect(throws: InputError.self) { try target.check(.akn, files: 2) }
    for format in [ExportFormat.xlsx, .qdpx, .csv, .json] {
      #expect(throws: InputError.self) { try target.check(format, files: 1) }
    }
  }

  @Test("tables and XML have the bytes of the published report")
  func sameBytes() throws {
    let pipeline = try Pipeline()
    let report = try Repository.report.get()
    let tables = try pipeline.export(report, as: .csv, language: .chinese)
    let xml = try pipeline.export(report, as: .xml, language: .chinese)
    let published = try pipeline.publish(report, language: .chinese)
    for name in ["matrix.csv", "gaps.csv", "targets.csv", "comparison.xml"] {
      let made = try #require((tables + xml).first { $0.name == name })
      let isSame = published.first { $0.name == name } == made
      #expect(isSame, "\(name)")
    }
    let skos = try pipeline.export(report, as: .skos, language: .chinese)
    let isTaxonomy = try skos.first?.contents == Repository.bytes("taxonomy/taxonomy.rdf")
    #expect(isTaxonomy)
  }

  @Test("what holds every plan against every other is refused above forty, with the way out")
  func many() throws {
    let pipeline = try Pipeline()
    let plan = AlignedPlan(
      plan: Plan(
        id: "a", metadata: PlanMetadata(title: "", jurisdiction: Jurisdiction(name: "", level: nil), kind: .plan),
        source: PlanSource(file: "a", sha256: "", format: "text", encoding: "UTF-8", byteCount: 0)),
      sentences: [], nearest: [:])
    let plans = Array(repeating: ReadPlan(aligned: plan, targets: []), count: 41)
    let error = #expect(throws: InputError.self) { try pipeline.comparison(plans, for: .xlsx) }
    #expect(error?.remedy.contains("--sqlite") == true)
    #expect(try pipeline.comparison(plans, for: .qdpx).taxonomy.count == 139)
  }
}
