import Foundation
import PlanModel
import Testing

@testable import ChineseText

@Suite struct TextCleanerTests {
  private let cleaner: TextCleaner

  init() throws { cleaner = try TextCleaner() }

  @Test("nothing that scraping left remains", arguments: Fixtures.plans)
  func remains(_ id: String) throws {
    let text = cleaner.clean(try Fixtures.plan(id)).text
    #expect(!text.scalars.contains { $0.isTraditionalOnly })
    #expect(!text.scalars.contains { $0.isPrivateUse })
    #expect(GlossRemoval.glosses(in: text.scalars).isEmpty)
    #expect(GlossDamage.marks(in: text.scalars).isEmpty)
    #expect(!text.string.contains("span") && !text.scalars.contains("<"))
    #expect(!text.scalars.contains { ["à", "á", "ā", "ǎ", "ī", "ì"].contains($0) })
  }

  @Test("cleaning cleaned text changes nothing", arguments: Fixtures.plans)
  func idempotent(_ id: String) throws {
    let once = cleaner.clean(try Fixtures.plan(id)).text.string
    let again = cleaner.clean(once)
    #expect(again.text.string == once)
    #expect(again.findings.isEmpty)
  }

  @Test("line breaks are kept one by one", arguments: Fixtures.plans)
  func lines(_ id: String) throws {
    let source = try Fixtures.plan(id)
    let text = cleaner.clean(source).text
    #expect(text.scalars.filter { $0 == "\n" }.count == source.unicodeScalars.filter { $0 == "\n" }.count)
  }

  @Test("the map is monotone, within the source, and leads there and back", arguments: Fixtures.plans)
  func map(_ id: String) throws {
    let source = try Fixtures.plan(id)
    let words = SourceText(source)
    let text = cleaner.clean(source).text
    #expect(text.ranges.count == text.scalars.count)
    #expect(zip(text.ranges, text.ranges.dropFirst()).allSatisfy { $0.start <= $1.start && $0.end <= $1.end })
    #expect(text.ranges.allSatisfy { $0.start >= 0 && $0.end <= source.utf8.count && $0.start <= $0.end })
    var random = FixedRandom(state: 7)
    for _ in 0..<300 {
      let start = Int.random(in: 0..<text.count, using: &random)
      let bounds = start..<min(text.count, start + Int.random(in: 1...60, using: &random))
      let range = try #require(text.sourceRange(bounds))
      // Whole characters of the source, and each of the span comes from there.
      #expect(!words.words(range).unicodeScalars.contains("\u{FFFD}"))
      let back = text.ranges.indices.filter { range.contains(text.ranges[$0]) }
      #expect(back.first.map { $0 <= bounds.lowerBound } ?? false)
      #expect(back.last.map { $0 >= bounds.upperBound - 1 } ?? false)
      // Groups are small, so the span grows by little on the way back.
      #expect(back.count <= bounds.count + 40)
    }
  }

  @Test("characters that were not changed stand for themselves", arguments: ["jiashan", "jialing"])
  func identity(_ id: String) throws {
    let source = try Fixtures.plan(id)
    let words = SourceText(source)
    let text = cleaner.clean(source).text
    for (scalar, range) in zip(text.scalars, text.ranges) where scalar.isHan {
      #expect(words.words(range) == String(scalar))
    }
  }

  @Test("findings come in source order, and their words are those of the source", arguments: Fixtures.plans)
  func findings(_ id: String) throws {
    let source = try Fixtures.plan(id)
    let words = SourceText(source)
    let findings = cleaner.clean(source).findings
    let starts = findings.map { $0.source?.start ?? 0 }
    #expect(starts == starts.sorted())
    for finding in findings where finding.kind != .invisibleCharacter {
      if let range = finding.source { #expect(words.words(range) == finding.before) }
    }
  }

  @Test("the damage of jiangmen is undone by method")
  func jiangmen() throws {
    let cleaned = cleaner.clean(try Fixtures.plan("jiangmen"))
    for words in ["组织开展营造法治化营商环境", "立法咨询专家库。\n", "法律顾问专家库，为政府重大行政决策提供", "聚财的法治化营商环境"] {
      #expect(cleaned.text.string.contains(words), "\(words)")
    }
    #expect(cleaned.findings.filter { $0.kind == .glossRepaired }.count == 4)
    #expect(!cleaned.findings.contains { $0.kind == .glossUnrepaired })
  }

  @Test("any text can be cleaned", arguments: 0..<60)
  func hostile(_ seed: Int) throws {
    var random = FixedRandom(state: UInt64(seed))
    let pieces = [
      "習(xí)", "?guī)", "?shù)姆", "</span>", "&nbsp;", "\u{E010}", "\u{FEFF}", "資訊", "程式", "(", "）", "\n", "\r\n", "  ",
      "2021-2025", "檔案", "<a ", "\"", "法", "\u{FFFD}(fàn)", "&#", "穩", "𠮷", "e\u{301}",
    ]
    let text = (0..<200).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let cleaned = cleaner.clean(text).text
    #expect(zip(cleaned.ranges, cleaned.ranges.dropFirst()).allSatisfy { $0.start <= $1.start })
    #expect(cleaned.ranges.allSatisfy { $0.end <= text.utf8.count })
  }

  @Test("an empty text stays empty")
  func empty() { #expect(cleaner.clean("") == CleanedText(text: TracedText(), findings: [])) }

  @Test(
    "writes what cleaning gives, for the eye", .enabled(if: ProcessInfo.processInfo.environment["DUIZHAO_DUMP"] != nil))
  func dump() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["DUIZHAO_DUMP"] ?? "")
    for id in Fixtures.plans {
      let cleaned = cleaner.clean(try Fixtures.plan(id))
      try cleaned.text.string.write(to: folder.appending(path: "\(id).txt"), atomically: true, encoding: .utf8)
      let lines = cleaned.findings.map { finding in
        "\(finding.kind)\t\(finding.severity)\t\(finding.source?.start ?? -1)\t\(finding.before ?? "")\t\(finding.after ?? "")"
      }
      try lines.joined(separator: "\n").write(
        to: folder.appending(path: "\(id).findings.txt"), atomically: true, encoding: .utf8)
    }
  }
}
