import Testing

@testable import ChineseText

@Suite struct ChineseDateTests {
  @Test(
    "dates become ISO 8601",
    arguments: [
      ("2022年6月28日", "2022-06-28"), ("二〇二一年六月", "2021-06"), ("二○二二年六月二十八日", "2022-06-28"),
      ("到2025年，基本建成", "2025"), ("发布日期：2019-09-30 17:18", "2019-09-30"), ("2022/7/3", "2022-07-03"),
      ("2022.12.31", "2022-12-31"), ("2020年2月30日", "2020-02"), ("印发时间2022年11月1号", "2022-11-01"),
      ("二〇二〇年十二月三十一日", "2020-12-31"),
    ])
  func iso(_ text: String, _ iso: String) { #expect(ChineseDate.first(in: text)?.iso == iso) }

  @Test("what is no date is none", arguments: ["第12次", "12022年级", "1.2.3", "0512年", "2025", "GB/T 9704-2012"])
  func none(_ text: String) { #expect(ChineseDate.first(in: text) == nil) }

  @Test("all dates of a text are found with their places")
  func all() {
    let found = ChineseDate.all(in: Array("自2021年1月1日至2025年12月。".unicodeScalars))
    #expect(found.map(\.bounds) == [1..<10, 11..<19])
    #expect(found.map(\.date.iso) == ["2021-01-01", "2025-12"])
  }
}
