import PlanModel
import Testing
import XMLTree

@testable import Publishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Table, CSV, JSON, XML and HTML agree")
struct AgreementTests {
  private let report = SampleReport().report

  private struct Matrix: Decodable {
    struct Row: Decodable {
      struct Cell: Decodable {
        struct Scored: Decodable {
          var id: String
          var score: Double
        }
        var state: String
        var plannedOnly: Bool?
        var sentences: [Scored]
        var nearest: [Scored]
      }
      var code: String
      var label: String
      var cells: [String: Cell]
    }
    var topics: [Row]
  }

  @Test("the matrix has the same states in every format", arguments: Language.allCases)
  func matrix(language: Language) throws {
    let view = MatrixView(report, language: language)
    let csv = parsedCSV(view.csv())
    let json = try JSONDecoder().decode(Matrix.self, from: Data(try view.json().utf8))
    let xml = try XMLParser.parse(Array(view.xml().utf8), file: "matrix.xml")
    let html = try parsedPage(view.html())
    let table = view.table().split(separator: "\n").map(String.init)
    #expect(csv.count == report.matrix.count + 1 && json.topics.count == report.matrix.count)
    for (position, row) in report.matrix.enumerated() {
      let rowXML = xml.elements("topicRow")[position]
      let rowHTML = html.all("tr").filter { $0.attribute("data-domain") != nil }[position]
      #expect(csv[position + 1][0] == row.code && json.topics[position].code == row.code)
      #expect(rowXML.attribute("code") == row.code && table[position + 2].hasPrefix(row.code))
      for (column, cell) in row.cells.enumerated() {
        let label = view.display(cell).label(language)
        #expect(csv[position + 1][column + 3] == label)
        #expect(json.topics[position].cells[cell.plan]?.state == cell.state.rawValue)
        #expect(json.topics[position].cells[cell.plan]?.plannedOnly == (cell.isPlannedOnly ? true : nil))
        #expect(json.topics[position].cells[cell.plan]?.sentences.map(\.id) == cell.sentences.map(\.id))
        #expect(json.topics[position].cells[cell.plan]?.nearest.map(\.id) == cell.nearest.map(\.id))
        #expect(rowXML.elements("cell")[column].attribute("state") == cell.state.rawValue)
        #expect(rowXML.elements("cell")[column].elements("found").count == cell.sentences.count)
        #expect(rowHTML.elements("td")[column].text.contains(label))
        #expect(table[position + 2].contains(label))
      }
    }
  }

  @Test("the counts by domain agree")
  func domains() throws {
    let view = MatrixView(report, language: .english, level: .domain)
    let csv = parsedCSV(view.csv())
    let xml = try XMLParser.parse(Array(view.xml().utf8), file: "matrix.xml")
    let html = try parsedPage(view.html())
    #expect(csv[1].count == 2 + 3 * CellState.allCases.count)
    for (position, row) in report.domains.enumerated() {
      for (column, counts) in row.counts.enumerated() {
        let xmlCounts = xml.elements("domainRow")[position].elements("counts")[column]
        for (offset, state) in CellState.allCases.enumerated() {
          #expect(csv[position + 1][2 + column * CellState.allCases.count + offset] == String(counts[state]))
          #expect(xmlCounts.attribute(state.rawValue) == String(counts[state]))
        }
        let cell = html.all("tr").filter { !$0.elements("td").isEmpty }[position].elements("td")[column]
        #expect(cell.text.contains(counts.applicable == 0 ? "–" : "\(counts[.covered])/\(counts.applicable)"))
        #expect(try view.json().contains("\"applicable\" : \(counts.applicable)"))
      }
    }
  }

  @Test("gaps, targets and pairs have the same rows in every format")
  func rows() throws {
    let gaps = GapsView(report, language: .chinese)
    let expected = report.gaps.reduce(0) { $0 + $1.topics.count + $1.tasks.count }
    #expect(parsedCSV(gaps.csv()).count == expected + 1)
    let gapXML = try XMLParser.parse(Array(gaps.xml().utf8), file: "gaps.xml")
    #expect(gapXML.all("topicGap").count + gapXML.all("taskGap").count == expected)
    let gapHTML = try parsedPage(gaps.html())
    #expect(gapHTML.all("tbody").reduce(0) { $0 + $1.elements("tr").count } == expected)

    let targets = TargetsView(report, language: .chinese)
    let rows = parsedCSV(targets.csv())
    #expect(rows.dropFirst().map { $0[0] } == report.targets.map(\.id))
    #expect(rows[4][8] == "62.5" && rows[2][8].isEmpty && rows[2][11] == "2022-12-31")
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let differing = TargetsView(report, language: .chinese, differingOnly: true)
    #expect(differing.indicators.map(\.id) == ["training-hours"] && differing.targets.count == 3)

    let pairs = PairsView(report.pairs[0], in: report, language: .english)
    #expect(parsedCSV(pairs.csv()).map { $0[2] } == ["relation", "left contains right", "left only", "right only"])
    #expect(try pairs.json().contains("\"overlap\" : 0.5124"))
  }

  @Test("headline sentences count what the matrix holds")
  func headline() {
    let sentences = HeadlineSentences(site: Site(report, language: .chinese))
    #expect(sentences.coverage(0) == "四川省：可比主题4个，已覆盖2个（50%），仅提及1个，缺项1个。")
    #expect(sentences.coverage(1) == "嘉善县：可比主题2个，已覆盖1个（50%），仅提及0个，缺项1个；另有不适用1个、早于要求1个。")
    #expect(sentences.coverage(2) == "江门市：可比主题3个，已报告1个（33%），仅作计划1个，仅提及0个，缺项1个；另有未能读取1个。")
  }
}
