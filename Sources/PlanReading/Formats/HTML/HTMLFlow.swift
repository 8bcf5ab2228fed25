import XMLTree

/// A page as a browser lays it out: blocks of text in order, and the elements that hold them.
struct HTMLFlow: Sendable {
  /// A line of text: a paragraph, a heading, a row of a table.
  struct Block: Hashable, Sendable {
    /// The text; white space is collapsed as browsers do, and trimmed.
    var text: String
    /// Number of scalars that are not white space, and how many of them stand in links.
    var size = 0
    var linked = 0
    /// Number of full stops, and of other punctuation of running text.
    var stops = 0
    var marks = 0
    /// The innermost element that holds it.
    var node: Int
    /// True for a row of a table.
    var isRow = false
    /// The cells of a row of a table.
    var grid: GridRow?
    /// True for h1–h3.
    var isHeading = false
    /// What its elements' names and tags say.
    var role = HTMLRole.none

    /// True where most of it is links.
    var isLinks: Bool { linked * 2 > size }
    /// True for running text.
    var isProse: Bool { !isLinks && size >= 15 && (stops > 0 || marks >= 2) }
  }

  /// An element that is laid out as a block.
  struct Node: Hashable, Sendable {
    var tag: String
    /// The element around it; the page is its own.
    var parent: Int
    var blocks: Range<Int>
    var children: [Int] = []
    /// Its role with that of the elements around it, and its own.
    var role: HTMLRole
    var ownRole = HTMLRole.none
  }

  /// Blocks in the page's order.
  private(set) var blocks: [Block] = []
  /// Elements; the first is the page.
  private(set) var nodes: [Node] = []

  private var run = HTMLRun()

  /// Lays out a page.
  init(_ root: XMLElement) {
    nodes = [Node(tag: "html", parent: 0, blocks: 0..<0, role: .none)]
    visit(root, in: 0, linked: false)
    flush(0)
    nodes[0].blocks = 0..<blocks.count
  }

  private mutating func flush(_ node: Int, isHeading: Bool = false) {
    guard let block = run.block(node: node, isHeading: isHeading, role: nodes[node].role) else { return }
    blocks.append(block)
  }

  private mutating func visit(_ element: XMLElement, in node: Int, linked: Bool) {
    for child in element.children {
      switch child {
      case .text(let text): run.add(text, linked: linked)
      case .element(let inner): add(inner, to: node, linked: linked)
      }
    }
  }

  private mutating func add(_ element: XMLElement, to node: Int, linked: Bool) {
    let tag = element.name.local
    guard !HTMLTags.unseen.contains(tag), !HTMLTags.isHidden(element) else { return }
    let isHeading = HTMLTags.headings.contains(tag)
    switch tag {
    case "br" where nodes[node].tag.hasPrefix("h") && node > 0: return  // a title on two lines is one title
    case "br", "hr": flush(node)
    case "table" where HTMLTable.isData(element):
      flush(node)
      let inner = open(element, in: node)
      var grid = HTMLGrid()
      for row in HTMLTable.rows(of: element) {
        guard var block = HTMLTable.block(of: row, node: inner, grid: &grid) else { continue }
        block.role = nodes[inner].role
        blocks.append(block)
      }
      close(inner)
    case _ where HTMLTags.blocks.contains(tag):
      flush(node, isHeading: HTMLTags.headings.contains(nodes[node].tag))
      let inner = open(element, in: node)
      let wasVerbatim = run.isVerbatim
      if tag == "pre" || HTMLTags.isVerbatim(element) { run.isVerbatim = true }
      visit(element, in: inner, linked: linked)
      flush(inner, isHeading: isHeading)
      run.isVerbatim = wasVerbatim
      close(inner)
    default:
      visit(element, in: node, linked: linked || tag == "a")
    }
  }

  private mutating func open(_ element: XMLElement, in parent: Int) -> Int {
    let own = HTMLRole(element)
    nodes.append(
      Node(
        tag: element.name.local, parent: parent, blocks: blocks.count..<blocks.count,
        role: max(nodes[parent].role, own), ownRole: own))
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func close(_ node: Int) {
    nodes[node].blocks = nodes[node].blocks.lowerBound..<blocks.count
  }
}
