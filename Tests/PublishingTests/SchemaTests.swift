import Foundation
import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("XML and its schema")
struct SchemaTests {
  private func problems(_ document: String) throws -> [XMLProblem] {
    try XMLSchema(xsd: Array(XMLVocabulary.schema.utf8)).problems(in: Array(document.utf8))
  }

  @Test("every document is valid whatever the plans hold", arguments: [""] + SampleReport.hostileWords)
  func valid(words: String) throws {
    let report = SampleReport(words: words).report
    var documents = [
      ComparisonXML.document(report), MatrixView(report, language: .chinese).xml(),
      MatrixView(report, language: .english, level: .domain).xml(), GapsView(report, language: .chinese).xml(),
    ]
    documents += report.plans.map { OutlineView($0.plan, language: .chinese).xml() }
    for document in documents { #expect(try problems(document).map(\.message) == []) }
  }

  @Test("the schema finds a wrong state, a missing element and a reference to nothing")
  func invalid() throws {
    let document = ComparisonXML.document(SampleReport().report)
    let broken = [
      document.replacingOccurrences(of: "state=\"predates\"", with: "state=\"perhaps\""),
      document.replacingOccurrences(of: "<otherSentences/>", with: ""),
      document.replacingOccurrences(of: "ref=\"sichuan/1/2\"", with: "ref=\"sichuan/1/9\""),
      document.replacingOccurrences(of: "score=\"0.21\"", with: "score=\"1.21\""),
    ]
    for text in broken {
      #expect(text != document)
      #expect(try !problems(text).isEmpty)
    }
  }

  @Test("the text of each sentence stands in the document, as found too where it differs")
  func content() throws {
    let root = try XMLParser.parse(Array(ComparisonXML.document(SampleReport().report).utf8), file: "comparison.xml")
    #expect(root.name.namespace == XMLVocabulary.namespace)
    let sentences = root.first("plans")?.all("sentence") ?? []
    #expect(sentences.count == 8)
    let differing = sentences.filter { $0.first("original") != nil }
    #expect(differing.map { $0.attribute("id") } == ["sichuan/1/1"])
    #expect(sentences.first { $0.attribute("id") == "jiangmen/N一/1" }?.attribute("planned") == "true")
    #expect(root.all("topic").first { $0.attribute("code") == "D04" }?.attribute("score") == "0.97")
  }

  @Test("the schema lists every kind of finding")
  func findingKinds() {
    for kind in Finding.Kind.allCases {
      #expect(XMLVocabulary.schema.contains("<xs:enumeration value=\"\(kind.rawValue)\">"), "\(kind)")
    }
  }

  @Test("every element, attribute, type and value of the schema is explained in both languages")
  func annotations() throws {
    let schema = try XMLParser.parse(Array(XMLVocabulary.schema.utf8), file: "comparison.xsd")
    let documented = ["simpleType", "complexType", "element", "attribute", "attributeGroup", "group", "enumeration"]
    var count = 0
    for child in schema.selfAndDescendants where documented.contains(child.name.local) {
      // A reference is explained where it leads, a type without a name by what it belongs to.
      guard let name = child.attribute("name") ?? child.attribute("value") else { continue }
      let texts = child.first("annotation")?.elements("documentation") ?? []
      #expect(texts.map { $0.attributes.first?.value } == ["zh-Hans", "en"], "\(child.name.local) \(name)")
      #expect(texts.allSatisfy { !$0.text.isEmpty }, "\(child.name.local) \(name)")
      count += 1
    }
    #expect(count > 300)
  }

  @Test(
    "the compiled data equal their files",
    arguments: [
      ("comparison.xsd", EmbeddedData.comparisonSchema), ("style.css", EmbeddedData.styleSheet),
      ("report.css", EmbeddedData.reportStyleSheet), ("corpus.css", EmbeddedData.corpusStyleSheet),
      ("address.js", EmbeddedData.addressScript),
      ("filters.js", EmbeddedData.filtersScript),
      ("matrix.js", EmbeddedData.matrixScript),
    ])
  func drift(name: String, literal: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = try String(contentsOf: root.appendingPathComponent("Sources/Publishing/Data/\(name)"), encoding: .utf8)
    #expect(file == literal)
  }

  @Test(
    "style sheets and scripts keep pages XML and load nothing",
    arguments: [
      EmbeddedData.styleSheet, EmbeddedData.reportStyleSheet, EmbeddedData.corpusStyleSheet,
      EmbeddedData.addressScript, EmbeddedData.filtersScript, EmbeddedData.matrixScript,
    ])
  func loadsNothing(text: String) {
    #expect(!text.contains("<") && !text.contains("&"))
    #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("fetch"))
  }
}
