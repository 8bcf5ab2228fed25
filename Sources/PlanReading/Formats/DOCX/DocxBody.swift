import PlanModel
import XMLTree

/// Walks through a document's body and writes down paragraphs and rows as Word shows them.
struct DocxBody: Sendable {
  /// The text so far.
  private(set) var assembly = TextAssembly()
  private let styles: DocxStyles
  private var numbering: DocxNumbering
  private var fields: [Bool] = []
  private var hidden: [String] = []
  /// Text of paragraphs whose mark was deleted: it goes on in the next paragraph.
  private var carried = ""
  private var tables = 0

  init(styles: DocxStyles, numbering: DocxNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Reads blocks: paragraphs, tables, and what wraps them.
  mutating func read(_ container: XMLElement) {
    for element in Self.unwrapped(container) {
      if element.name.local == "p" {
        for line in paragraph(element) { assembly.add(line) }
      } else if element.name.local == "tbl" {
        table(element)
      }
    }
  }

  /// Adds notes as furniture; separators are none.
  mutating func addNotes(_ root: XMLElement?, name: LocalizedText) {
    for note in root?.elements ?? [] where note.value("type") == nil || note.value("type") == "normal" {
      for element in Self.unwrapped(note) where element.name.local == "p" {
        for line in paragraph(element) { assembly.add(line, furniture: name) }
      }
    }
  }

  /// Adds what waits for the end.
  mutating func finish() {
    if !carried.isEmpty { assembly.add(carried) }
    for line in hidden { assembly.add(line, furniture: LocalizedText("隐藏文字", "hidden text")) }
  }

  /// The lines of a paragraph: its own text, then its text boxes.
  private mutating func paragraph(_ element: XMLElement) -> [String] {
    let runs = DocxRuns(element, fields: fields)
    fields = Array(runs.fields.suffix(64))
    if !runs.hidden.isEmpty { hidden.append(runs.hidden) }
    let properties = element.first("pPr")
    var lines: [String] = []
    // The paragraph mark itself can be deleted as a tracked change: the paragraph runs on.
    if let mark = properties?.first("rPr"), mark.first("del") != nil || mark.first("moveFrom") != nil {
      carried += runs.text
    } else {
      let text = carried + runs.text
      carried = ""
      let isEmpty = !text.unicodeScalars.contains { !$0.properties.isWhitespace }
      // Word counts an empty paragraph too, but a number with nothing behind it says nothing.
      let number = number(properties, hasText: !isEmpty)
      if !isEmpty {
        if styles.isContents(properties?.childValue("pStyle")) {
          assembly.add(number + text, furniture: LocalizedText("目录", "table of contents"))
        } else {
          lines.append(number + text)
        }
      }
    }
    for box in runs.boxes {
      for inner in Self.unwrapped(box) {
        if inner.name.local == "p" { lines += paragraph(inner) } else { lines += rows(inner) }
      }
    }
    return lines
  }

  private mutating func number(_ properties: XMLElement?, hasText: Bool) -> String {
    let style = properties?.childValue("pStyle")
    let own = properties?.first("numPr")
    let inherited = styles.numbering(style)
    guard let numID = own?.childValue("numId") ?? inherited?.numID, numID != "0" else { return "" }
    let level =
      own?.childValue("ilvl").flatMap { Int($0) } ?? inherited?.level
      ?? inherited.map { numbering.level(of: $0.style, in: numID) } ?? 0
    guard (0..<9).contains(level) else { return "" }
    let number = numbering.next(numID, level: level)
    return hasText ? number : ""
  }

  private mutating func table(_ element: XMLElement) {
    tables += 1
    for line in lines(of: element) {
      if let row = line.row { assembly.add(row, table: tables) } else { assembly.add(line.text) }
    }
  }

  /// The rows of a table within a cell or a text box.
  private mutating func rows(_ table: XMLElement) -> [String] { lines(of: table).map { $0.row?.line ?? $0.text } }

  /// The rows of a table, cells parted by ` | `; a frame around paragraphs gives the paragraphs.
  private mutating func lines(of table: XMLElement) -> [(text: String, row: GridRow?)] {
    var lines: [(text: String, row: GridRow?)] = []
    var merges = DocxMerges()
    for row in Self.unwrapped(table) where row.name.local == "tr" {
      // A row whose deletion was tracked is gone.
      if row.first("trPr")?.first("del") != nil { continue }
      let cells = Self.unwrapped(row).filter { $0.name.local == "tc" }
        .filter { $0.first("tcPr")?.first("cellDel") == nil }
      let texts = cells.map { cellLines($0) }
      let grid = merges.row(row, cells: Array(zip(cells, texts)))
      let isFrame = texts.contains { lines in
        lines.count > 6 && lines.reduce(0) { $0 + $1.utf8.count } > 1200
      }
      let filled = texts.filter { !$0.isEmpty }
      if filled.isEmpty || isFrame || filled.count == 1 && (filled[0].count > 1 || grid.width == 1) {
        lines += filled.flatMap { $0 }.map { ($0, nil) }
      } else {
        lines.append(("", grid))
      }
    }
    return merges.spanned(lines)
  }

  private mutating func cellLines(_ cell: XMLElement) -> [String] {
    var lines: [String] = []
    for element in Self.unwrapped(cell) {
      if element.name.local == "p" {
        lines += paragraph(element).flatMap { $0.split(separator: "\n").map(String.init) }
      } else if element.name.local == "tbl" {
        lines += rows(element)
      }
    }
    return lines
  }

  /// The children with wrappers (content controls, insertions, custom XML) opened.
  private static func unwrapped(_ container: XMLElement) -> [XMLElement] {
    container.elements.flatMap { element -> [XMLElement] in
      switch element.name.local {
      case "sdt": element.first("sdtContent").map(unwrapped) ?? []
      case "customXml", "smartTag", "ins", "moveTo", "sdtContent": unwrapped(element)
      case "AlternateContent": (element.first("Choice") ?? element.first("Fallback")).map(unwrapped) ?? []
      default: [element]
      }
    }
  }
}
