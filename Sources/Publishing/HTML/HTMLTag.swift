/// The elements that the pages use.
package enum HTMLTag: Int, CaseIterable, Sendable {
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

  /// What stands before the attributes.
  var open: UnsafeBufferPointer<UInt8> { Self.opens[rawValue] }
  /// The whole start of an element without attributes.
  var start: UnsafeBufferPointer<UInt8> { Self.starts[rawValue] }
  /// What stands behind the content.
  var end: UnsafeBufferPointer<UInt8> { Self.ends[rawValue] }

  // Unsafe only to the compiler: written once, before anyone reads them, and never changed or freed.
  nonisolated(unsafe) private static let opens = lasting { "<\($0)" }
  nonisolated(unsafe) private static let starts = lasting { $0.isVoid ? "<\($0)/>\($0.line)" : "<\($0)>" }
  nonisolated(unsafe) private static let ends = lasting { $0.isVoid ? "" : "</\($0)>\($0.line)" }
  private var line: String { endsLine ? "\n" : "" }

  /// What `words` gives for each tag, in memory that lasts as long as the program: a list is an object, whose holders
  /// would be counted at each tag of each page, by all threads at once.
  private static func lasting(
    _ words: (HTMLTag) -> String
  ) -> UnsafeBufferPointer<UnsafeBufferPointer<UInt8>> {
    func kept<Element>(_ list: [Element]) -> UnsafeBufferPointer<Element> {
      let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: list.count)
      _ = memory.initialize(from: list)
      return UnsafeBufferPointer(memory)
    }
    return kept(allCases.map { kept(Array(words($0).utf8)) })
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

  /// Writes name and value, escaped, behind a blank.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .id(let value): Self.write(" id=\"", value, &bytes)
    case .class(let value): Self.write(" class=\"", value, &bytes)
    case .href(let link):
      bytes.append(" href=\"")
      link.write(to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    case .lang(let value): Self.write(" lang=\"", value, &bytes)
    case .scope(let value): Self.write(" scope=\"", value.rawValue, &bytes)
    case .title(let value): Self.write(" title=\"", value, &bytes)
    case .colspan(let value): Self.write(" colspan=\"", String(value), &bytes)
    case .ariaLabel(let value): Self.write(" aria-label=\"", value, &bytes)
    case .ariaHidden: bytes.append(" aria-hidden=\"true\"")
    case .ariaCurrentPage: bytes.append(" aria-current=\"page\"")
    case .labelledBy(let value): Self.write(" aria-labelledby=\"", value, &bytes)
    case .region: bytes.append(" role=\"region\"")
    case .tabindex: bytes.append(" tabindex=\"0\"")
    case .open: bytes.append(" open=\"open\"")
    case .charset: bytes.append(" charset=\"utf-8\"")
    case .securityPolicy: bytes.append(" http-equiv=\"Content-Security-Policy\"")
    case .name(let value): Self.write(" name=\"", value, &bytes)
    case .content(let value): Self.write(" content=\"", value, &bytes)
    case .xmlns: bytes.append(" xmlns=\"http://www.w3.org/1999/xhtml\"")
    case .labelFor(let value): Self.write(" for=\"", value, &bytes)
    case .label(let value): Self.write(" label=\"", value, &bytes)
    case .value(let value): Self.write(" value=\"", value, &bytes)
    case .buttonType: bytes.append(" type=\"button\"")
    case .ariaPressed: bytes.append(" aria-pressed=\"false\"")
    case .hidden: bytes.append(" hidden=\"hidden\"")
    case .inputType(let kind): Self.write(" type=\"", kind.rawValue, &bytes)
    case .checked: bytes.append(" checked=\"checked\"")
    case .imageRole: bytes.append(" role=\"img\"")
    case .data(let name, let value):
      bytes.append(" data-")
      bytes.append(unescaped: name.rawValue)
      Self.write("=\"", value, &bytes)
    case .drawing(let name, let value):
      bytes.append(UInt8(ascii: " "))
      bytes.append(unescaped: name.rawValue)
      Self.write("=\"", value, &bytes)
    case .xmlnsDrawing: bytes.append(" xmlns=\"http://www.w3.org/2000/svg\"")
    }
  }

  private static func write(_ head: StaticString, _ value: String, _ bytes: inout [UInt8]) {
    bytes.append(head)
    HTMLEscape.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
