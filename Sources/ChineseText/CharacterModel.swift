/// How likely a character is behind two others, in official text.
///
/// Trigram counts, smoothed towards bigrams and these towards single characters by the method of Witten and Bell
/// (1991, method C): P(c|ab) = (n(abc) + t(ab) P(c|b)) / (n(ab) + t(ab)), where t counts the different characters
/// seen behind ab, so that a varied context (和) leaves more room for what was never seen there. Counted in simplified script, so that one model serves
/// both scripts; digits count as one, and so do letters.
struct CharacterModel: Sendable {
  /// Characters that text may hold at all: the Chinese characters of GBK and its signs.
  private static let possible: Float = 22_000

  private enum Kind: UInt64 { case single, pair, opening, triple, followersOfOne, followersOfTwo }

  private var counts: CountTable
  private var seen: Set<UInt32> = []
  private var total: Float = 0

  /// An empty model with room for a text of about `characters` characters; it grows beyond.
  init(characters: Int) { counts = CountTable(capacity: characters * 4) }

  /// The character that the model counts a scalar as.
  static func symbol(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let simplified = TraditionalCharacters.shared.simplifiedForm(of: scalar) { return simplified }
    switch scalar {
    case "0"..."9": return "0"
    case "a"..."z", "A"..."Z": return "a"
    case ",": return "，"
    case "(": return "（"
    case ")": return "）"
    case ":": return "："
    case ";": return "；"
    case "?": return "？"
    default: return scalar
    }
  }

  /// The characters counted so far.
  var symbols: [Unicode.Scalar] { seen.sorted().compactMap { Unicode.Scalar($0) } }

  /// Counts a text; each character of it as `weight` characters.
  mutating func add(_ scalars: some Sequence<Unicode.Scalar>, weight: Float = 1) {
    var (first, second): (UInt32, UInt32) = (0x0A, 0x0A)
    for scalar in scalars {
      let third = Self.symbol(scalar).value
      seen.insert(third)
      total += weight
      counts.add(weight, to: Self.key(.single, third))
      if counts.add(weight, to: Self.key(.pair, second, third)) {
        counts.add(1, to: Self.key(.followersOfOne, second))
      }
      counts.add(weight, to: Self.key(.opening, first, second))
      if counts.add(weight, to: Self.key(.triple, first, second, third)) {
        counts.add(1, to: Self.key(.followersOfTwo, first, second))
      }
      (first, second) = (second, third)
    }
  }

  /// A key of up to three symbols of twenty bits each, and the kind of count in the four bits above.
  private static func key(_ kind: Kind, _ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) -> UInt64 {
    (kind.rawValue + 1) << 60 | UInt64(first & 0xFFFFF) << 40 | UInt64(second & 0xFFFFF) << 20
      | UInt64(third & 0xFFFFF)
  }

  /// True where one symbol was seen right behind another.
  func hasSeen(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    counts[Self.key(.pair, first.value, second.value)] > 0
  }

  /// Natural logarithm of the probability of `third` behind `first` and `second`; all three as `symbol` gives them.
  func logProbability(_ third: Unicode.Scalar, after first: Unicode.Scalar, _ second: Unicode.Scalar) -> Double {
    let (a, b, c) = (first.value, second.value, third.value)
    let one = (counts[Self.key(.single, c)] + 0.02) / (total + 0.02 * Self.possible)
    let afterOne = counts[Self.key(.followersOfOne, b)]
    guard afterOne > 0 else { return logarithm(one) }
    let two = (counts[Self.key(.pair, b, c)] + afterOne * one) / (counts[Self.key(.single, b)] + afterOne)
    let afterTwo = counts[Self.key(.followersOfTwo, a, b)]
    guard afterTwo > 0 else { return logarithm(two) }
    let three = counts[Self.key(.triple, a, b, c)] + afterTwo * two
    return logarithm(three / (counts[Self.key(.opening, a, b)] + afterTwo))
  }
}

/// Counts by key, in one flat table with open addressing: a dictionary takes five times as long to fill.
private struct CountTable: Sendable {
  private var keys: [UInt64]
  private var values: [Float]
  private var used = 0

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Float](repeating: 0, count: size)
  }

  /// The place of a key, or the free place where it belongs. No key is 0.
  private func place(of key: UInt64) -> Int {
    // Multiplicative hashing (Knuth, TAOCP 3, 6.4) with the golden ratio of 64 bits; only the highest bits of the
    // product depend on every bit of the key.
    let mask = keys.count - 1
    var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(keys.count.leadingZeroBitCount + 1))
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  subscript(key: UInt64) -> Float { values[place(of: key)] }

  /// Adds to a count; true where the key is new.
  @discardableResult mutating func add(_ value: Float, to key: UInt64) -> Bool {
    if used * 2 >= keys.count { grow() }
    let place = place(of: key)
    let isNew = keys[place] == 0
    if isNew {
      keys[place] = key
      used += 1
    }
    values[place] += value
    return isNew
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Float](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let place = place(of: key)
      (keys[place], values[place]) = (key, value)
    }
  }
}
