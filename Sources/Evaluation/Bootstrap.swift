/// Percentile bootstrap over sentences (B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", 1993), with a
/// fixed seed, so that two runs agree.
enum Bootstrap {
  /// Number of resamples.
  static let resamples = 1000

  /// The sums of resamples of the tallies, drawn with replacement.
  static func sums(of tallies: [Tally]) -> [Tally] {
    guard !tallies.isEmpty else { return [] }
    var random = SplitMix64(state: 20_211_125)
    return (0..<resamples).map { _ in
      var sum = Tally()
      for _ in tallies { sum = sum + tallies[Int(random.next() % UInt64(tallies.count))] }
      return sum
    }
  }

  /// The 95 % interval of shares; 0...0 where there is none.
  static func interval(_ shares: [Double]) -> (low: Double, high: Double) {
    let sorted = shares.sorted()
    guard let last = sorted.last else { return (0, 0) }
    let low = sorted[sorted.count / 40]
    let index = sorted.count - 1 - sorted.count / 40
    return (low, index >= 0 ? sorted[index] : last)
  }
}

/// A small generator with a fixed seed (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
/// generators", 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
