import Foundation
import PlanModel
import PlanReading
import Testing

@Suite("The manifest")
struct ManifestTests {
  /// A folder of its own for one test, removed afterwards.
  private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "duizhao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try body(folder.path)
  }

  private func manifest(_ plans: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plans xmlns=\"urn:duizhao:plans:1\">\n\(plans)\n</plans>\n"
  }

  private func plan(_ id: String, file: String = "a.txt", alias: String? = nil) -> String {
    let alias = alias.map { "<alias>\($0)</alias>" } ?? ""
    return
      "<plan id=\"\(id)\" file=\"\(file)\" kind=\"plan\">\(alias)<title>甲</title><jurisdiction>甲县</jurisdiction></plan>"
  }

  private func failure(_ files: [String: String]) throws -> InputError? {
    var found: InputError?
    try inFolder(files) { folder in
      do throws(InputError) { _ = try PlanManifest.read(folder: folder) } catch { found = error }
    }
    return found
  }

  @Test("the five plans are found by id and by alias, whatever the case")
  func lookup() throws {
    let manifest = try PlanManifest.read(folder: Fixtures.root.appending(path: "plans").path)
    #expect(manifest.entries.map(\.id) == Fixtures.plans)
    #expect(manifest.entry("Jiading")?.id == "jialing")
    #expect(manifest.entry("SICHUAN")?.id == "sichuan")
    #expect(manifest.entry("嘉善")?.id == "jiashan")
    #expect(manifest.entry("nowhere") == nil)
  }

  @Test("an unknown id is answered with the nearest ids")
  func nearest() throws {
    let manifest = try PlanManifest.read(folder: Fixtures.root.appending(path: "plans").path)
    #expect(throws: InputError(problem: "there is no plan or file “sichaun”", remedy: "did you mean sichuan?")) {
      try manifest.find("sichaun")
    }
    do throws(InputError) {
      _ = try manifest.find("jiasan")
      Issue.record("found")
    } catch {
      #expect(error.remedy.hasPrefix("did you mean jiashan"))
    }
    do throws(InputError) {
      _ = try manifest.find("zzzzzz")
      Issue.record("found")
    } catch {
      #expect(error.remedy.contains("huangshi"))
    }
  }

  @Test("what the documents state agrees with the manifest", arguments: Fixtures.plans)
  func agreement(id: String) throws {
    let manifest = try PlanManifest.read(folder: Fixtures.root.appending(path: "plans").path)
    let entry = try manifest.find(id)
    let written = try #require(entry.metadata)
    let plan = try Fixtures.reader().read(entry)
    #expect(plan.source.file == "\(id).txt")
    #expect(plan.metadata == written)
    #expect(plan.findings.filter { $0.kind == .metadataContradiction } == [])
    let missing = plan.findings.filter { $0.kind == .metadataMissing }.map(\.message.chinese)
    let expected = [written.issuer == nil ? "文件未载明发文机关" : "", written.issued == nil ? "文件未载明成文日期" : ""]
    #expect(missing == expected.filter { !$0.isEmpty })
  }

  @Test("what the five documents state is read")
  func stated() throws {
    let jiashan = try Fixtures.plan("jiashan").metadata
    #expect(jiashan.title == "嘉善县法治政府建设实施纲要（2021—2025年）")
    #expect(jiashan.jurisdiction == Jurisdiction(name: "嘉善县", level: .county))
    #expect(jiashan.kind == .plan)
    #expect(jiashan.period == Period(from: 2021, to: 2025))
    #expect(jiashan.issued == "2022-06-28")
    #expect(jiashan.issuer == "中共嘉善县委全面依法治县委员会")
    let jialing = try Fixtures.plan("jialing").metadata
    #expect(jialing.title == "南充市嘉陵区法治政府建设提档升位工作方案")
    #expect(jialing.jurisdiction == Jurisdiction(name: "南充市嘉陵区", level: .county))
    #expect(jialing.kind == .workPoints)
    #expect(jialing.issued == "2019-09-09")
    #expect(jialing.issuer == "南充市嘉陵区法治政府建设工作领导小组")
    let sichuan = try Fixtures.plan("sichuan").metadata
    #expect(sichuan.title == "四川省法治政府建设实施方案（2021—2025年）")
    #expect(sichuan.jurisdiction == Jurisdiction(name: "四川省", level: .province))
    #expect(sichuan.issued == nil)
    #expect(try Fixtures.plan("huangshi").metadata.title.isEmpty)
    #expect(try Fixtures.plan("jiangmen").metadata.kind == .annualReport)
  }

  @Test("a contradiction between manifest and document is a finding")
  func contradiction() throws {
    let metadata = PlanMetadata(
      title: "甲县法治政府建设实施方案（2021—2025年）", jurisdiction: Jurisdiction(name: "甲县", level: .county), kind: .plan,
      period: Period(from: 2021, to: 2025))
    let text = "甲县法治政府建设实施方案（2022—2025年）\n\n一、任务\n1.优化职能。认真履行职责。\n2.深化改革。认真改革。\n"
    let plan = try Fixtures.plan(text: text, metadata: metadata)
    #expect(plan.metadata.period == Period(from: 2021, to: 2025))
    #expect(plan.findings.filter { $0.kind == .metadataContradiction }.count == 2)
  }

  @Test("a folder without a manifest makes a plan of each document")
  func withoutManifest() throws {
    try inFolder(["B.txt": "x", "a.TXT": "x", "a.html": "x", ".hidden": "x", "note.md": "x"]) { folder in
      let manifest = try PlanManifest.read(folder: folder + "/")
      #expect(manifest.entries.map(\.id) == ["b", "a", "a.html"])
      #expect(manifest.entries.allSatisfy { $0.metadata == nil })
    }
  }

  @Test("a file that stands alone is named after itself")
  func singleFile() {
    #expect(PlanManifest.entry(ofFile: "x/Plan.A.txt").id == "plan.a")
    #expect(PlanManifest.entry(ofFile: "四川").id == "四川")
  }

  @Test("a manifest that breaks its schema is refused with the line")
  func schema() throws {
    let text = manifest(plan("a") + "\n<plan id=\"B\" file=\"a.txt\" kind=\"plan\"/>")
    let error = try #require(try failure(["plans.xml": text, "a.txt": "x"]))
    #expect(error.line == 4)
    #expect(try failure(["plans.xml": "<plans"])?.line != nil)
    #expect(try failure(["plans.xml": ""]) != nil)
  }

  @Test("a name given twice is refused with the line")
  func duplicates() throws {
    let files = ["a.txt": "x", "plans.xml": manifest(plan("a", alias: "甲") + "\n" + plan("b", alias: "甲"))]
    #expect(try failure(files)?.line == 4)
    let ids = ["a.txt": "x", "plans.xml": manifest(plan("a") + "\n" + plan("a"))]
    #expect(try failure(ids)?.line == 4)
  }

  @Test(
    "a file that is missing or outside the folder is refused", arguments: ["b.txt", "../a.txt", "/etc/passwd", "x//a"])
  func paths(name: String) throws {
    let files = ["a.txt": "x", "plans.xml": manifest(plan("a") + "\n" + plan("b", file: name))]
    #expect(try failure(files)?.line == 4)
  }

  @Test("a folder that is none is refused")
  func noFolder() {
    #expect(throws: InputError.self) { try PlanManifest.read(folder: "/nonexistent/plans") }
    #expect(throws: InputError.self) { try PlanManifest.read(folder: #filePath) }
  }
}
