import PlanModel
import Testing

@testable import ChineseText

/// Repairs that suppose bytes which left no trace.
@Suite struct GlossRepairDoubtTests {
  private let head = "四川省法治政府建設(shè)實施方案\n一、主要任務(wù)\n1.加強領(lǐng)導(dǎo)。"

  private func clean(_ text: String) throws -> CleanedText { try TextCleaner().clean(text) }

  @Test(
    "a name of a province is found again, and no vanished pair supposed",
    arguments: [
      ("與重?zhēn)c市建立協(xié)作機制。", "与重庆市建立协作机制。"), ("貫徹重?zhēn)c市委部署(shǔ)。", "贯彻重庆市委部署。"),
    ])
  func names(_ text: String, _ expected: String) throws {
    #expect(try clean(head + text).text.string.hasSuffix(expected))
  }

  @Test("what is told without doubt supposes no vanished pair and no swallowed sign")
  func doubts() throws {
    let text = "梳理權責事項?zhàn)?015年6月底前公布(bù)。"
    let cleaned = try clean(head + text)
    let findings = cleaned.findings.filter { $0.kind == .glossRepaired }
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(!cleaned.text.string.contains("？2015年"))
  }
}
