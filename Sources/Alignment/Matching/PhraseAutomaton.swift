/// An Aho–Corasick automaton over Unicode scalars: finds every occurrence of every phrase in one pass.
///
/// Source: A. Aho, M. Corasick, "Efficient string matching", CACM 18(6), 1975. Transitions are kept in one
/// open-addressed table, because the alphabet is thousands of characters and most nodes have one child.
package struct PhraseAutomaton: Sendable {
  private var keys: [UInt64] = []
  private var values: [Int32] = []
  private var mask = 0
  /// Longest proper suffix of a node that is also a node.
  private var failure: [Int32] = [0]
  /// Phrase that ends at a node, or -1.
  private var phrase: [Int32] = [-1]
  /// Next node on the chain of failures that ends a phrase, or 0.
  private var output: [Int32] = [0]
  /// Number of scalars of each phrase.
  private var lengths: [Int32] = []

  /// Builds the automaton; the phrase with index i is reported as i. Empty phrases are never found; of equal
  /// phrases the first is reported.
  package init(phrases: [[UInt32]]) {
    let total = phrases.reduce(1) { $0 + $1.count }
    var capacity = 16
    while capacity < total * 2 { capacity *= 2 }
    keys = Array(repeating: UInt64.max, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    lengths = phrases.map { Int32($0.count) }
    var parents: [(node: Int32, scalar: UInt32)] = [(0, 0)]
    for (index, letters) in phrases.enumerated() where !letters.isEmpty {
      var node: Int32 = 0
      for scalar in letters {
        if let next = step(node, scalar) {
          node = next
        } else {
          let new = Int32(failure.count)
          insert(node, scalar, new)
          failure.append(0)
          phrase.append(-1)
          output.append(0)
          parents.append((node, scalar))
          node = new
        }
      }
      if phrase[Int(node)] < 0 { phrase[Int(node)] = Int32(index) }
    }
    link(parents)
  }

  /// Reports every occurrence: phrase index, and the index behind its last scalar.
  @inline(__always)
  package func forEachMatch(in text: [UInt32], _ body: (_ phrase: Int, _ start: Int, _ end: Int) -> Void) {
    var node: Int32 = 0
    for index in text.indices {
      let scalar = text[index]
      while true {
        if let next = step(node, scalar) {
          node = next
          break
        }
        if node == 0 { break }
        node = failure[Int(node)]
      }
      var found = phrase[Int(node)] >= 0 ? node : output[Int(node)]
      while found != 0 {
        let which = Int(phrase[Int(found)])
        body(which, index + 1 - Int(lengths[which]), index + 1)
        found = output[Int(found)]
      }
    }
  }

  /// Fills failures and outputs breadth first: a node's failure is nearer to the root than the node.
  private mutating func link(_ parents: [(node: Int32, scalar: UInt32)]) {
    var depth = Array(repeating: 0, count: parents.count)
    var levels: [[Int]] = [[]]
    for node in 1..<max(1, parents.count) {
      depth[node] = depth[Int(parents[node].node)] + 1
      if depth[node] == levels.count { levels.append([]) }
      levels[depth[node]].append(node)
    }
    for node in levels.dropFirst(2).joined() {
      let (parent, scalar) = parents[node]
      var suffix = failure[Int(parent)]
      while true {
        if let next = step(suffix, scalar) {
          failure[node] = next
          break
        }
        if suffix == 0 { break }
        suffix = failure[Int(suffix)]
      }
      let target = failure[node]
      output[node] = phrase[Int(target)] >= 0 ? target : output[Int(target)]
    }
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 29) & mask }

  @inline(__always)
  private func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    var index = slot(key)
    while keys[index] != UInt64.max {
      if keys[index] == key { return values[index] }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ node: Int32, _ scalar: UInt32, _ value: Int32) {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    var index = slot(key)
    while keys[index] != UInt64.max { index = (index + 1) & mask }
    keys[index] = key
    values[index] = value
  }
}
