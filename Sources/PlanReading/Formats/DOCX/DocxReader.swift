import PlanModel
import XMLTree

/// Reads DOCX (Office Open XML, ECMA-376; both the transitional and the strict form) as Word shows it: automatic
/// numbers computed, tracked changes accepted, text boxes behind the paragraph that they hang on, rows of tables as
/// lines. Footnotes, endnotes, hidden text and an automatic table of contents are kept as furniture; comments and page
/// headers are left out.
enum DocxReader {
  /// The text of an archive.
  static func extract(_ archive: inout ZipArchive, file: String) throws(InputError) -> ExtractedText {
    let start = try relations(of: "", in: &archive, file: file)
    let name = start["officeDocument"] ?? "word/document.xml"
    guard let document = try archive.xml(name, file: file), let body = document.first("body") else {
      throw ZipArchive.damaged(file)
    }
    let parts = try relations(of: name, in: &archive, file: file)
    func part(_ kind: String, _ archive: inout ZipArchive) throws(InputError) -> XMLElement? {
      guard let path = parts[kind] else { return nil }
      return try archive.xml(path, file: file)
    }
    let styles = DocxStyles(try part("styles", &archive))
    var walker = DocxBody(styles: styles, numbering: DocxNumbering(try part("numbering", &archive)))
    walker.read(body)
    walker.addNotes(try part("footnotes", &archive), name: LocalizedText("脚注", "footnote"))
    walker.addNotes(try part("endnotes", &archive), name: LocalizedText("尾注", "endnote"))
    walker.finish()
    var findings: [Finding] = []
    if walker.assembly.text.isEmpty {
      findings.append(
        Finding(
          .unreadable, .error,
          LocalizedText("文档中没有文字（可能是扫描图片）", "the document holds no text (it may be a scanned picture)")))
    }
    var result = ExtractedText(
      format: "docx", text: walker.assembly.text, furniture: walker.assembly.furniture, findings: findings)
    result.rows = walker.assembly.rows
    return result
  }

  /// Paths of the parts that a part refers to, by the last word of the relation's type.
  private static func relations(
    of part: String, in archive: inout ZipArchive, file: String
  ) throws(InputError) -> [String: String] {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let path = "\(part[..<cut])_rels/\(part[cut...]).rels"
    var targets: [String: String] = [:]
    for relation in try archive.xml(path, file: file)?.elements("Relationship") ?? [] {
      // External targets are addresses, which nobody opens.
      guard relation.attribute("TargetMode") != "External", let target = relation.attribute("Target"),
        let kind = relation.attribute("Type")?.split(separator: "/").last,
        let resolved = ZipPath.resolved(target, in: part), targets[String(kind)] == nil
      else { continue }
      targets[String(kind)] = resolved
    }
    return targets
  }
}

extension XMLElement {
  /// Value of an attribute, whatever its namespace: the two forms of Office Open XML differ in theirs.
  func value(_ local: String) -> String? { attributes.first { $0.name.local == local }?.value }

  /// The `val` of a child element; nil where either is missing.
  func childValue(_ local: String) -> String? { first(local)?.value("val") }

  /// True where a switch (`<w:vanish/>`) is set.
  func isOn(_ local: String) -> Bool {
    guard let child = first(local) else { return false }
    return !["0", "false", "off"].contains(child.value("val") ?? "1")
  }
}
