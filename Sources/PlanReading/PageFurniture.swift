import PlanModel

/// The lines of a page, parted into the document and what the page puts around it.
struct PageFurniture: Sendable {
  /// The document's lines.
  var lines: [TextLine] = []
  /// Furniture in document order.
  var furniture: [OutlineDraft.Piece] = []

  /// Sets furniture aside.
  init(_ all: [TextLine], rules: FurnitureRules = .standard) {
    let contents = TableOfContents.lines(of: all)
    var isBehindFurniture = false
    var awaitsValue = false
    for (index, line) in all.enumerated() {
      var name = contents.contains(index) ? LocalizedText("目录", "table of contents") : rules.name(of: line.text)
      if name == nil, awaitsValue, Self.isValue(line.text.scalars) {
        name = LocalizedText("信息卡", "information card")
      }
      awaitsValue = rules.awaitsValue(line.text)
      if let name {
        furniture.append(OutlineDraft.Piece(kind: .furniture(name), place: .front, text: line.text))
        isBehindFurniture = true
      } else {
        var line = line
        if isBehindFurniture { line.followsFurniture = true }
        lines.append(line)
        isBehindFurniture = false
      }
    }
  }

  /// True for a line that can be a value of an information card: short, no title and no sentence.
  private static func isValue(_ line: [Unicode.Scalar]) -> Bool {
    line.count <= 60 && !line.contains(where: \.endsSentence) && !TitleLine.isTitle(line.squeezed)
      && OutlineMarker.read(line) == nil
  }
}
