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
    for (index, line) in all.enumerated() {
      let name = contents.contains(index) ? LocalizedText("目录", "table of contents") : rules.name(of: line.text)
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
}
