import Testing
import XMLTree

@Suite("HTML pages")
struct HTMLParserTests {
  private func parse(_ text: String) throws -> XMLElement { try HTMLParser.parse(text, file: "p.html") }

  @Test("a page becomes a tree with lower-case names, attributes and text")
  func tree() throws {
    let page = try parse("<!DOCTYPE html><HTML><Body CLASS='a b'><P>甲<B>乙</B>&nbsp;丙&ldquo;</P><p>丁</body></html>")
    let body = try #require(page.first("body"))
    #expect(page.name.local == "html")
    #expect(body.attribute("class") == "a b")
    #expect(body.elements("p").map(\.text) == ["甲乙\u{A0}丙“", "丁"])
  }

  @Test("what HTML forgives is read: no root, unclosed and crossed tags, unknown elements, text behind the end")
  func forgiving() throws {
    #expect(try parse("<p>甲<p>乙").text == "甲乙")
    #expect(try parse("甲<b><i>乙</b>丙</i>").text == "甲乙丙")
    #expect(try parse("<article><section>甲</section></article>").text == "甲")
    #expect(try parse("<html><body>甲</body></html>乙<div>丙</div>").text == "甲乙丙")
    #expect(try parse("<html><body>甲<!-- 注 -->乙 <? x ?>\0丙 < 丁 & 戊").text.contains("甲乙"))
  }

  @Test("a charset that the page declares is not looked at")
  func charset() throws {
    #expect(try parse("<html><head><meta charset='gb2312'></head><body>政府</body></html>").text == "政府")
  }

  @Test("the content of scripts and styles is theirs alone")
  func scripts() throws {
    let page = try parse("<html><head><script>if (a<b) '<p>x</p>'</script></head><body><p>甲</p></body></html>")
    #expect(page.first("head")?.first("script")?.text == "if (a<b) '<p>x</p>'")
    #expect(page.first("body")?.text == "甲")
  }

  @Test("ten thousand nested elements keep their text; more than the limit are refused", .timeLimit(.minutes(1)))
  func nesting() throws {
    let deep = String(repeating: "<div>", count: 10_000) + "甲" + String(repeating: "</div>", count: 10_000) + "乙"
    #expect(try parse(deep).text == "甲乙")
    #expect(throws: XMLProblem.self) { try parse(String(repeating: "<b>", count: 30_000) + "甲") }
  }

  @Test("a title in the head is its text")
  func title() throws {
    let page = try parse("<html><head><meta charset='utf-8'><title>甲 - 乙</title></head><body>丙</body></html>")
    #expect(page.first("head")?.first("title")?.text == "甲 - 乙")
  }

  @Test("too many tags and too many bytes are refused")
  func limits() {
    #expect(throws: XMLProblem.self) { try parse(String(repeating: "<", count: 2 * HTMLParser.maximumTags + 1)) }
    #expect(throws: XMLProblem.self) { try parse(String(repeating: "a", count: HTMLParser.maximumBytes + 1)) }
    #expect(throws: XMLProblem.self) { try parse("") }
  }

  @Test("an entity of the page's own and a file that it names are not read")
  func entities() throws {
    let page = try parse("<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><p>&a;甲</p>")
    #expect(page.text.contains("甲"))
    #expect(!page.text.contains("\n\n"))
  }

  @Test("half a megabyte of unclosed end tags is read in time", .timeLimit(.minutes(1)))
  func endTags() throws {
    let text = String(repeating: "<b>", count: 5000) + String(repeating: "</i>", count: 100_000) + "甲"
    #expect(try parse(text).text == "甲")
  }
}
