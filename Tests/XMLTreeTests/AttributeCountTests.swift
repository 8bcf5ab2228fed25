import Testing

@testable import XMLTree

@Suite("Attributes without end")
struct AttributeCountTests {
  private func attributes(_ count: Int, _ form: (Int) -> String) -> String {
    (0..<count).map(form).joined(separator: " ")
  }

  @Test("a tag of a hundred thousand attributes is refused, in HTML and in XML", .timeLimit(.minutes(1)))
  func refused() {
    let tag = "<p \(attributes(100_000) { "a\($0)='1'" })>甲</p>"
    let bare = "<p \(attributes(100_000) { "a\($0)" })>甲</p>"
    for text in [tag, bare] {
      #expect(throws: XMLProblem.self) { try HTMLParser.parse(text, file: "p") }
    }
    #expect(throws: XMLProblem.self) { try XMLParser.parse(Array(tag.utf8), file: "p") }
    // UTF-16 hides none of them.
    let units = tag.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units
    #expect(throws: XMLProblem.self) { try XMLParser.parse(wide, file: "p") }
  }

  @Test("long values, many tags, scripts and a thousand attributes are none of it")
  func accepted() throws {
    let value = "<p style=\"\(String(repeating: "a: b; ", count: 100_000))\">甲</p>"
    let tags = String(repeating: "<p a='1' b=2 c>甲</p>", count: 50_000)
    let script = "<script>if (a<b) \(String(repeating: "x = y && z; ", count: 2_000)) </script>"
    let many = "<p \(attributes(1000) { "a\($0)='1'" })>甲</p>"
    for text in [value, tags, script, many] { _ = try HTMLParser.parse(text, file: "p") }
    #expect(try XMLParser.parse(Array(many.utf8), file: "p").attributes.count == 1000)
  }
}
