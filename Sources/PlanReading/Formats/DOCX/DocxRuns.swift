import XMLTree

/// The text of one paragraph's runs.
struct DocxRuns: Sendable {
  /// What shows.
  private(set) var text = ""
  /// What the document hides.
  private(set) var hidden = ""
  /// Text boxes that hang on the paragraph.
  private(set) var boxes: [XMLElement] = []
  /// For each open field, whether its result has begun: before, it is an instruction. Fields run over paragraphs.
  private(set) var fields: [Bool]

  /// What is not shown where tracked changes are accepted, and what is no text.
  private static let unseen: Set<String> = [
    "annotationRef", "commentReference", "del", "delText", "delInstrText", "fldData", "instrText", "moveFrom", "pPr",
    "rPr", "rt", "sdtEndPr", "sdtPr", "tblGrid", "tblPr", "tcPr", "trPr",
  ]

  /// Reads a paragraph; `fields` are those that earlier paragraphs left open.
  init(_ paragraph: XMLElement, fields: [Bool]) {
    self.fields = fields
    read(paragraph, isHidden: false)
  }

  private mutating func add(_ words: String, isHidden: Bool) {
    guard !fields.contains(false) else { return }
    if isHidden { hidden += words } else { text += words }
  }

  private mutating func read(_ element: XMLElement, isHidden: Bool) {
    for child in element.elements {
      let name = child.name.local
      switch name {
      case "t": add(child.text, isHidden: isHidden)
      case "tab", "ptab": add(" ", isHidden: isHidden)
      case "br": add(["page", "column"].contains(child.value("type") ?? "") ? "" : "\n", isHidden: isHidden)
      case "cr": add("\n", isHidden: isHidden)
      case "noBreakHyphen": add("-", isHidden: isHidden)
      case "sym": add(Self.symbol(child), isHidden: isHidden)
      case "fldChar": field(child.value("fldCharType"))
      case "AlternateContent": readAlternative(child, isHidden: isHidden)
      case "txbxContent": boxes.append(child)
      case _ where Self.unseen.contains(name): break
      default: read(child, isHidden: isHidden || (child.first("rPr")?.isOn("vanish") ?? false))
      }
    }
  }

  private mutating func field(_ type: String?) {
    switch type {
    case "begin": fields.append(false)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": fields = fields.dropLast()
    default: break
    }
  }

  /// The same content twice, for new and for old programs: the new one where it holds text.
  private mutating func readAlternative(_ element: XMLElement, isHidden: Bool) {
    let choice = element.first("Choice").flatMap { $0.text.isEmpty ? nil : $0 }
    if let chosen = choice ?? element.first("Fallback") { read(chosen, isHidden: isHidden) }
  }

  /// A character named by its number; those of symbol fonts are pictures and no text.
  private static func symbol(_ element: XMLElement) -> String {
    guard let code = element.value("char").flatMap({ UInt32($0, radix: 16) }), !(0xE000...0xF8FF).contains(code),
      let scalar = Unicode.Scalar(code)
    else { return "" }
    return String(scalar)
  }
}
