import Testing

@testable import ChineseText

@Suite struct ChineseNumberTests {
  @Test(
    "numbers have a value",
    arguments: [
      ("一百二十", 120), ("两", 2), ("60余", 60), ("十", 10), ("十五", 15), ("二十", 20), ("一百零五", 105), ("三千二百", 3200),
      ("一万五千", 15000), ("3万", 30000), ("1.5亿", 150_000_000), ("二〇二一", 2021), ("1,000", 1000), ("3.5", 3.5),
      ("60多万", 600_000), ("一百余", 100), ("壹佰", 100), ("1亿2000万", 120_000_000), ("半", 0.5), ("零", 0), ("2万亿", 2e12),
      ("十万", 100_000), ("一千零一", 1001), ("兩萬", 20000),
    ] as [(String, Double)])
  func value(_ text: String, _ value: Double) { #expect(ChineseNumber.value(text) == value) }

  @Test(
    "what is no number has none",
    arguments: ["", "几", "法", "百十千", "1.2.3", "1,00", "一百 二", "万", "余", "十十", "3个", "-3", "百分之八十"])
  func noValue(_ text: String) { #expect(ChineseNumber.value(text) == nil) }

  @Test("outline numerals and numbers turn into each other")
  func ordinals() {
    for number in 1...999 { #expect(ChineseNumber.ordinal(ChineseNumber.numeral(number)) == number) }
    #expect(ChineseNumber.numeral(10) == "十")
    #expect(ChineseNumber.numeral(40) == "四十")
    #expect(ChineseNumber.numeral(110) == "一百一十")
    #expect(ChineseNumber.numeral(10_015) == "一万零一十五")
    #expect(ChineseNumber.numeral(0) == "零")
    #expect(ChineseNumber.numeral(-3) == "负三")
  }

  @Test("values of numerals come back", arguments: [7, 10_001, 20_300, 123_456, 99_999_999, 100_000_001])
  func large(_ number: Int) { #expect(ChineseNumber.value(ChineseNumber.numeral(number)) == Double(number)) }

  @Test("irregular numerals are no ordinals", arguments: ["一二", "十〇", "〇", "3", "二十十", "", "零一", "百"])
  func irregular(_ text: String) { #expect(ChineseNumber.ordinal(text) == nil) }
}
