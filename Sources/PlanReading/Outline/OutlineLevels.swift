import PlanModel

/// Which numbers of a document stand for its tasks, and what kind of part each paragraph stands in.
struct OutlineLevels: Sendable {
  /// Documents with fewer articles are not read as regulations.
  private static let fewestArticles = 3

  /// The style that numbers the tasks; nil for a document without numbers.
  var task: MarkerStyle?
  /// The coarsest style that is in use; nil for a document without numbers.
  var top: MarkerStyle?
  /// For each block, the kind of the part it stands in; `main` before the first part.
  var kinds: [PartKind]

  /// Decides the levels of a document's body.
  init(_ blocks: [OutlineBlock], isReport: Bool) {
    let present = MarkerStyle.allCases.filter { style in blocks.contains { $0.marker?.style == style } }
    top = present.first
    kinds = Array(repeating: .main, count: blocks.count)
    guard let top else { return }
    let parts = blocks.indices.filter { blocks[$0].marker?.style == top }
    if top.isPart {
      for (rank, part) in parts.enumerated() {
        let end = rank + 1 < parts.count ? parts[rank + 1] : blocks.count
        let heading = HeadingSplit.split(blocks[part]).heading
        let words = heading.scalars.dropFirst(blocks[part].marker?.length ?? 0)
        let kind = PartKind(heading: Array(words), isLate: rank > 0 && rank + 2 >= parts.count, isReport: isReport)
        for index in part..<end { kinds[index] = kind }
      }
      // Under 一、工作目标 and 二、工作措施 the measures are all the work there is.
      if !parts.contains(where: { kinds[$0] == .main }) {
        for index in kinds.indices where kinds[index] == .guarantee { kinds[index] = .main }
      }
    }
    task = Self.taskStyle(blocks, kinds: kinds, present: present)
  }

  /// The finest style that most items of the next coarser style are divided by. Sub-items that only a few tasks
  /// have do not make tasks of their own, nor do the items of guarantees, aims and next steps decide.
  private static func taskStyle(
    _ blocks: [OutlineBlock], kinds: [PartKind], present: [MarkerStyle]
  ) -> MarkerStyle? {
    func count(_ style: MarkerStyle) -> Int { blocks.count { $0.marker?.style == style } }
    if count(.article) >= fewestArticles { return .article }
    func main(_ style: MarkerStyle) -> [Int] {
      blocks.indices.filter { blocks[$0].marker?.style == style && kinds[$0] == .main }
    }
    // Numbers that stand only in guarantees, aims and next steps say nothing of how the tasks are numbered.
    let inUse = present.filter { !main($0).isEmpty }
    let candidates = (inUse.isEmpty ? present : inUse).filter { style in
      style != .article && (!style.isPoint || isCandidate(point: style, among: inUse.isEmpty ? present : inUse))
    }
    for style in candidates.reversed() {
      let items = main(style)
      guard items.count >= 2 || candidates.count == 1 else { continue }
      guard let coarser = candidates.last(where: { $0 < style && !main($0).isEmpty }) else { return style }
      if runsOn(items, of: style, in: blocks) { return style }
      let parents = main(coarser)
      let divided = parents.count { hasChild(of: style, at: $0, in: blocks) }
      // Points below （一） are its own points, unless nearly every one has them.
      if style.isPoint, coarser >= .bracketed, divided * 4 < parents.count * 3 { continue }
      if divided * 2 >= parents.count || (items.count >= 5 && items.count >= parents.count * 2) { return style }
    }
    return candidates.first
  }

  /// Signs of points number tasks only where nothing does that is nearer to 1.
  private static func isCandidate(point style: MarkerStyle, among present: [MarkerStyle]) -> Bool {
    let finest: MarkerStyle = style == .bracketedArabic ? .named : .innerPart
    return present.allSatisfy { $0 >= style || $0 <= finest }
  }

  /// True where the numbers of a style count on through headings above them; points of single tasks begin anew.
  private static func runsOn(_ items: [Int], of style: MarkerStyle, in blocks: [OutlineBlock]) -> Bool {
    var crossed = 0
    for (left, right) in zip(items, items.dropFirst()) {
      guard blocks[right].marker?.value == (blocks[left].marker?.value ?? 0) + 1 else { return false }
      if blocks[(left + 1)..<right].contains(where: { ($0.marker?.style ?? style) < style }) { crossed += 1 }
    }
    return crossed >= 1 && items.count >= 3 && !style.isDecimal
  }

  /// True where an item of the style stands below the item at an index, before the next one of its own rank.
  static func hasChild(of style: MarkerStyle, at index: Int, in blocks: [OutlineBlock]) -> Bool {
    guard let own = blocks[index].marker?.style else { return false }
    for block in blocks[(index + 1)...] {
      guard let found = block.marker?.style else { continue }
      if found == style { return true }
      if found <= own { return false }
    }
    return false
  }
}
