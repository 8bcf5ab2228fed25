import Foundation
import PlanModel
import Testing

@testable import ChineseText

/// A generator whose numbers are the same in every run (SplitMix64, Steele and others 2014).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("The map to the source")
struct SpanIdentityTests {
  static let documents = ["sichuan", "huangshi", "jialing", "jiashan", "jiangmen"]
  static let damaged = """
    淄 博 市 实 施 方 案（20212025年）淄政发202112号
    推进依法百度文库行政【更多资料 www.wenku.com】,建設法治政府<br>和資訊、網路、軟體。
    推进2021?2025年，&nbsp;“放管服”改革&lt;span&gt;。習(xí)近平\u{200B}思想，\u{E123}伺服器。
    """

  private func expectIdentity(_ source: String, spans: Int, seed: UInt64) throws {
    let text = try TextCleaner().clean(source).text
    var numbers = Numbers(state: seed)
    let whole = source.utf8.count
    for index in text.ranges.indices.dropFirst() {
      #expect(text.ranges[index - 1].start <= text.ranges[index].start)
      #expect(text.ranges[index].end <= whole)
    }
    for _ in 0..<spans {
      let start = Int.random(in: 0..<text.count, using: &numbers)
      let end = Int.random(in: (start + 1)...min(text.count, start + 80), using: &numbers)
      let range = try #require(text.sourceRange(start..<end))
      guard !range.isEmpty else { continue }
      let back = try #require(text.bounds(of: range))
      // The span, widened by what shares its source characters; going there and back again changes nothing more.
      let inner = (start..<end).filter { !text.ranges[$0].isEmpty }
      #expect(inner.allSatisfy { back.contains($0) }, "\(range)")
      let outside = back.filter { !(start..<end).contains($0) }
      #expect(outside.allSatisfy { range.contains(text.ranges[$0]) }, "\(range)")
      #expect(text.sourceRange(back) == range)
      #expect(text.bounds(of: range) == back)
    }
  }

  @Test("for random spans, cleaned to source to cleaned is the identity", arguments: documents)
  func plans(id: String) throws {
    let url = Fixtures.root.appending(path: "plans/\(id).txt")
    try expectIdentity(String(decoding: try Data(contentsOf: url), as: UTF8.self), spans: 2000, seed: 7)
  }

  @Test("so it is where every repair was at work")
  func repairs() throws { try expectIdentity(Self.damaged, spans: 3000, seed: 11) }
}
