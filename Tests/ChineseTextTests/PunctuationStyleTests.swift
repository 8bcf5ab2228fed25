import PlanModel
import Testing

@testable import ChineseText

@Suite struct PunctuationStyleTests {
  private func run(_ text: String) -> String { Fixtures.run(PunctuationStyle(), text).text }

  @Test(
    "signs beside Chinese text become full-width, others stay",
    arguments: [
      ("近日,省委:要求;好?是!", "近日，省委：要求；好？是！"), ("1,000件,17:18", "1,000件，17:18"), ("a, b; c", "a, b; c"),
      ("1.优化3.5%", "1.优化3.5%"), ("完善制度.", "完善制度。"), ("“好”,则", "“好”，则"), ("达85%,增长", "达85%，增长"),
      ("《甲》:", "《甲》："), ("www.gov.cn", "www.gov.cn"),
    ])
  func signs(_ text: String, _ expected: String) { #expect(run(text) == expected) }

  @Test(
    "brackets become full-width in pairs beside or around Chinese text",
    arguments: [
      ("(一)健全", "（一）健全"), ("方案(2021-2025年)", "方案（2021—2025年）"), ("合作(PPP)项目", "合作（PPP）项目"),
      ("f(x)", "f(x)"), ("市(县(区))长", "市（县（区））长"), ("1)优化", "1)优化"), ("甲)乙", "甲）乙"), ("(甲", "（甲"),
      ("印发<甲市法治政府建设方案(20212025年)>的通知", "印发《甲市法治政府建设方案（20212025年）》的通知"),
      ("关于《贯彻<甲市法治政府建设方案>的通知》", "关于《贯彻〈甲市法治政府建设方案〉的通知》"), ("甲委发[2021]47号", "甲委发〔2021〕47号"),
      ("方案》印发《贯彻<甲市法治政府建设方案>的通知》", "方案》印发《贯彻〈甲市法治政府建设方案〉的通知》"),
      ("数组[2021]47", "数组[2021]47"),
    ])
  func brackets(_ text: String, _ expected: String) { #expect(run(text) == expected) }

  @Test(
    "only years are joined by a dash",
    arguments: [
      ("2021-2025年", "2021—2025年"), ("2021年－2025年", "2021年—2025年"), ("2021~2025", "2021—2025"),
      ("2019-09-30", "2019-09-30"), ("GB/T 9704-2012", "GB/T 9704-2012"), ("0573-84022", "0573-84022"),
      ("9-12月", "9-12月"), ("2020-2021-1", "2020-2021-1"),
    ])
  func years(_ text: String, _ expected: String) { #expect(run(text) == expected) }

  @Test(
    "widths are folded, and nested titles and quotes have one form",
    arguments: [
      ("２０２１年ＡＰＰ８５％＋", "2021年APP85%+"), ("１．优化", "1.优化"), ("政府<街道办事处>", "政府〈街道办事处〉"),
      ("＜方案＞", "〈方案〉"), ("a<b>c", "a<b>c"), ("「法治」『甲』", "“法治”‘甲’"), ("推进\"放管服\"改革", "推进“放管服”改革"),
      ("5\"屏", "5\"屏"), ("粤省事・侨乡行", "粤省事·侨乡行"),
    ])
  func widths(_ text: String, _ expected: String) { #expect(run(text) == expected) }

  @Test("a mark of unrepaired damage is left as found")
  func damage() { #expect(run("专家?guī)臁(含?guī)甲)") == "专家?guī)臁（含?guī)甲）") }

  @Test("a second run changes nothing, whatever the text")
  func idempotent() {
    var random = FixedRandom(state: 11)
    let pieces: [String] = [
      "法", "治", ",", ".", "(", ")", "<", ">", "\"", "1", "2021", "-", "~", "a", "?", "guī)", "《", "》", "“", "”", ":",
      "年",
      "%", "（", "）", "\n", " ", "；", "「", "」", "—", "·",
    ]
    for _ in 0..<3000 {
      let text = (0..<12).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let once = run(text)
      #expect(run(once) == once, "\(text)")
      #expect(once.unicodeScalars.count == text.unicodeScalars.count)
    }
  }
}
