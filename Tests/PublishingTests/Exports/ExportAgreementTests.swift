import Foundation
import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("Table, JSON, XML, CSV, XLSX and HTML give the same figures")
struct ExportAgreementTests {
  private let report = SampleReport().report

  /// How often each state occurs in each plan, by the state's name in the interface.
  private func counts(_ cells: [(plan: String, label: String)]) -> [String: Int] {
    cells.reduce(into: [:]) { $0["\($1.plan) \($1.label)", default: 0] += 1 }
  }

  @Test("the number of topics in each state of each plan", arguments: Language.allCases)
  func states(language: Language) throws {
    let view = MatrixView(report, language: language)
    let plans = report.plans.map(\.plan.id)
    let expected = counts(
      report.matrix.flatMap { row in row.cells.map { ($0.plan, view.display($0).label(language)) } })
    func fromRows(_ rows: [[String]], _ label: (String) -> String) -> [String: Int] {
      counts(rows.flatMap { row in zip(plans, row.dropFirst(3)).map { ($0, label($1)) } })
    }
    let book = try ReadWorkbook(try WorkbookExport(report, language: language).xlsx())
    #expect(fromRows(Array(book.sheets[0].rows.dropFirst())) { String($0.dropFirst(2)) } == expected)
    #expect(fromRows(Array(parsedCSV(view.csv()).dropFirst())) { $0 } == expected)

    let html = try parsedPage(view.html()).all("tr").filter { $0.attribute("data-domain") != nil }
    let labels = CellDisplay.allCases.map { $0.label(language) }.sorted { $0.count > $1.count }
    func label(in text: String) -> String { labels.first { text.contains($0) } ?? text }
    #expect(
      counts(html.flatMap { row in zip(plans, row.elements("td")).map { ($0, label(in: $1.text)) } }) == expected)

    let table = view.table().split(separator: "\n").filter { line in
      report.matrix.contains { line.hasPrefix($0.code) }
    }
    #expect(table.count == report.matrix.count)
    for (name, count) in counts(report.matrix.flatMap { $0.cells.map { ("", view.display($0).label(language)) } }) {
      let own = name.dropFirst()
      let longer = labels.filter { $0 != own && $0.contains(own) }
      let found = table.map { line in
        line.ranges(of: own).count - longer.reduce(0) { $0 + line.ranges(of: $1).count }
      }
      #expect(found.reduce(0, +) == count, "\(own) in the table")
    }

    let xml = try XMLParser.parse(Array(view.xml().utf8), file: "matrix.xml")
    let byState = report.matrix.flatMap { $0.cells.map { ($0.plan, $0.state.rawValue) } }
    #expect(
      counts(
        xml.elements("topicRow").flatMap { row in
          row.elements("cell").map { ($0.attribute("plan") ?? "", $0.attribute("state") ?? "") }
        }) == counts(byState))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try view.json().utf8)) as? [String: Any])
    let cells = (json["topics"] as? [[String: Any]] ?? []).flatMap { row in
      (row["cells"] as? [String: [String: Any]] ?? [:]).map { ($0.key, $0.value["state"] as? String ?? "") }
    }
    #expect(counts(cells) == counts(byState))
  }

  @Test("the number of gaps, targets and pairs")
  func rows() throws {
    let book = try ReadWorkbook(try WorkbookExport(report, language: .chinese).xlsx())
    let xml = try XMLParser.parse(Array(ComparisonXML.document(report).utf8), file: "comparison.xml")
    let gaps = GapsView(report, language: .chinese)
    let absent = report.gaps.reduce(0) { $0 + $1.topics.count { $0.state == .absent } }
    let label = CellDisplay.absent.label(.chinese)
    #expect(absent > 0)
    #expect(book.sheets[1].rows.count { $0[5] == "✕ \(label)" } == absent)
    #expect(parsedCSV(gaps.csv()).count { $0[5] == label } == absent)
    #expect(xml.all("topicGap").count { $0.attribute("state") == "absent" } == absent)
    #expect(try gaps.json().ranges(of: "\"state\" : \"absent\"").count == absent)
    #expect(gaps.table().split(separator: "\n").count { $0.contains(" \(label) ") } == absent)

    let targets = TargetsView(report, language: .chinese)
    #expect(book.sheets[2].rows.dropFirst().map { $0[0] } == report.targets.map(\.id))
    #expect(parsedCSV(targets.csv()).dropFirst().map { $0[0] } == report.targets.map(\.id))
    #expect(xml.all("target").compactMap { $0.attribute("id") } == report.targets.map(\.id))
    #expect(report.targets.allSatisfy { targets.table().contains($0.id) })

    let pairs = report.pairs.reduce(0) { $0 + $1.pairs.count }
    #expect(pairs > 0)
    #expect(book.sheets[3].rows.dropFirst().count { $0.count > 8 && !$0[8].isEmpty } == pairs)
    #expect(xml.all("pair").count == pairs)
    let sssom = SSSOMExport(report).text().split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(sssom.count == pairs + 1)
  }
}
