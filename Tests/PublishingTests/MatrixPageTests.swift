import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("Matrix, overview and taxonomy")
struct MatrixPageTests {
  private func page(_ bytes: [UInt8]) throws -> XMLElement { try parsedPage(String(decoding: bytes, as: UTF8.self)) }

  @Test("each choice of the matrix's filters fits a row or a cell, and each plan has a box")
  func filters() throws {
    let report = SampleReport().report
    let page = try page(MatrixPage(site: Site(report, language: .chinese)).page())
    let rows = page.all("tr").filter { $0.attribute("data-domain") != nil }
    #expect(rows.count == report.matrix.count)
    for select in page.all("select") {
      for value in select.all("option").compactMap({ $0.attribute("value") }) where !value.isEmpty {
        switch select.attribute("name") {
        case "domain": #expect(rows.contains { $0.attribute("data-domain") == value })
        case "state":
          let styles = rows.flatMap { $0.elements("td").compactMap { $0.attribute("class") } }
          #expect(styles.contains { $0.hasPrefix(value) }, "\(value)")
        default: #expect(["least", "most"].contains(value))
        }
      }
    }
    let boxes = page.all("input").filter { $0.attribute("name") == "plans" }
    #expect(boxes.map { $0.attribute("value") } == ["sichuan", "jiashan", "jiangmen"])
    // Columns are hidden by their place: every row has a cell for each plan.
    for row in page.all("table").first?.all("tr") ?? [] {
      #expect(row.elements("th").count + row.elements("td").count == report.plans.count + 1)
    }
  }

  @Test("the overview folds each domain open to its topics, and says the largest gap and the sharpest difference")
  func overview() throws {
    let report = SampleReport().report
    let page = try page(IndexPage(site: Site(report, language: .chinese)).page())
    let folds = page.all("details").filter { ($0.attribute("id") ?? "").hasPrefix("domain-") }
    #expect(folds.count == report.domains.count)
    #expect(folds.flatMap { $0.all("tr").filter { $0.attribute("data-domain") != nil } }.count == report.matrix.count)
    #expect(page.text.contains("四川省更严"))
    #expect(page.all("svg").allSatisfy { $0.attribute("aria-label")?.isEmpty == false && $0.first("title") != nil })
  }

  @Test("the taxonomy tells scope note, levels, terms with their context, and who covers a topic")
  func taxonomy() throws {
    var report = SampleReport().report
    report.taxonomy = [
      TopicEntry(
        code: "D04", slug: "three-systems", label: LocalizedText("三项制度", "three systems"),
        scopeNote: LocalizedText("公示、记录、审核<&>", "publicity <&>"), altLabels: ["三制"], broader: "D", levels: ["P"],
        since: 2019, terms: [.init(text: "执法公示", weight: 2.5, requires: ["执法"], excludes: ["司法"])])
    ]
    let page = try page(TaxonomyPage(site: Site(report, language: .chinese)).page())
    let topic = try #require(page.selfAndDescendants.first { $0.attribute("id") == "topic-D04" })
    for words in ["公示、记录、审核<&>", "省级", "2019年", "又称三制", "执法公示", "2.5 执法 !司法", "嘉善县 缺项"] {
      #expect(topic.text.contains(words), "\(words)")
    }
    let document = ComparisonXML.document(report)
    let xml = try XMLParser.parse(Array(document.utf8), file: "comparison.xml")
    #expect(xml.all("term").map { $0.attribute("weight") } == ["2.5"])
    #expect(try XMLSchema(xsd: Array(XMLVocabulary.schema.utf8)).problems(in: Array(document.utf8)).isEmpty)
  }
}
