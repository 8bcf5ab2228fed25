import Testing
import XMLTree

private func parse(_ text: String) throws(XMLProblem) -> XMLElement {
  try XMLParser.parse(Array(text.utf8), file: "test.xml")
}

private func problem(_ text: String) -> XMLProblem? {
  do throws(XMLProblem) {
    _ = try parse(text)
    return nil
  } catch {
    return error
  }
}

@Suite("Reading XML into values")
struct XMLParserTests {
  @Test("names carry their namespace, and elements their line")
  func namesAndLines() throws {
    let root = try parse(
      """
      <?xml version="1.0"?>
      <a:root xmlns:a="urn:a" xmlns="urn:b" plain="1" a:own="2" xml:lang="zh-Hans">
        <child/>
        <a:child/>
      </a:root>
      """)
    #expect(root.name == XMLName("root", namespace: "urn:a"))
    #expect(root.line == 2)
    #expect(root.attribute("plain") == "1")
    #expect(root.attribute("own") == nil)
    #expect(root.attribute("own", namespace: "urn:a") == "2")
    #expect(root.attribute("lang", namespace: XMLElement.xmlNamespace) == "zh-Hans")
    #expect(root.elements("child").map(\.line) == [3, 4])
    #expect(root.elements("child", namespace: "urn:a").map(\.line) == [4])
    #expect(root.first("child")?.name.namespace == "urn:b")
    #expect(root.first("other") == nil)
  }

  @Test("text around CDATA, comments and references is one run, and nothing of it is lost")
  func textRuns() throws {
    let root = try parse("<a>一<!-- 注 -->二<![CDATA[<三>]]>&amp;&#x56DB;<b>五</b><?x y?>六</a>")
    #expect(root.text == "一二<三>&四五六")
    #expect(root.children.count == 3)
    #expect(root.children.first == .text("一二<三>&四"))
  }

  @Test("references in attributes are resolved")
  func attributeReferences() throws {
    #expect(try parse(#"<a b="&lt;&amp;&quot;&#9;法&gt;'"/>"#).attribute("b") == "<&\"\t法>'")
  }

  @Test("a document states its own encoding")
  func encodings() throws {
    let gb18030: [UInt8] =
      Array(#"<?xml version="1.0" encoding="GB18030"?><a>"#.utf8) + [0xB7, 0xA8, 0xD6, 0xCE] + Array("</a>".utf8)
    #expect(try XMLParser.parse(gb18030, file: "test.xml").text == "法治")
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "<a>法治</a>".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try XMLParser.parse(utf16, file: "test.xml").text == "法治")
  }

  @Test("a truncated document is refused with the line where it ends")
  func truncated() {
    let found = problem("<a>\n<b>\n<c>text")
    #expect(found?.line == 3)
    #expect(found?.file == "test.xml")
    #expect(found?.message.contains("\n") == false)
  }

  @Test("the first of several errors is the one that is told")
  func firstError() {
    #expect(problem("<a>\n<b></c>\n</b>\n</a>")?.line == 2)
  }

  @Test(
    "what is no XML is refused",
    arguments: ["", "  ", "plain words", "{\"a\":1}", "<a/><b/>", "<a b=1/>", "<p:a/>", "<a>\u{0}</a>", "\u{FEFF}"])
  func noXML(text: String) {
    #expect(problem(text) != nil)
  }

  @Test("bytes that are no UTF-8 are refused with their line")
  func badBytes() {
    let bytes: [UInt8] = Array("<a>\n".utf8) + [0xC4, 0x20] + Array("</a>".utf8)
    #expect(throws: XMLProblem.self) { try XMLParser.parse(bytes, file: "test.xml") }
  }

  @Test("line numbers beyond 65535 are right")
  func manyLines() throws {
    let root = try parse("<a>" + String(repeating: "\n", count: 70_000) + "<b>text</b></a>")
    #expect(root.first("b")?.line == 70_001)
  }
}
