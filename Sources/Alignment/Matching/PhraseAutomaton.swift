/// An Aho–Corasick automaton over Unicode scalars: finds every occurrence of every phrase in one pass.
///
/// Source: A. Aho, M. Corasick, "Efficient string matching", CACM 18(6), 1975. Transitions are kept in one
/// open-addressed table, because the alphabet is thousands of characters and most nodes have one child.
package struct PhraseAutomaton: Sendable {
  private let steps: KeyNumbers
  /// Longest proper suffix of a node that is also a node.
  private var failure: [Int32]
  /// Phrase that ends at a node, or -1.
  private let phrase: [Int32]
  /// Next node on the chain of failures that ends a phrase, or 0.
  private var output: [Int32]
  /// Number of scalars of each phrase.
  private let lengths: [Int32]

  /// Builds the automaton; phrases are reported by the numbers that the tree gave them.
  init(_ trie: PhraseTrie) {
    steps = trie.steps
    phrase = trie.phrase
    lengths = trie.lengths
    failure = Array(repeating: 0, count: trie.parents.count)
    output = failure
    link(trie.parents)
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
    // Nodes by their distance from the root: counted, then laid out. A node's parent has a smaller number.
    var depths = [Int32](repeating: 0, count: parents.count)
    var starts: [Int] = [0, 0]
    for node in parents.indices.dropFirst() {
      let depth = depths[Int(parents[node].node)] + 1
      depths[node] = depth
      if Int(depth) + 1 == starts.count { starts.append(0) }
      starts[Int(depth) + 1] += 1
    }
    for depth in starts.indices.dropFirst() { starts[depth] += starts[depth - 1] }
    var order = [Int32](repeating: 0, count: parents.count - 1)
    for node in parents.indices.dropFirst() {
      let depth = Int(depths[node])
      order[starts[depth]] = Int32(node)
      starts[depth] += 1
    }
    for node in order where depths[Int(node)] > 1 {
      let (parent, scalar) = parents[Int(node)]
      var suffix = failure[Int(parent)]
      while true {
        if let next = step(suffix, scalar) {
          failure[Int(node)] = next
          break
        }
        if suffix == 0 { break }
        suffix = failure[Int(suffix)]
      }
      let target = failure[Int(node)]
      output[Int(node)] = phrase[Int(target)] >= 0 ? target : output[Int(target)]
    }
  }

  @inline(__always)
  private func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    steps.find(PhraseTrie.key(node, scalar)).map { $0 + 1 }
  }
}
