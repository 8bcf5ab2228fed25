import PlanModel
import Testing

@testable import ChineseText

@Suite struct KeptCharactersTests {
  private func clean(_ text: String) throws -> CleanedText { try TextCleaner().clean(text) }

  @Test(
    "simplified text keeps the characters of its names, without a finding",
    arguments: [
      "与乾安县、乾县、乾州街道、乾陵景区和乾潭镇建立协作机制。", "乾隆年间古建筑保护。", "於潜镇人民政府加强执法监督。", "局长甯某、副局长李昇到会。",
    ])
  func simplified(_ text: String) throws {
    let cleaned = try clean(text)
    #expect(cleaned.text.string == text)
    #expect(cleaned.findings.isEmpty)
  }

  @Test("what a conversion left over in simplified text is folded")
  func leftOver() throws {
    let text = "加强饼乾抽检，保持场所乾净，关於统筹乾旱应对和規范执法的意见。"
    #expect(try clean(text).text.string == "加强饼干抽检，保持场所干净，关于统筹干旱应对和规范执法的意见。")
  }

  @Test("traditional text keeps 乾 in names and folds it elsewhere")
  func traditional() throws {
    let text = "與乾安縣、乾縣、乾陵景區人民政府簽訂協議，開展餅乾、乾貨和葡萄乾抽檢，餅乾安全。"
    #expect(try clean(text).text.string == "与乾安县、乾县、乾陵景区人民政府签订协议，开展饼干、干货和葡萄干抽检，饼干安全。")
  }
}
