import XMLTree

/// Whether a reader of the page sees an element's text.
enum HTMLSight: Sendable {
  /// Seen.
  case shown
  /// Not laid out: `display: none` and the like.
  case gone
  /// Laid out, but so that nobody sees it, or struck out.
  case aside(HTMLAside)

  /// Classes of text for reading programs only, the same in every framework.
  private static let spoken: Set<String> = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"]

  /// Judges an element by what is declared for it.
  init(_ element: XMLElement, _ look: HTMLSheet.Declarations) {
    // WeChat serves articles hidden, and shows them by script.
    if element.attribute("id") == "js_content" {
      self = .shown
    } else if element.attribute("hidden") != nil || look["display"] == "none" || look["visibility"] == "hidden" {
      self = .gone
    } else if ["del", "s", "strike"].contains(element.name.local) && look["text-decoration"] != "none"
      || (look["text-decoration"] ?? look["text-decoration-line"] ?? "").contains("line-through")
    {
      self = .aside(.struck)
    } else if Self.isInvisible(element, look) {
      self = .aside(.invisible)
    } else {
      self = .shown
    }
  }

  private static func isInvisible(_ element: XMLElement, _ look: HTMLSheet.Declarations) -> Bool {
    func number(_ name: String) -> Double? {
      guard let value = look[name] else { return nil }
      return Double(value.prefix { $0.isNumber || $0 == "." || $0 == "-" })
    }
    if let opacity = number("opacity"), opacity == 0 { return true }
    if let indent = number("text-indent"), indent <= -900 { return true }
    if ["left", "top"].contains(where: { number($0) ?? 0 <= -900 }) { return true }
    if number("height") == 0 || number("max-height") == 0, look["overflow"] == "hidden" { return true }
    // Layouts set a size of 0 around boxes that set their own.
    if let size = number("font-size"), size < 1, !(look["font-size"] ?? "").contains("em") || size == 0,
      !holdsStyles(element)
    {
      return true
    }
    let classes = (element.attribute("class") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    if classes.contains(where: { spoken.contains(String($0)) }) { return true }
    // Beside an open dialog, scripts say so of the whole page.
    return element.attribute("aria-hidden") == "true" && !HTMLTags.blocks.contains(element.name.local)
  }

  private static func holdsStyles(_ element: XMLElement) -> Bool {
    var stack = element.elements
    while let inner = stack.popLast() {
      if inner.attribute("style") != nil || inner.attribute("class") != nil || inner.attribute("size") != nil {
        return true
      }
      stack += inner.elements
    }
    return false
  }
}

/// Why text of a page is none of the article's wording, though it stands in it.
enum HTMLAside: Sendable {
  case struck, invisible
}

/// The colours behind and of a text, as far as they make it unreadable.
struct HTMLInk: Sendable {
  /// True in a link.
  var isLinked = false
  /// True for white text, and true where something coloured may lie behind it.
  var isWhite = false
  var isOnColour = false
  /// Why the text is set aside; nil for text of the page.
  var aside: HTMLAside?

  /// The ink within an element.
  func within(_ element: XMLElement, _ look: HTMLSheet.Declarations) -> HTMLInk {
    var ink = self
    if element.name.local == "a" { ink.isLinked = true }
    let colour = look["color"] ?? element.attribute("color")?.lowercased()
    if let colour, colour != "inherit" { ink.isWhite = Self.isWhite(colour) }
    // That of the page is its paper.
    guard element.name.local != "body", element.name.local != "html" else {
      ink.isOnColour =
        Self.isColour(element.attribute("bgcolor")?.lowercased()) || Self.isColour(look["background-color"])
      return ink
    }
    let behind = [look["background"], look["background-color"], look["background-image"], element.attribute("bgcolor")]
    if behind.contains(where: { Self.isColour($0?.lowercased()) }) || element.attribute("background") != nil {
      ink.isOnColour = true
    }
    return ink
  }

  private static let whites: Set<String> = ["#fff", "#ffffff", "white", "rgb(255,255,255)", "rgba(255,255,255,1)"]

  private static func isWhite(_ colour: String) -> Bool { whites.contains(colour.filter { !$0.isWhitespace }) }

  private static func isColour(_ background: String?) -> Bool {
    guard let background, !background.isEmpty else { return false }
    return !isWhite(background) && !["none", "transparent", "inherit", "initial", "unset"].contains(background)
  }
}
