import Testing

@testable import PlanModel

/// A value to keep.
private final class Kept<Value: Sendable>: Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

@Suite struct TextMemoTests {
  @Test("a text that comes again gets the value that was made for it, under the same tag only")
  func remembers() {
    let memo = TextMemo<Kept<Int>>(bits: 8)
    var made = 0
    func value(_ text: String, _ tag: UInt64 = 0) -> Int {
      memo.value(of: text, tag: tag) {
        made += 1
        return Kept(made)
      }.value
    }
    #expect(value("推进依法行政。") == 1)
    #expect(value("推进依法行政。") == 1)
    #expect(value("推进依法行政。", 7) == 2)
    #expect(value("推进依法行政") == 3)
  }

  @Test("texts that are canonically equivalent, but of other bytes, are two texts")
  func bytes() {
    let memo = TextMemo<Kept<Int>>(bits: 4)
    // One ideograph and its compatibility form, which == takes for the same.
    #expect("\u{8C48}" == "\u{F900}")
    #expect(memo.value(of: "\u{8C48}") { Kept(1) }.value == 1)
    #expect(memo.value(of: "\u{F900}") { Kept(2) }.value == 2)
  }

  @Test("more texts than there are places: each still gets its own value")
  func full() {
    let memo = TextMemo<Kept<String>>(bits: 4)
    for round in 0..<3 {
      for number in 0..<500 {
        let text = "第\(number)句"
        #expect(memo.value(of: text) { Kept(text) }.value == text, "round \(round)")
      }
    }
  }

  @Test("a very long text is worked out each time")
  func long() {
    let memo = TextMemo<Kept<Int>>(bits: 4)
    let text = String(repeating: "长", count: 5000)
    #expect(memo.value(of: text) { Kept(1) }.value == 1)
    #expect(memo.value(of: text) { Kept(2) }.value == 2)
  }
}
