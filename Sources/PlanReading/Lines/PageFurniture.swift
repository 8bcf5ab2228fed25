import ChineseText
import PlanModel

/// The lines of a page, parted into the document and what the page puts around it.
struct PageFurniture: Sendable {
  /// The document's lines.
  var lines: [TextLine] = []
  /// Furniture in document order.
  var furniture: [OutlineDraft.Piece] = []
  /// Lines of the furniture that may be an information card's.
  var cardLines: [TracedText] = []
  /// What a row of page numbers behind the document says, where the format does not look for one itself.
  var pages: PageNumberRow.Pages?

  /// Sets furniture aside.
  ///
  /// - Parameters:
  ///   - all: the lines of the text.
  ///   - regions: furniture that the document's format tells, in order; each is one piece.
  ///   - rules: the rules that tell furniture by its words.
  ///   - heads: running heads, without white space.
  init(
    _ all: [TextLine], regions: [ExtractedText.Region] = [], rules: FurnitureRules = .standard, heads: Set<String> = []
  ) {
    var nextRegion = 0
    var told: [Int?] = []
    for line in all {
      let start = line.text.ranges.first?.start ?? 0
      while nextRegion < regions.count, regions[nextRegion].range.end <= start { nextRegion += 1 }
      let isInside = nextRegion < regions.count && regions[nextRegion].range.start <= start
      told.append(isInside ? nextRegion : nil)
    }
    let edges = Edges(all, told: told, rules: rules)
    let contents = TableOfContents.lines(of: zip(all, told).filter { $1 == nil }.map(\.0))
    var kept = 0
    var isBehindFurniture = false
    var awaitsValue = false
    for (index, line) in all.enumerated() {
      if let region = told[index] {
        add(line, of: regions[region], goesOn: index > 0 && told[index - 1] == region, rules: rules)
        isBehindFurniture = true
        awaitsValue = false
        continue
      }
      var name = contents.contains(kept) ? LocalizedText("目录", "table of contents") : rules.name(of: line.text)
      if name == nil, !heads.isEmpty, heads.contains(line.text.scalars.squeezed.string) {
        name = LocalizedText("页眉", "running head")
      }
      kept += 1
      if name == nil, edges.isOutside(index) {
        name = rules.name(atEdge: line.text.scalars, isTail: index >= edges.tail)
      }
      if name == nil, Self.isOrnament(all, index) { name = LocalizedText("版面符号", "ornament") }
      if name == nil, awaitsValue, Self.isValue(line.text.scalars) {
        name = LocalizedText("信息卡", "information card")
      }
      awaitsValue = rules.awaitsValue(line.text)
      if let name {
        if index >= edges.tail, regions.isEmpty { pages = pages ?? PageNumberRow.read(line.text.string) }
        furniture.append(OutlineDraft.Piece(kind: .furniture(name), place: .front, text: line.text))
        cardLines.append(line.text)
        isBehindFurniture = true
      } else {
        var line = line
        if isBehindFurniture { line.followsFurniture = true }
        lines.append(line)
        isBehindFurniture = false
      }
    }
  }

  /// Where the document's own lines begin and end for sure.
  private struct Edges {
    /// The first line with a number of the outline, and the line behind the last one that is a sentence or has a number.
    var head = 0
    var tail = 0

    init(_ all: [TextLine], told: [Int?], rules: FurnitureRules) {
      func isOwn(_ index: Int) -> Bool { told[index] == nil }
      func hasNumber(_ index: Int) -> Bool { OutlineMarker.read(all[index].text.scalars) != nil }
      tail = all.count
      while tail > 0 {
        let line = all[tail - 1].text.scalars
        let isSentence = line.last.map { $0.endsSentence || $0 == "；" || $0 == ";" } ?? false
        if isOwn(tail - 1), hasNumber(tail - 1) || isSentence, rules.name(ofLine: line) == nil,
          rules.name(atEdge: line, isTail: true) == nil
        {
          break
        }
        tail -= 1
      }
      let sentence = { (index: Int) in all[index].text.scalars.last?.endsSentence ?? false }
      head =
        all.indices.first { isOwn($0) && hasNumber($0) && rules.name(ofLine: all[$0].text.scalars) == nil }
        ?? all.indices.first { isOwn($0) && sentence($0) } ?? all.count
    }

    func isOutside(_ index: Int) -> Bool { index < head || index >= tail }
  }

  /// 01 alone above a heading with a number of its own.
  private static func isOrnament(_ all: [TextLine], _ index: Int) -> Bool {
    let line = all[index].text.scalars
    guard line.count == 2, line[0] == "0", line[1].isDecimalDigit, index + 1 < all.count else { return false }
    return OutlineMarker.read(all[index + 1].text.scalars) != nil
  }

  /// The document's lines, which the page then holds no more.
  mutating func takeLines() -> [TextLine] {
    defer { lines = [] }
    return lines
  }

  /// Adds a line of a region to its piece.
  private mutating func add(
    _ line: TextLine, of region: ExtractedText.Region, goesOn: Bool, rules: FurnitureRules
  ) {
    if goesOn, let end = furniture.last?.text.ranges.last?.end {
      furniture[furniture.count - 1].text.append("\n", from: SourceRange(start: end, end: end))
      furniture[furniture.count - 1].text.append(line.text)
    } else {
      furniture.append(OutlineDraft.Piece(kind: .furniture(region.name), place: .front, text: line.text))
    }
    // Of a whole page's furniture, only lines that carry a label and its value can be a card's: a search form has
    // labels too.
    if rules.name(of: line.text) != nil, !rules.awaitsValue(line.text) { cardLines.append(line.text) }
  }

  /// True for a line that can be a value of an information card: short, no title and no sentence.
  private static func isValue(_ line: [Unicode.Scalar]) -> Bool {
    line.count <= 60 && !line.contains(where: \.endsSentence) && !TitleLine.isTitle(line.squeezed)
      && OutlineMarker.read(line) == nil
  }
}
