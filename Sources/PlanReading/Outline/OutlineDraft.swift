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
    /// Units and dates that the heading names for the items below it which name none.
    var responsible = Responsibility()
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
    /// Units and deadlines that another place in the document gives it.
    var inherited = Responsibility()
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

  /// The source of the pieces; blanks that part names of offices are looked up in it. nil where it is not known.
  var source: SourceCover?
}
