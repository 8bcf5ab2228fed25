import PlanModel

/// Finds the article of a page.
///
/// Method: text density as in Sun, Song and Liao (DOM Based Content Extraction via Text Density, SIGIR 2011), with
/// punctuation and links weighed as in the Readability family: running text counts, lists of links do not. From the
/// page downwards, the element that holds nearly all running text is entered, until it parts into paragraphs.
struct HTMLArticle: Sendable {
  /// The article's blocks.
  private(set) var blocks: Range<Int>
  /// Blocks within it that are none of it: share buttons, related pages.
  private(set) var widgets: Set<Int> = []
  /// What each block of the page is, misnomers corrected.
  let roles: [HTMLRole]
  /// What blocks are that belong to no article wherever they stand.
  let names: [Int: LocalizedText]

  /// An element whose running text is at least this share of its parent's is entered.
  private static let dominance = 0.75
  /// An element that holds more of the page's running text than this is no frame, whatever its name.
  private static let frameLimit = 0.4
  private static let asideLimit = 0.8

  /// The article of a page; nil where the page has no running text.
  init?(_ flow: HTMLFlow, head: HTMLHead) {
    let survey = HTMLSurvey(flow)
    names = survey.names
    let masses = survey.masses
    let anchor = Self.anchor(flow, head: head)
    var roles = Self.roles(flow, masses, from: anchor)
    for index in names.keys { roles[index] = .frame }
    self.roles = roles
    var sums = [0]
    for index in flow.blocks.indices {
      sums.append(sums[index] + (roles[index] == .none && index >= anchor ? masses[index] : 0))
    }
    // Where heads and feet are all there is, they are the article.
    if sums.last == 0 {
      for index in flow.blocks.indices {
        let isOut = roles[index] >= .frame || index < anchor
        sums[index + 1] = sums[index] + (isOut ? 0 : masses[index])
      }
    }
    // A page that is all footer has misnamed its article.
    if sums.last == 0 {
      for index in flow.blocks.indices { sums[index + 1] = sums[index] + masses[index] }
    }
    guard let total = sums.last, total > 0 else { return nil }
    func mass(_ node: Int) -> Int {
      let range = flow.nodes[node].blocks
      return sums[range.upperBound] - sums[range.lowerBound]
    }
    var node = 0
    while let next = flow.nodes[node].children.max(by: { mass($0) < mass($1) }),
      mass(next) == mass(node) && !Self.isIntroduced(next, in: node, flow)
        && !Self.isOneOfParagraphs(next, in: node, flow, roles: roles)
        || Self.dominates(next, over: node, in: flow, roles: roles, anchor: anchor, mass: mass)
    {
      node = next
    }
    if let own = Self.named(below: node, in: flow, roles: roles, anchor: anchor, mass: mass) { node = own }
    blocks = flow.nodes[node].blocks
    trim(flow, roles: roles)
    extend(flow, roles: roles)
    widgets = Set(blocks.filter { roles[$0] >= .frame || (flow.blocks[$0].isLinks && !flow.blocks[$0].isRow) })
    // A link alone in a paragraph within the text is an attachment or a law's name: it stays.
    widgets = widgets.filter { roles[$0] >= .frame || Self.isLinkList(around: $0, in: flow) }
  }

  /// The block that names the article as the page's head does: what stands before is none of it. 0 where there is
  /// none, or no running text behind it.
  private static func anchor(_ flow: HTMLFlow, head: HTMLHead) -> Int {
    let place = flow.blocks.indices.first { index in
      let block = flow.blocks[index]
      guard block.role < .frame, !block.isLinks, block.size <= 120 else { return false }
      let words = Array(block.text).squeezed
      return words.count >= 8 && head.titles.contains(words)
    }
    guard let place else { return 0 }
    let rest = flow.blocks.indices[place...].contains { flow.blocks[$0].role < .frame && flow.blocks[$0].isProse }
    return rest ? place : 0
  }

  /// The roles of the blocks; a role that would take most of the text away is a misnomer and dropped.
  private static func roles(_ flow: HTMLFlow, _ masses: [Int], from anchor: Int) -> [HTMLRole] {
    var sums = [0]
    for (index, block) in flow.blocks.enumerated() {
      // A footer does not count towards the whole, or short articles would drown in it.
      let isCounted = index >= anchor && block.role != .certainFrame
      sums.append(sums[index] + (isCounted ? masses[index] : 0))
    }
    let total = max(sums.last ?? 0, 1)
    var roles = [HTMLRole](repeating: .none, count: flow.blocks.count)
    var stack: [(node: Int, inherited: HTMLRole)] = [(0, .none)]
    while let (node, inherited) = stack.popLast() {
      let range = flow.nodes[node].blocks
      let share = Double(sums[range.upperBound] - sums[range.lowerBound]) / Double(total)
      var own = max(inherited, flow.nodes[node].ownRole)
      // A class may be misnamed; an aside is one, unless it is nearly all there is.
      let isMisnomer = share > (flow.nodes[node].tag == "aside" ? asideLimit : frameLimit)
      if own != .certainFrame, isMisnomer { own = .none }
      for index in range { roles[index] = own }
      for child in flow.nodes[node].children { stack.append((child, own)) }
    }
    return roles
  }

  /// True for a table with a sentence beside it, which introduces it however short it is.
  private static func isIntroduced(_ child: Int, in node: Int, _ flow: HTMLFlow) -> Bool {
    guard flow.nodes[child].tag == "table" else { return false }
    let inner = flow.nodes[child].blocks
    return flow.nodes[node].blocks.contains { index in
      let block = flow.blocks[index]
      return !inner.contains(index) && block.stops > 0 && !block.isLinks && block.role < .frame
        && isParagraph(block.node, of: node, in: flow)
    }
  }

  /// True for a paragraph that others stand beside: short ones without a full stop weigh nothing, but belong to it.
  private static func isOneOfParagraphs(_ child: Int, in node: Int, _ flow: HTMLFlow, roles: [HTMLRole]) -> Bool {
    guard isParagraph(child, of: node, in: flow) else { return false }
    let inner = flow.nodes[child].blocks
    return flow.nodes[node].blocks.contains { index in
      let block = flow.blocks[index]
      return !inner.contains(index) && !block.isLinks && roles[index] == .none
        && (block.node == node || flow.nodes[block.node].tag == "p" && isParagraph(block.node, of: node, in: flow)
          || block.isProse || HTMLTags.isItem(block.text))
        && FurnitureRules.standard.name(ofLine: Array(block.text)) == nil
    }
  }

  private static func dominates(
    _ child: Int, over node: Int, in flow: HTMLFlow, roles: [HTMLRole], anchor: Int,
    mass: (Int) -> Int
  ) -> Bool {
    guard Double(mass(child)) >= dominance * Double(mass(node)), !isIntroduced(child, in: node, flow),
      !isOneOfParagraphs(child, in: node, flow, roles: roles)
    else { return false }
    // Paragraphs beside it, or several pieces of running text, are the article's own: it goes on around the child.
    let inner = flow.nodes[child].blocks
    var pieces = 0
    for index in flow.nodes[node].blocks where !inner.contains(index) && index >= anchor && roles[index] == .none {
      guard flow.blocks[index].isProse || flow.blocks[index].isRow && mass(child) > 0 else { continue }
      let holder = flow.blocks[index].node
      if flow.blocks[index].isProse, holder == node || isParagraph(holder, of: node, in: flow) { return false }
      pieces += 1
    }
    return pieces < 3
  }

  /// The element that holds the title the page's head gives and running text of its own, where all other running text
  /// beside it stands below titles of its own: other articles. nil where there is none.
  private static func named(
    below node: Int, in flow: HTMLFlow, roles: [HTMLRole], anchor: Int, mass: (Int) -> Int
  ) -> Int? {
    guard anchor > 0, flow.nodes[node].blocks.contains(anchor) else { return nil }
    let children = flow.nodes[node].children
    guard let own = children.first(where: { flow.nodes[$0].blocks.contains(anchor) }),
      flow.nodes[own].blocks.count >= 3, mass(own) * 5 >= mass(node)
    else { return nil }
    let others = children.filter { $0 != own && mass($0) > 0 }
    guard !others.isEmpty else { return nil }
    let areArticles = others.allSatisfy { other in
      let blocks = flow.nodes[other].blocks
      guard let first = blocks.first, blocks.count >= 2 else { return false }
      return flow.blocks[first].isHeading && !flow.blocks[first].isProse
        && OutlineMarker.read(Array(flow.blocks[first].text)) == nil
    }
    return areArticles ? own : nil
  }

  /// True for a p, heading or the like that stands directly in an element.
  private static func isParagraph(_ holder: Int, of node: Int, in flow: HTMLFlow) -> Bool {
    flow.nodes[holder].parent == node
      && ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"].contains(flow.nodes[holder].tag)
  }

  /// Takes links and frames off both ends.
  private mutating func trim(_ flow: HTMLFlow, roles: [HTMLRole]) {
    func isOutside(_ index: Int) -> Bool { roles[index] >= .frame || flow.blocks[index].isLinks }
    while let first = blocks.first, isOutside(first) { blocks = (first + 1)..<blocks.upperBound }
    while let last = blocks.last, isOutside(last), !Self.isAttachment(flow.blocks[last]) {
      blocks = blocks.lowerBound..<last
    }
  }

  /// Takes in signature, date and document number that stand beside the element.
  private mutating func extend(_ flow: HTMLFlow, roles: [HTMLRole]) {
    func belongs(_ index: Int) -> Bool {
      guard flow.blocks.indices.contains(index), roles[index] == .none, flow.blocks[index].linked == 0 else {
        return false
      }
      let line = Array(flow.blocks[index].text)
      return DateText.wholeDate(line) != nil || FrontMatter.isSignature(line) || FrontMatter.isDocumentNumber(line)
    }
    while belongs(blocks.upperBound) { blocks = blocks.lowerBound..<(blocks.upperBound + 1) }
    while FrontMatter.isDocumentNumber(Array(flow.blocks[safe: blocks.lowerBound - 1]?.text ?? "")) {
      blocks = (blocks.lowerBound - 1)..<blocks.upperBound
    }
  }

  private static func isAttachment(_ block: HTMLFlow.Block) -> Bool { block.text.hasPrefix("附件") }

  /// True where the block before or behind is a link too: a list of pages.
  private static func isLinkList(around index: Int, in flow: HTMLFlow) -> Bool {
    guard !isAttachment(flow.blocks[index]) else { return false }
    return [index - 1, index + 1].contains {
      guard let block = flow.blocks[safe: $0] else { return false }
      return block.isLinks && !isAttachment(block)
    }
  }
}

extension Array {
  /// The element at an index; nil where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
