import PlanModel
import Testing

@testable import Publishing

@Suite struct SSSOMExportTests {
  private func rows(_ report: ComparisonReport) -> [[String]] {
    SSSOMExport(report).text().split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("the header maps every prefix that the rows use")
  func prefixes() throws {
    let text = SSSOMExport(SampleReport().report).text()
    let rows = rows(SampleReport().report)
    let ids = rows.dropFirst().flatMap { [$0[0], $0[2], $0[3], $0[5], $0[6], $0[7]] }
    for prefix in Set(ids.compactMap { $0.split(separator: ":").first }) {
      #expect(text.contains("#  \(prefix): \""))
    }
    #expect(text.contains("#mapping_set_id: \"urn:uuid:") && text.contains("#license: "))
  }

  @Test(
    "the broader task is told as SKOS tells it: the one whose topics hold those of the other",
    arguments: [
      (TaskPair.Relation.equal, "skos:exactMatch"), (.subset, "skos:broadMatch"), (.superset, "skos:narrowMatch"),
      (.intersects, "skos:relatedMatch"),
    ])
  func predicates(relation: TaskPair.Relation, predicate: String) throws {
    var report = SampleReport().report
    report.pairs[0].pairs[0].relation = relation
    let row = try #require(rows(report).dropFirst().first)
    #expect(row[2] == predicate)
    #expect(row[5] == "semapv:SemanticSimilarityThresholdMatching")
    report.pairs[0].pairs[0].sharedTopics = []
    #expect(rows(report)[1][5] == "semapv:LexicalSimilarityThresholdMatching")
    #expect(rows(report)[1][8] == rows(report)[1][9], "on wording alone the overlap is the confidence")
  }

  @Test("ids are CURIEs in ASCII, and hostile words break no row")
  func hostile() {
    for words in SampleReport.hostileWords {
      let rows = rows(SampleReport(words: words).report)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      #expect(rows.dropFirst().allSatisfy { $0[0].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    }
    #expect(IRIText.encoded("jiashan/一") == "jiashan/%E4%B8%80")
  }
}
