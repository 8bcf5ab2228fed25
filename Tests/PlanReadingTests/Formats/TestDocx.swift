/// Makes DOCX files from the parts that matter.
enum TestDocx {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Three levels: 一、 — （一） — 1. — as government documents number them.
  static let outlineNumbering = """
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
    <w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>\
    <w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>\
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    """

  /// A file with a body, and parts beside it.
  static func bytes(
    body: String, numbering: String = "", styles: String = "", footnotes: String = ""
  ) -> [UInt8] {
    func part(_ root: String, _ content: String) -> String {
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:\(root) xmlns:w=\"\(main)\" xmlns:mc=\"http://"
        + "schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/"
        + "officeDocument/2006/math\">\(content)</w:\(root)>"
    }
    func relation(_ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(kind)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
    }
    func relationships(_ content: String) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(content)</Relationships>"
    }
    return TestZip.bytes([
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relationships(relation("officeDocument", "word/document.xml"))),
      (
        "word/_rels/document.xml.rels",
        relationships(
          relation("numbering", "numbering.xml") + relation("styles", "/word/styles.xml")
            + relation("footnotes", "footnotes.xml"))
      ),
      ("word/document.xml", part("document", "<w:body>\(body)<w:sectPr/></w:body>")),
      ("word/numbering.xml", part("numbering", numbering)), ("word/styles.xml", part("styles", styles)),
      ("word/footnotes.xml", part("footnotes", footnotes)),
    ])
  }

  /// A paragraph; with a list's number, or in a style.
  static func paragraph(_ text: String, level: Int? = nil, list: String = "1", style: String? = nil) -> String {
    let number = level.map { "<w:numPr><w:ilvl w:val=\"\($0)\"/><w:numId w:val=\"\(list)\"/></w:numPr>" } ?? ""
    let name = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    return "<w:p><w:pPr>\(name)\(number)</w:pPr>\(run(text))</w:p>"
  }

  /// A run of text.
  static func run(_ text: String) -> String {
    "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}
