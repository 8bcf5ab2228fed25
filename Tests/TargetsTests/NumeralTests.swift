import Testing

@testable import Targets

@Suite("Numbers in running text")
struct NumeralTests {
  @Test(
    "digits, Chinese numerals and mixtures have their value",
    arguments: [
      ("95", 95), ("９５", 95), ("40.02", 40.02), ("1,245", 1245), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20),
      ("一百二十", 120), ("三百零五", 305), ("九十五", 95), ("2.3万", 23_000), ("442万余", 4_420_000), ("60余", 60),
      ("200多", 200), ("一万二千", 12_000), ("1.2亿", 120_000_000),
    ] as [(String, Double)])
  func value(_ text: String, _ expected: Double) {
    let scalars = ScalarText(text)
    let reading = Numeral.read(scalars, at: 0, limit: scalars.count)
    #expect(reading?.value == expected)
    #expect(reading?.end == scalars.count)
  }

  @Test("余 and 多 say more than")
  func moreThan() {
    let text = ScalarText("1200余件")
    #expect(Numeral.read(text, at: 0, limit: text.count)?.isMoreThan == true)
  }

  @Test("words that only look like numbers are none", arguments: ["般", "人", "", "，"])
  func none(_ text: String) {
    let scalars = ScalarText(text)
    #expect(Numeral.read(scalars, at: 0, limit: scalars.count) == nil)
  }

  private func quantities(_ text: String) -> [Quantity] {
    let scalars = ScalarText(text)
    return QuantityScanner.scan(scalars, masked: Array(repeating: false, count: scalars.count))
  }

  @Test("百分之 and fractions are read")
  func percentWords() {
    #expect(quantities("百分之九十五以上").map(\.value) == [95])
    #expect(quantities("百分之百").map(\.value) == [100])
    #expect(quantities("三分之一").map(\.value) == [0.3333])
    #expect(quantities("三分之一").map(\.form) == [.fraction])
  }

  @Test("a range keeps both ends")
  func range() {
    #expect(quantities("1至2次").map(\.value) == [1])
    #expect(quantities("1至2次").map(\.upper) == [2])
    #expect(quantities("4%—5%").map(\.upper) == [5])
  }

  @Test("a unit is not the beginning of a longer word", arguments: ["一部分", "两个别", "三项目", "一般", "统一", "四条例"])
  func unit(_ text: String) {
    #expect(quantities(text).isEmpty)
  }
}
