import Testing

@testable import Alignment

@Suite struct KeyNumbersTests {
  @Test("keys are numbered as they come, and keep their numbers when the table grows")
  func numbers() {
    var numbers = KeyNumbers(capacity: 2)
    let keys = (0..<500).map { UInt64($0) << 32 | UInt64($0 * $0) }
    for (index, key) in keys.enumerated() { #expect(numbers.number(of: key) == Int32(index)) }
    for (index, key) in keys.enumerated() {
      #expect(numbers.number(of: key) == Int32(index))
      #expect(numbers.find(key) == Int32(index))
    }
    #expect(numbers.count == 500)
  }

  @Test("a key that never came has no number")
  func unknown() {
    var numbers = KeyNumbers(capacity: 0)
    #expect(numbers.find(0) == nil)
    #expect(numbers.number(of: 0) == 0)
    #expect(numbers.find(0) == 0)
    #expect(numbers.find(1) == nil)
  }
}
