import Testing

@testable import Targets

@Suite("Deadlines")
struct DateScannerTests {
  private func due(_ text: String, year: Int? = 2021) -> [String?] {
    DateScanner.scan(ScalarText(text), year: year).filter { $0.role != .other }.map(\.due)
  }

  @Test(
    "a deadline is its last day",
    arguments: [
      ("2022年年底前完成", "2022-12-31"), ("2019年底前，", "2019-12-31"), ("到2025年，", "2025-12-31"), ("至2025年末", "2025-12-31"),
      ("2023年6月底前", "2023-06-30"), ("2024年2月底前", "2024-02-29"), ("2023年6月30日前", "2023-06-30"),
      ("2023年上半年", "2023-06-30"),
      ("2023年第三季度末", "2023-09-30"), ("到“十四五”末", "2025-12-31"), ("到2025年年底前，", "2025-12-31"),
    ])
  func absolute(_ text: String, _ expected: String) { #expect(due(text) == [expected]) }

  @Test("2024年前 is before the first of January, 10月前 before the first of October")
  func before() {
    #expect(due("2024年前基本建成") == ["2023-12-31"])
    #expect(due("2022年10月前完成") == ["2022-09-30"])
    #expect(due("2022年1月前完成") == ["2021-12-31"])
  }

  @Test("a date without a year takes the plan's, or that of the date before it")
  func relative() {
    #expect(due("6月底前完成", year: 2022) == ["2022-06-30"])
    #expect(due("年底前完成", year: 2022) == ["2022-12-31"])
    #expect(due("年内完成换发", year: 2022) == ["2022-12-31"])
    #expect(due("明年年底前", year: 2022) == ["2023-12-31"])
    #expect(due("2023年6月底前完成，年底前实现", year: 2021) == ["2023-06-30", "2023-12-31"])
    #expect(due("三年内实现", year: 2021) == ["2023-12-31"])
  }

  @Test("without a plan year a date without a year has no day")
  func unknownYear() { #expect(due("6月底前完成", year: nil) == [nil]) }

  @Test("a date that does not exist is kept as words, without a day")
  func impossible() { #expect(due("2023年2月30日前完成") == [nil]) }

  @Test(
    "periods, reported years and dates of effect are no deadlines",
    arguments: [
      "2021—2025年", "2021年至2025年", "2022年度报告", "自2022年8月1日起施行", "2022年以来", "较2021年提高", "20212025", "年内召开2次会议",
    ])
  func none(_ text: String) { #expect(due(text).isEmpty) }
}
