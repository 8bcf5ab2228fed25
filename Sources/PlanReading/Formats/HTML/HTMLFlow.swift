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
    /// The text that stands in no link, where another part of it does.
    var unlinked = ""
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
    var isProse: Bool {
      !isLinks && (size >= 15 && (stops > 0 || marks >= 2) || size >= 4 && text.hasSuffix("。"))
    }
  }

  /// An element that is laid out as a block.
  struct Node: Hashable, Sendable {
    var tag: String
    /// Its class, as written.
    var name = ""
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

  /// Text that is set aside, and the block in front of which it stands.
  private(set) var asides: [(place: Int, aside: HTMLRun.Aside)] = []
  /// Number of characters that the page does not lay out or that are set aside.
  private(set) var hidden = 0
  /// Pictures, by the block in front of which they stand; icons and those of navigation are left out.
  private(set) var pictures: [Int] = []

  private let sheet: HTMLSheet
  /// True where elements that are blocks of text are laid out though the page hides them.
  private let isRevealing: Bool
  private let isCell: Bool
  private var run = HTMLRun()

  /// Lays out a page.
  ///
  /// - Parameters:
  ///   - root: the page's root, or a cell of a table.
  ///   - sheet: what the page's style sheets say.
  ///   - isRevealing: true to lay out what the page hides by its style, too.
  ///   - ink: how the text around the root looks.
  init(
    _ root: XMLElement, sheet: HTMLSheet = HTMLSheet(), isRevealing: Bool = false, isCell: Bool = false,
    ink: HTMLInk = HTMLInk()
  ) {
    self.sheet = sheet
    self.isRevealing = isRevealing
    self.isCell = isCell
    nodes = [Node(tag: "html", parent: 0, blocks: 0..<0, role: .none)]
    visit(root, in: 0, isRevealing ? ink : ink.within(root, sheet.declarations(root)))
    flush(0)
    nodes[0].blocks = 0..<blocks.count
  }

  private mutating func flush(_ node: Int, isHeading: Bool = false) {
    let (block, asides) = run.end(node: node, isHeading: isHeading, isCell: isCell, role: nodes[node].role)
    if let block { blocks.append(block) }
    self.asides += asides.map { (blocks.count, $0) }
    hidden += asides.reduce(0) { $0 + $1.text.unicodeScalars.count }
  }

  private mutating func visit(_ element: XMLElement, in node: Int, _ ink: HTMLInk) {
    let numbers = HTMLListNumber.numbers(of: element, style: HTMLListNumber.style(element))
    for (index, child) in element.children.enumerated() {
      switch child {
      case .text(let text): run.add(text, ink)
      case .element(let inner): add(inner, to: node, ink, number: numbers[index])
      }
    }
  }

  private mutating func add(_ element: XMLElement, to node: Int, _ ink: HTMLInk, number: String?) {
    let tag = element.name.local
    guard !HTMLTags.unseen.contains(tag) else { return }
    let look = sheet.declarations(element)
    let isBlock = HTMLTags.blocks.contains(tag) || Self.isBlock(look) && !nodes[node].tag.hasPrefix("h")
    var ink = ink.within(element, look)
    switch HTMLSight(element, look) {
    case .shown: break
    case _ where isRevealing && (isBlock || HTMLTags.holdsBlocks(element)): break
    case .gone:
      hidden += element.text.unicodeScalars.count
      return
    case .aside(let reason): ink.aside = ink.aside ?? reason
    }
    if isRevealing { ink.isWhite = false }
    let isHeading = HTMLTags.headings.contains(tag)
    switch tag {
    case "br" where nodes[node].tag.hasPrefix("h") && node > 0: return  // a title on two lines is one title
    case "br", "hr": flush(node)
    case "img":
      // A heading that was made a picture; other descriptions of pictures are none of the text.
      if let words = element.attribute("alt"), HTMLTags.isHeading(words) {
        run.add(words, ink)
      } else if !HTMLTags.isIcon(element), nodes[node].role < .frame {
        pictures.append(blocks.count)
      }
    case "table" where HTMLTable.isData(element):
      flush(node)
      let inner = open(element, in: node)
      var grid = HTMLGrid()
      for row in HTMLTable.rows(of: element) {
        guard let found = HTMLTable.block(of: row, node: inner, sheet: sheet, ink: ink, grid: &grid) else { continue }
        var block = found.block
        asides += found.asides.map { (blocks.count, $0) }
        guard block.size > 0 else { continue }
        block.role = nodes[inner].role
        blocks.append(block)
      }
      close(inner)
    case _ where isBlock:
      flush(node, isHeading: HTMLTags.headings.contains(nodes[node].tag))
      if number != nil { run.number = number }
      let inner = open(element, in: node)
      let wasVerbatim = run.isVerbatim
      if tag == "pre" || HTMLTags.isVerbatim(element) { run.isVerbatim = true }
      visit(element, in: inner, ink)
      flush(inner, isHeading: isHeading)
      run.isVerbatim = wasVerbatim
      if number != nil { run.number = nil }
      close(inner)
    default:
      visit(element, in: node, ink)
    }
  }

  /// True for an element that its style makes a block.
  private static func isBlock(_ look: HTMLSheet.Declarations) -> Bool {
    ["block", "flex", "grid", "table", "list-item"].contains(look["display"] ?? "")
  }

  private mutating func open(_ element: XMLElement, in parent: Int) -> Int {
    let own = HTMLRole(element)
    nodes.append(
      Node(
        tag: element.name.local, name: element.attribute("class") ?? "", parent: parent,
        blocks: blocks.count..<blocks.count,
        role: max(nodes[parent].role, own), ownRole: own))
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func close(_ node: Int) {
    nodes[node].blocks = nodes[node].blocks.lowerBound..<blocks.count
  }
}
