import PlanModel

/// A paragraph, with the number in front of it if there is one.
struct OutlineBlock: Hashable, Sendable {
  /// The number in front; nil for a paragraph without one.
  var marker: OutlineMarker?
  /// The whole paragraph, number included.
  var text: TracedText
  /// True where an empty line stands above it.
  var followsBlank: Bool
  /// True where page furniture was taken out above it: nothing may be joined across it.
  var followsFurniture = false
  /// Set where the paragraph is a row of a table of tasks.
  var row: TableRow?
  /// Set where the number of a point within an item was taken for none; see `NestedNumbers`.
  var nested: Nested?
  /// Scalars up to the blank that sets a heading apart from the text on its line (（一）加强领导 各级要…); nil without.
  var headingEnd: Int?

  /// The place of a point in its list.
  enum Nested: Hashable, Sendable { case first, further }

  /// True for a paragraph with a number, and for a row of a table of tasks.
  var isNumbered: Bool { marker != nil || row != nil }

  /// The scalars behind the number.
  var body: [Unicode.Scalar] { Array(text.scalars.dropFirst(marker?.length ?? 0)) }

  /// The blocks of the lines: items that share a line are parted, and a number alone on its line joins the line
  /// below.
  static func blocks(of lines: [TextLine], source: SourceCover? = nil) -> [OutlineBlock] {
    var splitter = FusedLineSplitter()
    var pieces: [OutlineBlock] = []
    for line in lines {
      if let row = line.row {
        pieces.append(
          OutlineBlock(
            marker: nil, text: line.text, followsBlank: line.followsBlank, followsFurniture: line.followsFurniture,
            row: row))
        continue
      }
      for (offset, piece) in splitter.split(line.text).enumerated() {
        pieces.append(
          OutlineBlock(
            marker: OutlineMarker.read(piece.scalars), text: piece,
            followsBlank: line.followsBlank && offset == 0,
            followsFurniture: line.followsFurniture && offset == 0))
      }
    }
    SpacedNumbers.mark(&pieces, source: source)
    DecimalNumbers.mark(&pieces)
    var blocks: [OutlineBlock] = []
    for piece in pieces {
      if piece.marker == nil, piece.row == nil, !piece.followsFurniture, let last = blocks.last, last.marker != nil,
        last.body.isEmpty
      {
        blocks[blocks.count - 1].text.append(piece.text)
      } else {
        blocks.append(piece)
      }
    }
    // A number that nothing follows opens nothing.
    for index in blocks.indices where blocks[index].body.isEmpty { blocks[index].marker = nil }
    if let source {
      for index in blocks.indices { blocks[index].headingEnd = HeadingBlank.end(in: blocks[index], source: source) }
    }
    EnumeratedParagraphs.mark(&blocks)
    UnnumberedMeasures.mark(&blocks)
    NestedNumbers.resolve(&blocks)
    return blocks
  }
}
