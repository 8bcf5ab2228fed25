/// The phrases of an automaton while they are collected: a tree of scalars that numbers phrases as they come.
struct PhraseTrie {
  /// Number of the node behind each step of a node and a scalar, less one: the root is no step's end.
  private(set) var steps: KeyNumbers
  /// Phrase that ends at a node, or -1.
  private(set) var phrase: [Int32] = [-1]
  /// For each node the node before it and the scalar between them; the root is its own.
  private(set) var parents: [(node: Int32, scalar: UInt32)] = [(0, 0)]
  /// Number of scalars of each phrase.
  private(set) var lengths: [Int32] = []

  /// An empty tree with room for about so many nodes; it grows beyond.
  init(capacity: Int = 8) {
    steps = KeyNumbers(capacity: capacity)
    phrase.reserveCapacity(capacity)
    parents.reserveCapacity(capacity)
  }

  /// A step from a node, as a key.
  @inline(__always)
  static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }

  /// The number of a phrase, the same for equal phrases; nil for an empty one.
  mutating func number(of letters: ArraySlice<UInt32>) -> Int? {
    guard !letters.isEmpty else { return nil }
    var node: Int32 = 0
    for scalar in letters {
      let next = steps.number(of: Self.key(node, scalar)) + 1
      if Int(next) == parents.count {
        phrase.append(-1)
        parents.append((node, scalar))
      }
      node = next
    }
    if phrase[Int(node)] < 0 {
      phrase[Int(node)] = Int32(lengths.count)
      lengths.append(Int32(letters.count))
    }
    return Int(phrase[Int(node)])
  }
}
