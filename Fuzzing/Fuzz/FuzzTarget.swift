import ChineseText
import PlanModel
import PlanReading

/// What is fuzzed: each takes the fuzzer's bytes as one kind of document, reads it to the end and checks what reading
/// guarantees.
enum FuzzTarget: String, CaseIterable {
  case text, html, docx, ofd, zip, outline, limits

  /// Limits of reading: with `limits` so low that documents run into them.
  var limits: ReadingLimits {
    guard self == .limits else { return .standard }
    var limits = ReadingLimits()
    (limits.fewestUnits, limits.mostUnits, limits.longestPart) = (12, 12, 200)
    return limits
  }

  /// The document that the fuzzer's bytes stand for.
  func document(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .text: bytes
    case .html: Array("<html><body>".utf8) + bytes
    case .docx:
      // The parts of the document, parted by a byte that no UTF-8 has.
      Self.word(bytes.split(separator: 0xFF, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init))
    case .ofd: Self.ofd(bytes.split(separator: 0xFF, maxSplits: 7, omittingEmptySubsequences: false).map(Array.init))
    case .zip: [0x50, 0x4B, 0x03, 0x04] + bytes
    case .outline, .limits: Array(RecombinedDocument.text(bytes).utf8)
    }
  }

  /// Bytes to begin with.
  var seeds: [[UInt8]] {
    switch self {
    case .text: [Array(SmallPlan.text.utf8), [0xFF, 0xFE] + SmallPlan.text.utf16.flatMap(Self.bytes)]
    case .html:
      TestSites.all.map { Array($0.page(SmallPlan.title, SmallPlan.articleHTML()).utf8) }
    case .docx: [Self.wordParts]
    case .ofd: [Self.page]
    case .zip: [Array(SmallPlan.docx.dropFirst(4)), Array(SmallPlan.ofd.dropFirst(4))]
    case .outline, .limits: (0..<8).map { RecombinedDocument.numbers(seed: $0, count: 200) }
    }
  }

  private static let main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static func word(_ parts: [[UInt8]]) -> [UInt8] {
    func part(_ index: Int, _ root: String) -> [UInt8] {
      let content = index < parts.count ? parts[index] : []
      return Array("<w:\(root) \(main)>".utf8) + content + Array("</w:\(root)>".utf8)
    }
    return TestZip.bytes([
      (name: "[Content_Types].xml", content: []), (name: "word/document.xml", content: part(0, "document")),
      (name: "word/numbering.xml", content: part(1, "numbering")),
      (name: "word/styles.xml", content: part(2, "styles")),
      (name: "word/footnotes.xml", content: part(3, "footnotes")),
    ])
  }

  private static var wordParts: [UInt8] {
    let body = SmallPlan.paragraphs.map { TestDocx.paragraph($0.text, level: $0.level) }.joined()
    let table =
      "<w:tbl><w:tr><w:tc>\(TestDocx.paragraph("甲"))</w:tc><w:tc>\(TestDocx.paragraph("乙"))</w:tc></w:tr></w:tbl>"
    let style = """
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="2"/><w:pPr><w:numPr>\
      <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let parts = [
      "<w:body>\(body)\(table)</w:body>", TestDocx.outlineNumbering, style,
      "<w:footnote w:id=\"2\">\(TestDocx.paragraph("注"))</w:footnote>",
    ]
    return Array(parts.map { Array($0.utf8) }.joined(separator: [0xFF]))
  }

  private static func ofd(_ pages: [[UInt8]]) -> [UInt8] {
    let list = pages.indices.map { "<Page BaseLoc=\"P\($0).xml\"/>" }.joined()
    let document = "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea></CommonData>"
    return TestZip.bytes(
      [
        (name: "OFD.xml", content: Array("<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>".utf8)),
        (name: "D.xml", content: Array("\(document)<Pages>\(list)</Pages></Document>".utf8)),
      ]
        + pages.enumerated().map { index, page in
          let content = Array("<Page><Content><Layer>".utf8) + page + Array("</Layer></Content></Page>".utf8)
          return (name: "P\(index).xml", content: content)
        })
  }

  private static var page: [UInt8] {
    let lines = SmallPlan.pages.map { page in
      page.map { line in
        "<TextObject Boundary=\"\(line.x / 3) \(line.y / 3) 150 6\" Size=\"5\"><TextCode X=\"0\" Y=\"5\" DeltaX=\"g "
          + "\(line.text.count - 1) 5\">\(line.text)</TextCode></TextObject>"
      }.joined()
    }
    return Array(lines.map { Array($0.utf8) }.joined(separator: [0xFF]))
  }

  private static func bytes(_ unit: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
}
