/// One supposition about the characters of a damaged run.
struct RepairHypothesis {
  /// What is known of the lead byte of the next character.
  enum Pending: Hashable {
    /// The byte.
    case byte(UInt8)
    /// It vanished as second half of a pair that starts with this byte.
    case vanished(UInt8)
  }

  /// Bytes that the gloss tool put in.
  struct Insertion: Hashable {
    /// Number of characters before them.
    var characters: Int
    /// True where they stand behind the lead byte of the next character.
    var isMidway: Bool
    /// What went in.
    var scalars: [Unicode.Scalar]
  }

  /// The characters supposed.
  private(set) var text: [Unicode.Scalar] = []
  /// What went in between.
  private(set) var insertions: [Insertion]
  /// What is known of the next lead byte.
  var pending: Pending
  /// The last two symbols.
  var context: (Unicode.Scalar, Unicode.Scalar)
  /// Natural logarithm of the probability.
  var score = 0.0
  /// Pairs of bytes supposed to have vanished.
  private(set) var vanishedPairs = 0
  /// True where a lead byte is supposed to have swallowed what stood behind it.
  var hasSwallowed = false

  /// Starts with the lead byte that the mark hides.
  init(pending: UInt8, context: (Unicode.Scalar, Unicode.Scalar), mark: [Unicode.Scalar]) {
    self.pending = .byte(pending)
    self.context = context
    insertions = [Insertion(characters: 0, isMidway: true, scalars: mark)]
  }

  /// Adds a character.
  mutating func append(_ scalar: Unicode.Scalar, _ symbol: Unicode.Scalar, score: Double) {
    text.append(scalar)
    context = (context.1, symbol)
    self.score += score
  }

  /// Supposes that the pair of bytes behind the character added last vanished.
  mutating func suppose(vanishedAt cost: Double) {
    vanishedPairs += 1
    score += cost
  }

  /// Adds a character of mark-up, which is no part of the language.
  mutating func appendSilently(_ scalar: Unicode.Scalar) { text.append(scalar) }

  /// Adds bytes that the tool put in here.
  mutating func insert(_ scalars: [Unicode.Scalar], midway: Bool) {
    insertions.append(Insertion(characters: text.count, isMidway: midway, scalars: scalars))
  }

  /// The run as a careless decoder gives it once the damage is done again; nil where GBK has not the characters.
  func damagedAgain(_ gbk: GBK) -> [Unicode.Scalar]? {
    var bytes: [UInt8] = []
    var insertions = self.insertions[...]
    for (index, scalar) in text.enumerated() {
      guard let own = gbk.bytes([scalar]) else { return nil }
      for (place, byte) in own.enumerated() {
        while let next = insertions.first, next.characters == index, next.isMidway == (place == 1) {
          guard let inserted = gbk.bytes(next.scalars) else { return nil }
          bytes += inserted
          insertions.removeFirst()
        }
        bytes.append(byte)
      }
    }
    for insertion in insertions {
      guard let inserted = gbk.bytes(insertion.scalars) else { return nil }
      bytes += inserted
    }
    return gbk.carelessly(bytes)
  }
}
