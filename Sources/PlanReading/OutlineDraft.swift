import PlanModel

/// The outline before ids are given and ranges are closed: headings, items, and every piece in document order.
struct OutlineDraft: Sendable {
  /// Where a piece stands.
  enum Place: Hashable, Sendable {
    /// Before the outline.
    case front
    /// Below a heading of a part or section, outside every item.
    case heading(Int)
    /// In a task, guarantee or next step.
    case item(Int)
    /// Behind the outline.
    case end
  }

  /// What a piece is.
  enum PieceKind: Hashable, Sendable {
    case heading
    case sentence
    /// A line that names units and dates, and nothing else.
    case responsible(Responsibility)
    /// A sentence that ends with units.
    case assigned(Responsibility)
    case furniture(LocalizedText)
  }

  /// A stretch of text that becomes one heading, sentence, line of units or piece of furniture.
  struct Piece: Hashable, Sendable {
    var kind: PieceKind
    var place: Place
    var text: TracedText
  }

  /// The heading of a part or section.
  struct DraftHeading: Hashable, Sendable {
    var kind: Heading.Kind
    var marker: OutlineMarker
    var text: String
    /// Index of the part that a section stands in.
    var part: Int?
    /// True for a heading whose number is not written in the document.
    var isUncounted = false
  }

  /// A task, guarantee or next step.
  struct DraftItem: Hashable, Sendable {
    var role: PlanTask.Role
    var marker: OutlineMarker
    /// True for a section that no tasks divide and that is a task itself.
    var isSection: Bool
    /// Indices of the headings above it.
    var part: Int?
    var section: Int?
    /// The title of its own; nil where it has none.
    var title: String?
    /// Its first sentence shortened, for items without a title.
    var fallback = ""
    /// Where its number stands.
    var source: SourceRange?
    /// True for an item whose number is not written in the document.
    var isUncounted = false
  }

  /// Numbers that begin anew inside an item.
  struct NestedList: Hashable, Sendable {
    /// Index of the item.
    var item: Int
    /// The first number as written.
    var number: String
    /// Where.
    var source: SourceRange?
  }

  /// Headings in document order.
  var headings: [DraftHeading] = []
  /// Items in document order.
  var items: [DraftItem] = []
  /// Every piece in document order.
  var pieces: [Piece] = []
  /// Lists of points inside items that are numbered like the items.
  var nested: [NestedList] = []

  /// The pieces, which the draft then holds no more.
  mutating func takePieces() -> [Piece] {
    defer { pieces = [] }
    return pieces
  }

  /// Adds a paragraph sentence by sentence. In an item, lines of responsible units are told from sentences.
  mutating func add(paragraph: TracedText, at place: Place, reader: ResponsibleUnitReader = .standard) {
    for sentence in Sentences.split(paragraph) {
      guard case .item = place else {
        pieces.append(Piece(kind: .sentence, place: place, text: sentence))
        continue
      }
      // An article that gives work to an office is law, not a note on who does it.
      let labelsOnly = if case .item(let index) = place { items[index].marker.style == .article } else { false }
      if let found = reader.responsibility(of: sentence.scalars, labelsOnly: labelsOnly) {
        pieces.append(Piece(kind: .responsible(found), place: place, text: sentence))
      } else if let start = reader.bracketStart(in: sentence.scalars) {
        let line = sentence[start..<sentence.count]
        pieces.append(Piece(kind: .sentence, place: place, text: sentence.trimmed(0..<start)))
        let found = reader.responsibility(of: line.scalars) ?? Responsibility()
        pieces.append(Piece(kind: .responsible(found), place: place, text: line))
      } else if !labelsOnly, let (_, found) = reader.closingClause(of: sentence.scalars) {
        pieces.append(Piece(kind: .assigned(found), place: place, text: sentence))
      } else {
        pieces.append(Piece(kind: .sentence, place: place, text: sentence))
      }
    }
  }
}
