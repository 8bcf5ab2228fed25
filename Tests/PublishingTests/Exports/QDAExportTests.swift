import FileContainers
import PlanModel
import Testing
import XMLTree

@testable import Publishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct QDAExportTests {
  private let report = SampleReport().report

  private static func name(_ node: XMLNode) -> String? {
    guard case .element(let element) = node else { return nil }
    return element.name.local
  }

  @Test("the project names users, codes and sources in the standard's order, hostile words and all")
  func structure() throws {
    let order = ["Users", "CodeBook", "Variables", "Sources", "Description"]
    for words in [""] + SampleReport.hostileWords {
      let archive = try UnzippedArchive(try QDAExport(SampleReport(words: words).report, language: .chinese).project())
      let project = try archive.xml("project.qde")
      #expect(project.name.namespace == "urn:QDA-XML:project:1.0" && project.name.local == "Project")
      #expect(project.children.compactMap(Self.name) == order)
      #expect(project.attribute("name") != nil && project.attribute("origin") != nil)
      let users = Set(project.all("User").compactMap { $0.attribute("guid") })
      for selection in project.all("PlainTextSelection") {
        let start = try #require(selection.attribute("startPosition").flatMap { Int($0) })
        let end = try #require(selection.attribute("endPosition").flatMap { Int($0) })
        #expect(0 <= start && start < end)
        #expect(selection.attribute("creatingUser").map { users.contains($0) } != false)
      }
    }
  }

  @Test("every coded sentence is a selection whose place on the plain text holds its words")
  func selections() throws {
    let archive = try UnzippedArchive(try QDAExport(report, language: .chinese).project())
    let project = try archive.xml("project.qde")
    let coded = report.plans.flatMap { $0.sentences.filter { !$0.topics.isEmpty } }
    #expect(project.all("PlainTextSelection").compactMap { $0.attribute("name") } == coded.map(\.sentence.id))
    let codes = Dictionary(
      uniqueKeysWithValues: project.all("Code").compactMap { code in
        code.attribute("guid").flatMap { id in code.attribute("name").map { (id, String($0.prefix(3))) } }
      })
    var checked = 0
    for source in project.all("TextSource") {
      let path = try #require(source.attribute("plainTextPath")).replacing("internal://", with: "sources/")
      let text = Array(String(decoding: try archive.bytes(path), as: UTF8.self).unicodeScalars)
      for selection in source.elements("PlainTextSelection") {
        let start = try #require(selection.attribute("startPosition").flatMap { Int($0) })
        let end = try #require(selection.attribute("endPosition").flatMap { Int($0) })
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[start..<end])
        let sentence = try #require(coded.first { $0.sentence.id == selection.attribute("name") })
        #expect(String(words) == sentence.sentence.original)
        let refs = selection.all("CodeRef").compactMap { $0.attribute("targetGUID").flatMap { codes[$0] } }
        #expect(refs == sentence.topics.map(\.code))
        checked += 1
      }
    }
    #expect(checked == coded.count)
  }

  @Test("ids are unique, and the codebook names the codes of the project")
  func ids() throws {
    let export = QDAExport(report, language: .chinese)
    let project = try UnzippedArchive(try export.project()).xml("project.qde")
    let ids = project.selfAndDescendants.compactMap { $0.attribute("guid") }
    #expect(Set(ids).count == ids.count)
    let codebook = try XMLParser.parse(Array(export.codebook().utf8), file: "qdc")
    #expect(codebook.name.namespace == "urn:QDA-XML:codebook:1.0")
    #expect(codebook.all("Code").map { $0.attribute("guid") } == project.all("Code").map { $0.attribute("guid") })
    #expect(codebook.all("Code").count == report.domains.count + report.matrix.count)
    #expect(
      codebook.elements("Codes").first?.elements("Code").allSatisfy { $0.attribute("isCodable") == "false" } == true)
  }

  @Test("line ends are one character in the plain text, and code points above U+FFFF count as one")
  func positions() {
    var plan = report.plans[0].plan
    plan.tasks = []
    plan.headings = []
    plan.otherSentences = [
      Sentence(id: "a", text: "", original: "𠮷\r\n一\r二", source: SourceRange(start: 0, end: 12)),
      Sentence(id: "b", text: "", original: "三。", source: SourceRange(start: 12, end: 18)),
      Sentence(id: "c", text: "", original: "四", source: SourceRange(start: 20, end: 23)),
    ]
    let plain = PlainPlan(plan)
    #expect(plain.text == "𠮷\n一\n二三。\n四\n")
    #expect(plain.places == ["a": 0..<5, "b": 5..<7, "c": 8..<9])
  }
}
