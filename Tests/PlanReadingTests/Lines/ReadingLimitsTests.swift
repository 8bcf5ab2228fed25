import ChineseText
import PlanModel
import PlanReading
import Testing

/// Documents with more structure than is read: nothing lost, nothing refused, one finding.
@Suite("Limits of reading")
struct ReadingLimitsTests {
  /// A reader of few units, which cleans in small parts.
  private func read(_ text: String, units: Int = 20, part: Int = 1 << 20) throws -> Plan {
    var limits = ReadingLimits()
    (limits.fewestUnits, limits.mostUnits, limits.longestPart) = (units, units, part)
    let reader = PlanReader(cleaner: try TextCleaner(), formats: Fixtures.formats, limits: limits)
    return try reader.read(bytes: Array(text.utf8), file: "p.txt", id: "p", metadata: nil)
  }

  private func document(tasks: Int) -> String {
    "甲县法治政府建设实施方案\n\n一、主要任务\n"
      + (1...tasks).map { "\($0).健全第\($0)项制度。各部门认真落实，每年检查。\n" }.joined()
  }

  @Test("what stands behind the limit is kept as plain text, with one finding")
  func behindLimit() throws {
    let source = document(tasks: 200)
    let plan = try read(source)
    expectConserved(plan, source: source)
    #expect(plan.tasks.count >= 8 && plan.tasks.count <= 10)
    let told = plan.findings.filter { $0.kind == .unreadable }
    #expect(told.count == 1 && told[0].severity == .error && plan.isUnreadable)
    let rest = plan.otherSentences.filter { $0.id.hasPrefix("p/E/") }
    #expect(rest.count > 1 && rest.allSatisfy { $0.text.unicodeScalars.count <= 1000 })
    #expect(rest.last?.text.contains("健全第200项制度") ?? false)
    #expect(told.first?.source?.start == rest.first?.source.start)
    // Cut at the ends of lines, as there are some.
    #expect(rest.dropLast().allSatisfy { $0.text.hasSuffix("每年检查。") })
  }

  @Test("a document within the limit is read whole, without a finding")
  func withinLimit() throws {
    let plan = try read(document(tasks: 200), units: 500)
    #expect(plan.tasks.count == 200 && !plan.isUnreadable)
    #expect(!plan.findings.contains { $0.kind == .unreadable })
  }

  @Test("one line of very many sentences is parted at the limit")
  func oneLine() throws {
    let source = String(repeating: "健全制度，认真落实。", count: 400)
    let plan = try read(source)
    expectConserved(plan, source: source)
    #expect(plan.findings.count { $0.kind == .unreadable } == 1)
    #expect(plan.allSentences.count < 40)
  }

  @Test(
    "a line without a full stop is parted where no sentence goes on, with one finding",
    arguments: ["甲", "甲，", "hello world of plans. "])
  func endlessSentence(words: String) throws {
    let source = "一、任务\n" + String(repeating: words, count: 50_000) + "。\n"
    let plan = try read(source, units: 100)
    expectConserved(plan, source: source)
    #expect(plan.allSentences.allSatisfy { $0.text.unicodeScalars.count <= 20_001 })
    #expect(plan.findings.count { $0.kind == .lineBreak && $0.severity == .warning } == 1)
    #expect(!plan.findings.contains { $0.kind == .unreadable })
  }

  @Test(
    "rows of tabs, pipes and numbers, and a text without any end, are kept",
    arguments: [
      "甲\t乙\t丙\n", "甲|乙|\n", "（一）\n", "甲", "hello world ", "<b>甲</b>。", "\r\n甲\r\n\r\n", "（",
    ])
  func structureOnly(line: String) throws {
    let source = String(repeating: line, count: 3000)
    let plan = try read(source, units: 100, part: 700)
    let found = try Fixtures.formats.extract(Array(source.utf8), file: "p").text
    expectConserved(plan, source: found)
    #expect(plan.allSentences.count <= 250)
  }

  @Test("cleaning in parts changes neither the outline nor the ranges")
  func parts() throws {
    let source = document(tasks: 300)
    let whole = try read(source, units: 5000)
    let parted = try read(source, units: 5000, part: 1000)
    expectConserved(parted, source: source)
    #expect(parted.tasks == whole.tasks && parted.headings == whole.headings)
    #expect(parted.metadata == whole.metadata)
  }

  @Test("empty lines count across the parts as they do in one")
  func emptyLines() throws {
    let source = String(repeating: "关于健全制度的若干要求\n\n的通知\n\n", count: 60)
    #expect(try read(source, units: 5000, part: 100).otherSentences == read(source, units: 5000).otherSentences)
  }

  @Test("the standard limits lie far above every plan")
  func standard() throws {
    for id in Fixtures.plans {
      let plan = try Fixtures.plan(id)
      #expect(plan.allSentences.count * 100 < ReadingLimits.standard.fewestUnits)
      #expect(plan.source.byteCount * 25 < ReadingLimits.standard.longestPart)
    }
  }
}
