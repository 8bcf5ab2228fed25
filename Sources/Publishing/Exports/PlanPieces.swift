import PlanModel

/// The words of a plan as found, in the order of the document: everything but page furniture.
struct PlanPieces {
  /// What a piece is in the outline.
  enum Kind {
    case heading(Heading)
    /// A sentence; nil outside every task, else the position of its task in the plan.
    case sentence(Sentence, task: Int?)
    /// A line of responsible units, with the position of its task.
    case responsible(task: Int)
  }

  /// One piece.
  struct Piece {
    var kind: Kind
    /// Words as found.
    var original: String
    /// Where they stand, in the decoded source text.
    var source: SourceRange
  }

  /// The pieces in the order of the document.
  let pieces: [Piece]

  init(_ plan: Plan) {
    var pieces = plan.headings.map { Piece(kind: .heading($0), original: $0.original, source: $0.source) }
    pieces += plan.otherSentences.map {
      Piece(kind: .sentence($0, task: nil), original: $0.original, source: $0.source)
    }
    for (position, task) in plan.tasks.enumerated() {
      pieces += task.sentences.map {
        Piece(kind: .sentence($0, task: position), original: $0.original, source: $0.source)
      }
      pieces += task.responsibleLines.map {
        Piece(kind: .responsible(task: position), original: $0.original, source: $0.source)
      }
    }
    self.pieces = pieces.enumerated().sorted { ($0.element.source, $0.offset) < ($1.element.source, $1.offset) }
      .map(\.element)
  }
}

/// A plan as plain text, with the place of each sentence in it.
///
/// The words are those found, in their order. White space between two pieces (and page furniture, which is left out) is
/// one line end; inside a piece it is kept, line ends as LF, so that every program counts the same positions.
struct PlainPlan {
  /// The text.
  private(set) var text = ""
  /// Places of the sentences by id, in Unicode code points from 0, end not included.
  private(set) var places: [String: Range<Int>] = [:]

  init(_ plan: Plan) {
    var position = 0
    var end: Int?
    for piece in PlanPieces(plan).pieces {
      if let end, piece.source.start > end {
        text += "\n"
        position += 1
      }
      let words = Self.plain(piece.original)
      let count = words.unicodeScalars.count
      if case .sentence(let sentence, _) = piece.kind { places[sentence.id] = position..<(position + count) }
      text += words
      position += count
      end = max(end ?? 0, piece.source.end)
    }
    text += "\n"
  }

  /// Line ends as LF, and nothing that XML cannot hold.
  private static func plain(_ words: String) -> String {
    var kept = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0xD: kept.append("\n")
      case 0xA: if !isAfterReturn { kept.append("\n") }
      case 0x9, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: kept.append(scalar)
      default: break
      }
      isAfterReturn = scalar.value == 0xD
    }
    return String(kept)
  }
}
