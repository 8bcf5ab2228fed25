import PlanModel
import XMLTree

/// What tags and attributes mean for the layout.
enum HTMLTags {
  /// Elements that begin and end a block.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ucapcontent", "ul",
  ]
  /// Headings that can be a title.
  static let headings: Set<String> = ["h1", "h2", "h3"]
  /// Elements whose content a browser does not show as text of the page, pronunciation glosses included.
  static let unseen: Set<String> = [
    "applet", "audio", "base", "button", "canvas", "datalist", "embed", "frameset", "head", "iframe", "input", "link",
    "map", "meta", "noframes", "noscript", "object", "option", "rp", "rt", "script", "select", "style", "svg",
    "template", "textarea", "title", "video",
  ]

  /// True for a line that opens with a number as parts and tasks of plans have it: 一、 （一） 第一章.
  static func isItem(_ line: String) -> Bool {
    let line = Array(line)
    guard let first = line.firstIndex(where: { !$0.isWhiteSpace }), let marker = OutlineMarker.read(line, at: first)
    else {
      return false
    }
    return marker.style.isChinese && marker.length + first < line.count
  }

  /// True for words that open with a number of the outline, and are no longer than a heading.
  static func isHeading(_ words: String) -> Bool {
    let words = Array(words).squeezed
    guard (4...60).contains(words.count), let marker = OutlineMarker.read(words) else { return false }
    return marker.length < words.count && marker.style.isChinese
  }

  /// True where a paragraph or another block stands within an element.
  static func holdsBlocks(_ element: XMLElement) -> Bool {
    var stack = element.elements
    while let inner = stack.popLast() {
      if blocks.contains(inner.name.local) { return true }
      stack += inner.elements
    }
    return false
  }

  /// True for a picture that its attributes make smaller than a line of text is long.
  static func isIcon(_ picture: XMLElement) -> Bool {
    ["width", "height"].contains { name in
      let value = picture.attribute(name) ?? ""
      return Int(value.prefix(while: \.isNumber)).map { $0 <= 40 } ?? false && !value.hasSuffix("%")
    }
  }

  /// True for an element in which line breaks of the source show.
  static func isVerbatim(_ element: XMLElement) -> Bool {
    guard let style = element.attribute("style") else { return false }
    return style.lowercased().filter { !$0.isWhitespace }.contains("white-space:pre")
  }
}

/// What an element's tag, role, class and id say of its place in the page; words that web designers use everywhere,
/// none of one site.
enum HTMLRole: Int, Comparable, Sendable {
  /// Nothing.
  case none
  /// A head or foot, of the page or of the article.
  case edge
  /// Navigation, sidebar, share buttons, related pages: no part of the article.
  case frame
  /// Footer and breadcrumbs: words that nobody gives to an article.
  case certainFrame

  private static let certainWords: Set<String> = [
    "footer", "copyright", "crumb", "crumbs", "breadcrumb", "breadcrumbs", "contentinfo", "bdsharebuttonbox",
  ]
  private static let frameTags: Set<String> = ["nav", "aside", "menu"]
  private static let frameRoles: Set<String> = [
    "navigation", "complementary", "search", "banner", "toolbar", "menu", "menubar", "dialog",
  ]
  private static let frameWords: Set<String> = [
    "nav", "navi", "navbar", "navigation", "menu", "submenu", "bread",
    "location", "sidebar", "sidenav", "sider", "aside", "share", "shares", "sharing", "bdshare",
    "bshare", "social", "related", "relate", "relevant", "recommend", "recommended", "pagination",
    "pager", "toolbar", "tools", "comment", "comments", "search", "login", "qrcode", "ewm", "erweima", "wechat",
    "weixin", "friendlink", "friendlinks", "links", "linklist", "float", "floating", "banner", "topbar", "hot",
    "hotnews", "ranking", "newslist", "print", "dqwz", "dangqianweizhi", "popup", "modal", "advert", "ad", "ads",
  ]
  private static let edgeWords: Set<String> = [
    "foot", "head", "header", "top", "bottom", "side", "left", "right", "tips", "tip", "notice", "disclaimer",
    "statement", "website", "site",
  ]

  /// Reads an element.
  init(_ element: XMLElement) {
    let names = [element.attribute("class"), element.attribute("id")].compactMap { $0 }
    let words = names.flatMap(Self.words)
    let role = element.attribute("role")?.lowercased() ?? ""
    if element.name.local == "footer" || role == "contentinfo" || words.contains(where: Self.certainWords.contains) {
      self = .certainFrame
    } else if Self.frameTags.contains(element.name.local) || Self.frameRoles.contains(role)
      || words.contains(where: Self.frameWords.contains)
    {
      self = .frame
    } else if element.name.local == "header" || words.contains(where: Self.edgeWords.contains) {
      self = .edge
    } else {
      self = .none
    }
  }

  static func < (left: HTMLRole, right: HTMLRole) -> Bool { left.rawValue < right.rawValue }

  /// rightSide, right-side and right_side2 are the words right and side; the whole name counts as a word too.
  private static func words(_ names: String) -> [String] {
    var words: [String] = []
    for name in names.split(whereSeparator: \.isWhitespace).prefix(20) {
      var word = ""
      for character in name.unicodeScalars.prefix(80) {
        let isUpper = ("A"..."Z").contains(character)
        let isLetter = isUpper || ("a"..."z").contains(character)
        if isUpper || !isLetter {
          words.append(word)
          word = ""
        }
        if isLetter { word.unicodeScalars.append(character) }
      }
      words.append(word)
      words.append(String(name))
    }
    return words.filter { !$0.isEmpty }.map { $0.lowercased() }
  }
}
