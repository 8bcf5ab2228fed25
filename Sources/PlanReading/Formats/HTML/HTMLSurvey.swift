import PlanModel

/// A first look at all blocks of a page: what each adds to the running text of its element, and which are a second copy
/// of the article or what readers wrote below it.
struct HTMLSurvey: Sendable {
  /// What each block adds to the running text of its element.
  private(set) var masses: [Int]
  /// Blocks that are no article wherever they stand, and what they are.
  private(set) var names: [Int: LocalizedText] = [:]

  private static let copy = LocalizedText("正文的另一份", "second copy of the article")
  private static let comments = LocalizedText("网友评论", "readers' comments")

  /// Looks at a page.
  init(_ flow: HTMLFlow) {
    masses = flow.blocks.map(Self.mass)
    setCopiesAside(flow)
    setCommentsAside(flow)
    weighBoxes(flow)
  }

  private static func mass(_ block: HTMLFlow.Block) -> Int {
    guard !block.isLinks else { return 0 }
    let text = Array(block.text)
    if block.isRow, FurnitureRules.standard.isCard(text) { return 0 }
    if block.isProse || block.isRow || block.size >= 40 { return block.size }
    return OutlineMarker.read(text) != nil ? block.size : 0
  }

  private mutating func setAside(_ blocks: Range<Int>, as name: LocalizedText) {
    for index in blocks where names[index] == nil {
      names[index] = name
      masses[index] = 0
    }
  }

  /// Elements whose text has been on the page before: pages made for two widths of screen hold all twice.
  private mutating func setCopiesAside(_ flow: HTMLFlow) {
    // By bytes: to hash a string takes ten times as long, since it is brought to one form first.
    var first: [[UInt8]: Int] = [:]
    first.reserveCapacity(flow.blocks.count)
    var firsts: [Int] = []
    var repeated = [0]
    var total = [0]
    for (index, block) in flow.blocks.enumerated() {
      let text = Array(block.text.utf8)
      let place = masses[index] > 0 ? first[text] : nil
      if place == nil { first[text] = index }
      firsts.append(place ?? index)
      total.append(total[index] + masses[index])
      repeated.append(repeated[index] + (place == nil ? 0 : masses[index]))
    }
    guard let all = repeated.last, all >= 100 else { return }
    var stack = [0]
    while let node = stack.popLast() {
      let range = flow.nodes[node].blocks
      let mass = total[range.upperBound] - total[range.lowerBound]
      let again = repeated[range.upperBound] - repeated[range.lowerBound]
      guard again >= 100 else { continue }
      if again * 10 >= mass * 9 {
        // Most of it stands further up: in front of the element, not only in front of each line.
        var outside = 0
        for index in range where firsts[index] < range.lowerBound {
          outside += masses[index]
        }
        if outside * 10 >= mass * 9, range.count >= 3 {
          setAside(range, as: Self.copy)
          continue
        }
      }
      stack += flow.nodes[node].children
    }
  }

  /// What stands below a line such as 网友评论 to the end of its element, where the article stands above.
  private mutating func setCommentsAside(_ flow: HTMLFlow) {
    var sums = [0]
    var items = [0]
    for (index, block) in flow.blocks.enumerated() {
      sums.append(sums[index] + masses[index])
      items.append(items[index] + (!block.isLinks && HTMLTags.isItem(block.text) ? 1 : 0))
    }
    var end = 0
    for (index, block) in flow.blocks.enumerated() {
      guard index >= end, sums[index] >= 60, block.size <= 16, block.role < .certainFrame, names[index] == nil,
        FurnitureRules.standard.endsArticle(Array(block.text))
      else { continue }
      let box = flow.nodes[flow.nodes[block.node].parent].blocks
      // It heads a box of its own, or stands in the article's; elsewhere it is a word of the navigation.
      guard box.lowerBound == index || box.contains(index) && sums[index] - sums[box.lowerBound] >= 60 else { continue }
      let range = index..<max(box.upperBound, index + 1)
      guard items[range.upperBound] == items[range.lowerBound] else { continue }
      setAside(range, as: Self.comments)
      end = range.upperBound
    }
  }

  /// A box with a heading of its own and nothing numbered (news, duties of the office) weighs nothing beside an element
  /// with parts and tasks, however long it is.
  private mutating func weighBoxes(_ flow: HTMLFlow) {
    var items = [0]
    var sums = [0]
    for (index, block) in flow.blocks.enumerated() {
      let isItem = masses[index] > 0 && block.role < .certainFrame && HTMLTags.isItem(block.text)
      items.append(items[index] + (isItem ? 1 : 0))
      sums.append(sums[index] + masses[index])
    }
    guard let all = items.last, all >= 3 else { return }
    func sum(_ counts: [Int], _ node: Int) -> Int {
      counts[flow.nodes[node].blocks.upperBound] - counts[flow.nodes[node].blocks.lowerBound]
    }
    var path = [0]
    while let node = path.last, let next = flow.nodes[node].children.first(where: { sum(items, $0) * 5 >= all * 4 }) {
      path.append(next)
    }
    let plan = path[path.count - 1]
    for (node, next) in zip(path, path.dropFirst()) {
      for box in flow.nodes[node].children where box != next {
        let blocks = flow.nodes[box].blocks
        guard sum(items, box) == 0, sum(sums, box) * 3 >= sum(sums, plan), blocks.count >= 4,
          flow.nodes[box].name.isEmpty || flow.nodes[box].name != flow.nodes[next].name,
          let head = blocks.first.map({ flow.blocks[$0] }), head.size <= 20, !head.isProse,
          masses[blocks.lowerBound] == 0,
          !head.text.hasSuffix("："), !Self.isSection(head, beside: flow.nodes[next].blocks.first, flow)
        else { continue }
        for index in blocks { masses[index] = 0 }
      }
    }
  }

  /// True for the heading of a section of the document: 总体要求, or one that stands like the heading of its neighbour.
  private static func isSection(_ head: HTMLFlow.Block, beside other: Int?, _ flow: HTMLFlow) -> Bool {
    if PartKind(heading: Array(head.text).squeezed, isLate: true, isReport: true) != .main { return true }
    guard let other = other.map({ flow.blocks[$0] }), flow.nodes[head.node].tag.hasPrefix("h") else { return false }
    return flow.nodes[head.node].tag == flow.nodes[other.node].tag && !TitleLine.isTitle(Array(other.text).squeezed)
  }
}
