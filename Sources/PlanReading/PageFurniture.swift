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
      if name == nil, awaitsValue, Self.isValue(line.text.scalars) {
        name = LocalizedText("信息卡", "information card")
      }
      awaitsValue = rules.awaitsValue(line.text)
      if let name {
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
