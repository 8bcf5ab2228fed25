/// A container in the body of an Akoma Ntoso document.
struct AkomaNtosoNode {
  /// What it is.
  enum Kind {
    case root
    /// A part or a section, with the words of its heading.
    case chapter(String), section(String)
    /// A task, guarantee or next step, by its position in the plan.
    case task(Int)
    /// Sentences between the parts of a container, which may hold no loose ones there.
    case loose

    var isChapter: Bool { if case .chapter = self { true } else { false } }
    var isSection: Bool { if case .section = self { true } else { false } }
    var isTaskOrLoose: Bool {
      switch self {
      case .task, .loose: true
      case .root, .chapter, .section: false
      }
    }
  }

  var kind: Kind
  /// What its id calls it: chp, sec, task.
  var name: String
  var id: String
  /// Words of its own, in order; they stand before its children.
  var paragraphs: [PlanPieces.Piece] = []
  var children: [AkomaNtosoNode] = []

  /// Changes the container at the end of a path of positions.
  mutating func update(_ path: some Collection<Int>, _ change: (inout AkomaNtosoNode) -> Void) {
    guard let first = path.first else { return change(&self) }
    children[first].update(path.dropFirst(), change)
  }

  /// The kinds of the containers on a path, from the top down, without the root.
  func kinds(_ path: [Int]) -> [Kind] {
    var node = self
    return path.map { position in
      node = node.children[position]
      return node.kind
    }
  }

  /// True where the container at the end of a path holds others.
  func hasChildren(_ path: [Int]) -> Bool {
    var node = self
    for position in path { node = node.children[position] }
    return !node.children.isEmpty
  }
}
