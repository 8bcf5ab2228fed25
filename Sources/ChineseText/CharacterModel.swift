/// How likely a character is behind two others, in official text.
///
/// Trigram counts, smoothed towards bigrams and these towards single characters by the method of Witten and Bell
/// (1991, method C): P(c|ab) = (n(abc) + t(ab) P(c|b)) / (n(ab) + t(ab)), where t counts the different characters
/// seen behind ab, so that a varied context (和) leaves more room for what was never seen there. Counted in simplified script, so that one model serves
/// both scripts; digits count as one, and so do letters.
struct CharacterModel: Sendable {
  /// Characters that text may hold at all: the Chinese characters of GBK and its signs.
  private static let possible: Float = 22_000

  /// How often a single symbol or a pair of symbols was seen, and what was seen behind it.
  fileprivate struct Seen: Sendable {
    var count: Float = 0
    /// How often as a context; not for the last pair of a text, nor for the line breaks in front of one.
    var opening: Float = 0
    /// Different symbols behind it.
    var followers: Float = 0
  }

  private var singles: CountTable<Seen>
  private var pairs: CountTable<Seen>
  private var triples: CountTable<Float>
  private var total: Float = 0
  /// The characters counted so far, in the order of their first places.
  private(set) var symbols: [Unicode.Scalar] = []

  /// An empty model with room for a text of about `characters` characters; it grows beyond.
  init(characters: Int) {
    singles = CountTable(capacity: 2048, empty: Seen())
    pairs = CountTable(capacity: characters / 2, empty: Seen())
    triples = CountTable(capacity: characters, empty: 0)
  }

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

  /// Counts a text, with a line break behind it where `endsLine` is true; each character of it as `weight` characters.
  mutating func add(_ scalars: ArraySlice<Unicode.Scalar>, weight: Float = 1, endsLine: Bool = false) {
    var (first, second): (UInt32, UInt32) = (0x0A, 0x0A)
    // Where the context stands in the tables, kept from symbol to symbol: no table is searched for it again.
    var single = singles.place(adding: Self.key(second))
    var pair = pairs.place(adding: Self.key(first, second))
    for index in scalars.startIndex..<(scalars.endIndex + (endsLine ? 1 : 0)) {
      let symbol = index < scalars.endIndex ? Self.symbol(scalars[index]) : "\n"
      let third = symbol.value
      total += weight
      let size = pairs.size
      let next = pairs.place(adding: Self.key(second, third))
      if pairs.size != size { pair = pairs.place(of: Self.key(first, second)) }
      if pairs.values[next].count == 0 { singles.values[single].followers += 1 }
      pairs.values[next].count += weight
      single = singles.place(adding: Self.key(third))
      if singles.values[single].count == 0 { symbols.append(symbol) }
      singles.values[single].count += weight
      let triple = triples.place(adding: Self.key(first, second, third))
      if triples.values[triple] == 0 { pairs.values[pair].followers += 1 }
      triples.values[triple] += weight
      pairs.values[pair].opening += weight
      (first, second, pair) = (second, third, next)
    }
  }

  /// A key of up to three symbols of twenty bits each, below a mark, since no key is 0.
  private static func key(_ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) -> UInt64 {
    1 << 60 | UInt64(first & 0xFFFFF) << 40 | UInt64(second & 0xFFFFF) << 20 | UInt64(third & 0xFFFFF)
  }

  /// True where one symbol was seen right behind another.
  func hasSeen(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    pairs[Self.key(first.value, second.value)].count > 0
  }

  /// Two symbols behind which others are weighed, with what the model has seen of them.
  struct Context {
    fileprivate var symbols: (UInt32, UInt32)
    fileprivate var one: Seen
    fileprivate var two: Seen
  }

  /// The context of two symbols; both as `symbol` gives them.
  func context(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Context {
    Context(
      symbols: (first.value, second.value), one: singles[Self.key(second.value)],
      two: pairs[Self.key(first.value, second.value)])
  }

  /// The probability of a symbol wherever it stands.
  func probability(_ symbol: Unicode.Scalar) -> Float {
    (singles[Self.key(symbol.value)].count + 0.02) / (total + 0.02 * Self.possible)
  }

  /// Natural logarithm of the probability of a symbol in a context.
  ///
  /// - Parameter anywhere: its probability wherever it stands, which need not be told anew for each context.
  func logProbability(_ symbol: Unicode.Scalar, anywhere: Float, in context: Context) -> Double {
    let ((a, b), c) = (context.symbols, symbol.value)
    let afterOne = context.one.followers
    guard afterOne > 0 else { return logarithm(anywhere) }
    let two = (pairs[Self.key(b, c)].count + afterOne * anywhere) / (context.one.count + afterOne)
    let afterTwo = context.two.followers
    guard afterTwo > 0 else { return logarithm(two) }
    let three = triples[Self.key(a, b, c)] + afterTwo * two
    return logarithm(three / (context.two.opening + afterTwo))
  }
}
