import Testing

@testable import PlanReading

@Suite struct RomanNumeralTests {
  @Test(
    "numbers are written as Romans did, others in digits",
    arguments: [
      (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX"), (0, "0"),
      (4000, "4000"), (-3, "-3"),
    ])
  func written(number: Int, text: String) {
    #expect(RomanNumeral.written(number) == text)
  }
}
