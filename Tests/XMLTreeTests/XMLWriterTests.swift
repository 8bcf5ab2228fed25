import Testing
import XMLTree

@Suite("Writing XML")
struct XMLWriterTests {
  @Test("elements are indented by two spaces, and empty ones closed at once")
  func indentation() {
    let writer = XMLWriter()
    writer.startElement("a", attributes: [("xmlns", "urn:a"), ("b", "1")])
    writer.comment("一--二-")
    writer.startElement("c")
    writer.element("d", text: "文")
    writer.element("e")
    writer.endElement()
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a xmlns="urn:a" b="1">
        <!-- 一- -二- -->
        <c>
          <d>文</d>
          <e/>
        </c>
      </a>

      """
    #expect(writer.finish() == expected)
    #expect(writer.finish() == expected)
  }

  @Test("elements below many others are indented as deep as they stand")
  func depth() {
    let writer = XMLWriter()
    for _ in 0..<40 { writer.startElement("a") }
    writer.element("b")
    let lines = writer.finish().split(separator: "\n").dropFirst()
    #expect(lines.count == 81)
    #expect(
      lines.map { $0.prefix { $0 == " " }.count } == Array(stride(from: 0, through: 80, by: 2))
        + Array(stride(from: 78, through: 0, by: -2)))
  }

  @Test("given to a sink part by part, the document is the same")
  func sink() {
    func write(_ writer: XMLWriter) -> String {
      writer.startElement("a")
      for number in 0..<700 {
        writer.startElement("p", attributes: [("n", "\(number)")])
        writer.text("一")
        writer.element("b", text: "文")
        writer.text("三")
        writer.endElement()
      }
      writer.endElement()
      return writer.finish()
    }
    var parts: [[UInt8]] = []
    let writer = XMLWriter(partLength: 4000) { parts.append($0) }
    let rest = write(writer)
    #expect(parts.count > 3 && rest.utf8.count < 4000)
    #expect(Array(parts.joined()) + Array(rest.utf8) == Array(write(XMLWriter()).utf8))
    #expect(writer.finish() == rest)
  }

  @Test("mixed content gets no white space")
  func mixedContent() {
    let writer = XMLWriter()
    writer.startElement("p")
    writer.text("一")
    writer.element("b", text: "二")
    writer.text("三")
    writer.endElement()
    #expect(writer.finish().hasSuffix("\n<p>一<b>二</b>三</p>\n"))
    let inline = XMLWriter()
    inline.startElement("p", inline: true)
    inline.startElement("b")
    inline.element("i", text: "一")
    inline.endElement()
    inline.text("二")
    #expect(inline.finish().hasSuffix("\n<p><b><i>一</i></b>二</p>\n"))
  }

  @Test(
    "what is written is read back",
    arguments: [
      "<>&\"'", "]]>", "tab\tline\nreturn\r", "  spaces  ", "习近平法治思想 𠮷 😀", "&amp;", "<!-- -->", "\u{85}\u{2028}",
    ])
  func roundTrip(value: String) throws {
    let writer = XMLWriter()
    writer.startElement("a", attributes: [("b", value)])
    writer.text(value)
    let root = try XMLParser.parse(Array(writer.finish().utf8), file: "written.xml")
    #expect(root.attribute("b").map { Array($0.unicodeScalars) } == Array(value.unicodeScalars))
    #expect(Array(root.text.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test("attributes are added while nothing stands in the element; without a value none is")
  func attributes() {
    let writer = XMLWriter()
    writer.attribute("early", "x")
    writer.startElement("a")
    writer.attribute("b", "1\t2\n3\r4\"<&>'")
    writer.attribute("c", nil)
    writer.text("\t\n\r\"")
    writer.attribute("late", "x")
    writer.endElement()
    let document = writer.finish()
    #expect(document.hasSuffix("\n<a b=\"1&#9;2&#10;3&#13;4&quot;&lt;&amp;&gt;'\">\t\n&#13;&quot;</a>\n"))
    writer.startElement("lost")
    writer.comment("lost")
    #expect(writer.finish() == document)
  }

  @Test("characters that XML forbids are dropped, in text, values and comments")
  func forbiddenCharacters() throws {
    let value = "a\u{0}b\u{8}c\u{B}d\u{1F}e\u{FFFE}f\u{FFFF}g\u{7F}"
    let writer = XMLWriter()
    writer.startElement("a", attributes: [("b", value)])
    writer.comment(value)
    writer.element("c", text: value)
    let root = try XMLParser.parse(Array(writer.finish().utf8), file: "written.xml")
    #expect(root.attribute("b") == "abcdefg\u{7F}")
    #expect(root.first("c")?.text == "abcdefg\u{7F}")
  }

  @Test("a document of a megabyte is written whole")
  func large() throws {
    let writer = XMLWriter()
    writer.startElement("a")
    for index in 0..<20_000 { writer.element("b", attributes: [("n", "\(index)")], text: "法治政府建设") }
    let root = try XMLParser.parse(Array(writer.finish().utf8), file: "written.xml")
    #expect(root.elements("b").count == 20_000)
    #expect(root.elements("b").last?.line == 20_002)
  }
}
