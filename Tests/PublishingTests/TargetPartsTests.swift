import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("Pages of targets where they are many")
struct TargetPartsTests {
  /// A report with its targets repeated under new ids until there are enough; each odd pair shares an indicator.
  private func report(_ count: Int) throws -> ComparisonReport {
    var report = try LargeReport().report
    let own = report.targets
    report.targets = (0..<count).map { number in
      var target = own[number % own.count]
      target.id = "\(target.plan)/M\(number)"
      return target
    }
    report.indicators = stride(from: 0, to: count - own.count, by: 50).map { first in
      let members = [report.targets[first], report.targets[first + 1]]
      return IndicatorGroup(
        id: "shared-\(first)", label: LocalizedText("指标\(first)", "indicator \(first)"), topic: members[0].topic,
        members: members.map(\.id), verdict: .stricter, explanation: LocalizedText("不同。", "They differ."))
    }
    return report
  }

  @Test("few targets stay on one page")
  func few() throws {
    #expect(TargetParts(try LargeReport().report).parts.isEmpty)
    let group = IndicatorGroup(
      id: "i", label: LocalizedText("指标", "indicator"), topic: nil, members: [], verdict: .same,
      explanation: LocalizedText("", ""))
    #expect(TargetParts(try LargeReport().report).page(of: group) == PageNames.targets)
  }

  @Test("every target and indicator stands on exactly one part, and no part is over the limit without need")
  func whole() throws {
    let report = try report(2_600)
    let parts = TargetParts(report, limit: 400)
    #expect(parts.parts.reduce(0) { $0 + $1.count } == 2_600)
    #expect(parts.parts.count > 2)
    for target in report.targets {
      #expect(parts.parts.indices.filter { parts.has(target, on: $0) }.count == 1)
    }
    for group in report.indicators {
      #expect(
        parts.parts.indices.filter { parts.has(group, on: $0) }.map { parts.parts[$0].page } == [parts.page(of: group)])
    }
    for (one, next) in zip(parts.parts, parts.parts.dropFirst()) where one.topics != nil && next.topics != nil {
      #expect(one.count + next.count > 400 || one.topics?.last != next.topics?.first)
    }
  }

  @Test("the pages of parts are small, and links between them lead somewhere")
  func pages() throws {
    let report = try report(2_600)
    let files = Publisher.files(for: report, figures: nil, language: .chinese)
    let pages = files.filter { $0.name.hasPrefix("targets") && $0.name.hasSuffix(".html") }
    #expect(pages.count > 2)
    var ids: [String: Set<String>] = [:]
    var rows = 0
    for page in pages {
      #expect(page.contents.count < 2_000_000, "\(page.name)")
      let tree = try XMLParser.parse(page.contents, file: page.name)
      let found = tree.selfAndDescendants.compactMap { $0.attribute("id") }
      ids[page.name] = Set(found)
      rows += found.filter { $0.hasPrefix("target-") }.count
    }
    #expect(rows == 2_600)
    for page in pages + files.filter({ $0.name == PageNames.index }) {
      let tree = try XMLParser.parse(page.contents, file: page.name)
      let links = tree.all("a").compactMap { $0.attribute("href") }
      for link in links where link.hasPrefix("targets") && !link.hasSuffix(".csv") {
        let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
        let target = try #require(ids[parts[0]], "\(link)")
        if parts.count == 2 { #expect(target.contains(parts[1]), "\(link)") }
      }
    }
  }

  @Test("the report for paper names gaps where there are too many to quote")
  func manyGaps() throws {
    var report = try LargeReport().report
    let page = { (report: ComparisonReport) in
      String(
        decoding: ReportPage(site: Site(report, language: .chinese), figures: nil).page(), as: UTF8.self)
    }
    #expect(page(report).contains("<blockquote"))
    // The same plans again and again, so that gaps add up beyond what anyone would print.
    let plans = report.plans
    let gaps = report.gaps
    for copy in 1...6 {
      for aligned in plans {
        var again = aligned
        again.plan.id = "\(aligned.plan.id)\(copy)"
        report.plans.append(again)
      }
      for gap in gaps {
        var again = gap
        again.plan = "\(gap.plan)\(copy)"
        report.gaps.append(again)
      }
    }
    let long = page(report)
    #expect(!long.contains("<blockquote"))
    #expect(long.contains("gaps.csv"))
  }

  @Test(
    "an explanation is parted where it turns to the next plan",
    arguments: [
      ("甲：一；乙：二。甲更严。甲：一；丙：三。一致。", Language.chinese, ["甲：一；乙：二。甲更严。", "甲：一；丙：三。一致。"]),
      ("甲: 1; 乙: 2; 甲 is stricter. 甲: 1; 丙: 3; same.", .english, ["甲: 1; 乙: 2; 甲 is stricter.", "甲: 1; 丙: 3; same."]),
      ("没有分段。", .chinese, ["没有分段。"]), ("", .chinese, []),
    ])
  func reasons(explanation: String, language: Language, parts: [String]) {
    #expect(TargetWording.reasons(explanation, "甲", language) == parts)
  }
}
