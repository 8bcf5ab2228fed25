/// The elements that the pages use.
package enum HTMLTag: String, Sendable {
  case html, head, meta, title, link, style, body, header, nav, main, footer, section, article, div, p, span, a, ul, ol
  case li, dl, dt, dd, h1, h2, h3, h4, h5, h6, table, caption, colgroup, col, thead, tbody, tr, th, td, strong, em
  case small, code, q, blockquote, mark, details, summary, br, hr, ins, del, abbr, time, bdi
  case figure, figcaption, form, label, select, optgroup, option, button, output, script, input, fieldset, legend, aside
  // Drawings (SVG inside HTML).
  case svg, g, path, line, text, desc

  /// True where the element has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .br, .hr, .col, .input: true
    default: false
    }
  }

  /// True where a line end behind the element changes nothing on the page, so that files read and compare well.
  var endsLine: Bool {
    switch self {
    case .title, .span, .a, .strong, .em, .small, .code, .q, .mark, .br, .ins, .del, .abbr, .time, .bdi, .summary,
      .label, .button, .output, .text, .input:
      false
    default: true
    }
  }

  /// The heading of a rank, kept within h1 to h6.
  static func heading(_ rank: Int) -> HTMLTag {
    switch rank {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    case 4: .h4
    case 5: .h5
    default: .h6
    }
  }
}

/// The attributes that the pages use; every value is escaped when it is written, and a link can only be relative.
package enum HTMLAttribute: Sendable {
  /// What a table head is for.
  package enum Scope: String, Sendable { case col, row, rowgroup, colgroup }

  case id(String)
  case `class`(String)
  case href(Link)
  case lang(String)
  case scope(Scope)
  case title(String)
  case colspan(Int)
  case ariaLabel(String)
  case ariaHidden
  case ariaCurrentPage
  case labelledBy(String)
  case region
  case tabindex
  case open
  case charset
  /// On `meta`: its content is the page's content security policy.
  case securityPolicy
  case name(String)
  case content(String)
  case xmlns
  case labelFor(String)
  case label(String)
  case value(String)
  case buttonType
  /// On a button that stays down: up at first.
  case ariaPressed
  case hidden
  case inputType(Input)
  case checked
  case imageRole
  case data(Data, String)
  case drawing(Drawing, String)
  case xmlnsDrawing

  /// Kinds of fields of the filters.
  package enum Input: String, Sendable { case search, checkbox }

  /// What the scripts filter by; they know no other.
  package enum Data: String, Sendable {
    /// Notation of the domain of a row of the matrix.
    case domain
    /// State of a topic.
    case state
    /// Id of the place whose page a line of the contents names.
    case leaf
    /// Slugs of the plans that have what a plan lacks, with spaces between.
    case against
    /// On the filters: a selector of what they show or hide.
    case items
    /// Slugs of the plans that an item is about, with spaces between.
    case plans
    /// Notations of topic and domain, with spaces between.
    case topics
    case verdict
    /// On an item that the script counts.
    case counted
    /// On a frame that goes when all its items are hidden.
    case frame
    /// On the filters: the words for the number of items shown.
    case shown
    /// On a button: a selector of what it folds and unfolds.
    case unfold
    /// On the filters: the words for no item.
    case none
  }

  /// Attributes of drawings.
  package enum Drawing: String, Sendable {
    case viewBox, width, height, x, y, x1, x2, y1, y2, d, transform
    case anchor = "text-anchor"
    case aspect = "preserveAspectRatio"
  }

  var pair: (name: String, value: String) {
    switch self {
    case .id(let value): ("id", value)
    case .class(let value): ("class", value)
    case .href(let link): ("href", link.reference)
    case .lang(let value): ("lang", value)
    case .scope(let value): ("scope", value.rawValue)
    case .title(let value): ("title", value)
    case .colspan(let value): ("colspan", String(value))
    case .ariaLabel(let value): ("aria-label", value)
    case .ariaHidden: ("aria-hidden", "true")
    case .ariaCurrentPage: ("aria-current", "page")
    case .labelledBy(let value): ("aria-labelledby", value)
    case .region: ("role", "region")
    case .tabindex: ("tabindex", "0")
    case .open: ("open", "open")
    case .charset: ("charset", "utf-8")
    case .securityPolicy: ("http-equiv", "Content-Security-Policy")
    case .name(let value): ("name", value)
    case .content(let value): ("content", value)
    case .xmlns: ("xmlns", "http://www.w3.org/1999/xhtml")
    case .labelFor(let value): ("for", value)
    case .label(let value): ("label", value)
    case .value(let value): ("value", value)
    case .buttonType: ("type", "button")
    case .ariaPressed: ("aria-pressed", "false")
    case .hidden: ("hidden", "hidden")
    case .inputType(let kind): ("type", kind.rawValue)
    case .checked: ("checked", "checked")
    case .imageRole: ("role", "img")
    case .data(let name, let value): ("data-" + name.rawValue, value)
    case .drawing(let name, let value): (name.rawValue, value)
    case .xmlnsDrawing: ("xmlns", "http://www.w3.org/2000/svg")
    }
  }
}
