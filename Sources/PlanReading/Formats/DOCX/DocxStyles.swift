import XMLTree

/// What paragraph styles say of numbering.
struct DocxStyles: Sendable {
  private struct Style: Sendable {
    var name: String
    var basedOn: String?
    var numID: String?
    var level: Int?
  }

  private var styles: [String: Style] = [:]
  private var standard: String?

  /// Reads `styles.xml`.
  init(_ root: XMLElement?) {
    for element in root?.elements("style") ?? [] where element.value("type") == "paragraph" {
      guard let id = element.value("styleId") else { continue }
      let number = element.first("pPr")?.first("numPr")
      styles[id] = Style(
        name: (element.childValue("name") ?? "").lowercased(), basedOn: element.childValue("basedOn"),
        numID: number?.childValue("numId"), level: number?.childValue("ilvl").flatMap { Int($0) })
      if ["1", "true"].contains(element.value("default") ?? ""), standard == nil { standard = id }
    }
  }

  /// True for the styles of an automatic table of contents.
  func isContents(_ id: String?) -> Bool {
    guard let id, let name = styles[id]?.name else { return false }
    return name.hasPrefix("toc ") || name == "toc heading"
  }

  /// The list that a style puts its paragraphs into, with the level where it states one, and the style that says so.
  func numbering(_ id: String?) -> (numID: String, level: Int?, style: String)? {
    var next = id ?? standard
    var level: Int?
    // A style that is based on itself must not hang the reader.
    for _ in 0..<32 {
      guard let id = next, let style = styles[id] else { return nil }
      level = level ?? style.level
      if let numID = style.numID { return numID == "0" ? nil : (numID, level, id) }
      next = style.basedOn
    }
    return nil
  }
}
