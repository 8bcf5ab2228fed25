/// Numbers as they are printed, the same in every view.
enum Figure {
  /// A probability or score, rounded to four decimals; what is no number reads as 0.
  static func rounded(_ score: Double) -> Double {
    guard score.isFinite else { return 0 }
    return (score * 10_000).rounded() / 10_000
  }

  /// A score in 0...1 as plain decimal text with at most four decimals, never with an exponent.
  static func score(_ score: Double) -> String { plain(rounded(score), decimals: 4) }

  /// A score for people: two decimals always, so that columns line up.
  static func short(_ score: Double) -> String { fixed(score, decimals: 2) }

  /// A share as a percentage with one decimal; `nil` where the whole is 0.
  static func percent(_ part: Int, of whole: Int) -> String? {
    guard whole > 0 else { return nil }
    return fixed(Double(part) * 100 / Double(whole), decimals: 0) + "%"
  }

  /// A number with the decimals it needs, at most `decimals`, without an exponent while it is below 10^15.
  static func plain(_ value: Double, decimals: Int = 4) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.isFinite ? "\(value)" : "" }
    var (scale, kept) = (1, max(0, decimals))
    for _ in 0..<kept { scale *= 10 }
    let whole = (abs(value) * Double(scale)).rounded()
    guard whole < 9e18 else { return "\(value)" }
    var digits = Int(whole)
    while kept > 0, digits % 10 == 0 {
      digits /= 10
      kept -= 1
    }
    return written(digits, decimals: kept, isNegative: value < 0)
  }

  /// A number with exactly `decimals` decimals, rounded half away from zero.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    var scale = 1
    for _ in 0..<max(0, decimals) { scale *= 10 }
    let whole = (abs(value) * Double(scale)).rounded()
    guard whole < 9e18 else { return "\(value)" }
    return written(Int(whole), decimals: max(0, decimals), isNegative: value < 0)
  }

  /// Digits with a point before the last `decimals`, and zeros where there are too few; 0 has no sign. One piece, since
  /// scores are printed by the thousand.
  private static func written(_ digits: Int, decimals: Int, isNegative: Bool) -> String {
    String(unsafeUninitializedCapacity: decimals + 24) { bytes in
      var (rest, place) = (digits, bytes.count)
      func put(_ sign: UInt8) {
        place -= 1
        bytes[place] = sign
      }
      for _ in 0..<decimals {
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      if decimals > 0 { put(UInt8(ascii: ".")) }
      repeat {
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      if isNegative, digits > 0 { put(UInt8(ascii: "-")) }
      let length = bytes.count - place
      for index in 0..<length { bytes[index] = bytes[place + index] }
      return length
    }
  }
}
