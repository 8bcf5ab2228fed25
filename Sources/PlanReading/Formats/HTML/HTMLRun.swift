import ChineseText
import PlanModel

/// The text between two block boundaries, collected piece by piece.
struct HTMLRun: Sendable {
  /// Text that is set aside from a block, and why.
  struct Aside: Hashable, Sendable {
    var text: String
    var reason: HTMLAside
  }

  private struct Piece: Sendable {
    var text: String
    var ink: HTMLInk
  }

  /// True where line breaks and blanks of the source show (`pre`).
  var isVerbatim = false
  /// The number that a browser shows in front of the next block: that of an item of an ordered list.
  var number: String?
  private var pieces: [Piece] = []

  /// Adds text of the source.
  mutating func add(_ source: String, _ ink: HTMLInk) { pieces.append(Piece(text: source, ink: ink)) }

  /// Ends the block here: its text, nil where nothing shows, and what of it is set aside. The run is empty then.
  ///
  /// White text beside text of another colour is white on white; a block of nothing else may stand on a picture.
  mutating func end(
    node: Int, isHeading: Bool = false, isCell: Bool = false, role: HTMLRole
  ) -> (block: HTMLFlow.Block?, asides: [Aside]) {
    defer { pieces = [] }
    var shown = Text(isVerbatim: isVerbatim)
    var asides: [Aside] = []
    if pieces.contains(where: { $0.ink.aside != nil || $0.ink.isHard }) {
      var white = Text(isVerbatim: isVerbatim)
      for piece in pieces where piece.ink.aside == nil {
        piece.ink.isHard ? white.add(piece) : shown.add(piece)
      }
      let isWhole = shown.size == 0
      if isWhole, isCell || isHeading || Self.isHeading(white.trimmed) {
        for index in pieces.indices { pieces[index].ink.isWhite = false }
      }
      shown = Text(isVerbatim: isVerbatim)
      for piece in pieces {
        if let reason = piece.ink.aside ?? (piece.ink.isHard ? .invisible : nil) {
          let text = piece.text.trimmedWhiteSpace
          if !text.isEmpty { asides.append(Aside(text: text, reason: reason)) }
        } else {
          shown.add(piece)
        }
      }
    } else {
      for piece in pieces { shown.add(piece) }
    }
    let trimmed = shown.size > 0 ? shown.trimmed : ""
    guard !trimmed.isEmpty else { return (nil, asides) }
    var block = HTMLFlow.Block(
      text: trimmed, size: shown.size, linked: shown.linked, stops: shown.stops, marks: shown.marks, node: node,
      isHeading: isHeading, role: role)
    if shown.linked > 0, shown.linked < shown.size, shown.size < 100 {
      block.unlinked = pieces.filter { !$0.ink.isLinked && $0.ink.aside == nil }.map(\.text).joined(separator: " ")
    }
    if let number {
      // Items that are links are lists of pages; sites whose items write their numbers hide the list's own.
      if !block.isLinks, OutlineMarker.read(Array(block.text)) == nil { block.text = number + block.text }
      self.number = nil
    }
    return (block, asides)
  }

  /// Headings stand white on coloured bars, whose colour a sheet in another file may give.
  private static func isHeading(_ text: String) -> Bool {
    let words = Array(text)
    return words.count <= 60 && !words.contains("。") && OutlineMarker.read(words) != nil
      || TitleLine.isTitle(words.squeezed)
  }

  /// Text as it shows, with what it is weighed by.
  private struct Text {
    var isVerbatim: Bool
    /// Scalars and no string: appending to a view of scalars takes several times as long.
    var text: [Unicode.Scalar] = []
    var endsWithBlank = true
    var size = 0
    var linked = 0
    var stops = 0
    var marks = 0

    init(isVerbatim: Bool) { self.isVerbatim = isVerbatim }

    var trimmed: String {
      guard let first = text.firstIndex(where: { !$0.isWhiteSpace }),
        let last = text.lastIndex(where: { !$0.isWhiteSpace })
      else { return "" }
      return String(scalars: text[first...last])
    }

    mutating func add(_ piece: Piece) {
      for scalar in piece.text.unicodeScalars {
        if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}" {
          if isVerbatim, scalar == "\n" {
            text.append("\n")
            endsWithBlank = true
          } else if !endsWithBlank {
            text.append(" ")
            endsWithBlank = true
          }
          continue
        }
        text.append(scalar)
        endsWithBlank = false
        guard !scalar.isWhiteSpace else { continue }
        size += 1
        if piece.ink.isLinked { linked += 1 }
        switch scalar {
        case "。": stops += 1
        case "，", "；", "、", "：", "！", "？": marks += 1
        default: break
        }
      }
    }
  }
}

extension HTMLInk {
  /// True for white text with nothing known behind it.
  var isHard: Bool { isWhite && !isOnColour }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmedWhiteSpace: String {
    guard let first = unicodeScalars.firstIndex(where: { !$0.isWhiteSpace }),
      let last = unicodeScalars.lastIndex(where: { !$0.isWhiteSpace })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
