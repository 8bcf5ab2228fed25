import PlanModel
import Testing

@testable import ChineseText

@Suite struct HouseStyleTests {
  @Test("a blank behind a sign that turned Chinese is dropped")
  func blank() {
    #expect(Fixtures.run(HouseStyle(), "发布日期: 2022-07-13 09:02").text == "发布日期：2022-07-13 09:02")
    #expect(Fixtures.run(HouseStyle(), "甲: ,b").text == "甲：，b")
  }

  @Test("a second run changes nothing, whatever the text")
  func idempotent() {
    var random = FixedRandom(state: 13)
    let pieces: [String] = [
      "法", ",", ".", "(", ")", " ", "\u{3000}", "\t", "1", "a", "：", "\n", "\r", "\"", "<", ">", "中共中央", "国务院", "关于",
    ]
    for _ in 0..<2000 {
      let text = (0..<10).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let once = Fixtures.run(HouseStyle(), text).text
      #expect(Fixtures.run(HouseStyle(), once).text == once, "\(text)")
    }
  }
}
