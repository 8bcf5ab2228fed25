import Testing

@testable import ChineseText

@Suite("Best steps of a search")
struct BestStepsTests {
  @Test("keeps what sorting all of them would put first, of equal scores the earlier")
  func best() {
    // Scores with many equals, from a linear congruential generator: the same at every run.
    var state: UInt64 = 7
    let scores = (0..<2_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return -Double(state >> 56)
    }
    for count in [1, 2, 48, 3_000] {
      var best = BestSteps<Int>(count: count)
      for (number, score) in scores.enumerated() { best.add(number, score) }
      let all = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
      #expect(best.sorted == Array(all.prefix(count)))
    }
  }

  @Test("says beforehand what it would not take")
  func takes() {
    var best = BestSteps<Int>(count: 1)
    #expect(best.takes(-9))
    best.add(0, -3)
    #expect(!best.takes(-3))
    #expect(best.takes(-2.5))
  }
}
