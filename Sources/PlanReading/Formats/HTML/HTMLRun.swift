import ChineseText
import PlanModel

/// The text between two block boundaries, collected piece by piece.
struct HTMLRun: Sendable {
  /// True where line breaks and blanks of the source show (`pre`).
  var isVerbatim = false
  private var text = String.UnicodeScalarView()
  private var endsWithBlank = true
  private var size = 0
  private var linked = 0
  private var stops = 0
  private var marks = 0

  /// Adds text of the source.
  mutating func add(_ source: String, linked isLinked: Bool) {
    for scalar in source.unicodeScalars {
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
      if isLinked { linked += 1 }
      switch scalar {
      case "。": stops += 1
      case "，", "；", "、", "：", "！", "？": marks += 1
      default: break
      }
    }
  }

  /// The block that ends here; nil where nothing shows. The run is empty then.
  mutating func block(node: Int, isHeading: Bool = false, role: HTMLRole) -> HTMLFlow.Block? {
    defer {
      let verbatim = isVerbatim
      self = HTMLRun()
      isVerbatim = verbatim
    }
    guard size > 0 else { return nil }
    let scalars = Array(text)
    guard let first = scalars.firstIndex(where: { !$0.isWhiteSpace }),
      let last = scalars.lastIndex(where: { !$0.isWhiteSpace })
    else { return nil }
    return HTMLFlow.Block(
      text: scalars[first...last].map(String.init).joined(), size: size, linked: linked, stops: stops, marks: marks,
      node: node, isHeading: isHeading, role: role)
  }
}
