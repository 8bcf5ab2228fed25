import Testing
import XMLTree

@Suite("Hostile documents")
struct HostileInputTests {
  private func problem(_ text: String) -> XMLProblem? {
    do throws(XMLProblem) {
      _ = try XMLParser.parse(Array(text.utf8), file: "test.xml")
      return nil
    } catch {
      return error
    }
  }

  @Test("an entity bomb is refused at its first declaration")
  func entityBomb() {
    var text = "<!DOCTYPE a [\n<!ENTITY x0 \"ha\">\n"
    for level in 1...40 { text += "<!ENTITY x\(level) \"&x\(level - 1);&x\(level - 1);\">\n" }
    text += "]>\n<a>&x40;</a>"
    let found = problem(text)
    #expect(found?.line == 2)
    #expect(found?.message.contains("x0") == true)
  }

  @Test(
    "an external entity is not read",
    arguments: [
      #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#,
      #"<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><a/>"#,
      #"<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]><a b="&x;"/>"#,
    ])
  func externalEntity(text: String) {
    #expect(problem(text)?.message.contains("declares an entity") == true)
  }

  @Test("an external subset is not loaded, and what it might declare is an error, not lost text")
  func externalSubset() {
    #expect(problem(#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>text</a>"#) == nil)
    #expect(problem(#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&x;</a>"#) != nil)
    #expect(problem("<!DOCTYPE a SYSTEM \"b.dtd\">\n<a b='&x;'/>") != nil)
  }

  @Test("an unknown entity is an error")
  func unknownEntity() {
    #expect(problem("<a>\n&nbsp;</a>")?.line == 2)
  }

  @Test("nesting up to the limit is read, and deeper nesting is refused")
  func nesting() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(problem(nested(XMLParser.maximumDepth)) == nil)
    #expect(problem(nested(XMLParser.maximumDepth + 1)) != nil)
    #expect(problem(nested(500_000)) != nil)
  }

  @Test("a document above the limit of size is refused before it is parsed")
  func size() {
    let bytes = [UInt8](repeating: 0x20, count: XMLParser.maximumBytes + 1)
    #expect(throws: XMLProblem.self) { try XMLParser.parse(bytes, file: "test.xml") }
  }

  @Test("each prefix and each one-byte change of a document is read or refused, never fatal")
  func mutations() {
    let bytes = Array(#"<?xml version="1.0"?><a b="&amp;"><![CDATA[x]]><c/>文<!-- d --></a>"#.utf8)
    for index in bytes.indices {
      _ = try? XMLParser.parse(Array(bytes[..<index]), file: "test.xml")
      for replacement: UInt8 in [0, 0x3C, 0x26, 0xFF] {
        var changed = bytes
        changed[index] = replacement
        _ = try? XMLParser.parse(changed, file: "test.xml")
      }
    }
    #expect(problem(String(decoding: bytes, as: UTF8.self)) == nil)
  }

  @Test("many tasks at once get their own results and their own errors")
  func concurrency() async throws {
    let schema = try XMLSchema(xsd: Array(SchemaFixture.xsd.utf8))
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        group.addTask {
          let padding = String(repeating: "\n", count: index)
          if index.isMultiple(of: 3) {
            return schema.problems(in: Array("\(padding)<list><item n='x'/></list>".utf8)).first?.line == index + 1
          }
          let text = "<a>\(padding)<b>\(index)</b>\(index.isMultiple(of: 2) ? "" : "<open>")</a>"
          do throws(XMLProblem) {
            let root = try XMLParser.parse(Array(text.utf8), file: "test.xml")
            return index.isMultiple(of: 2) && root.first("b")?.text == "\(index)"
          } catch {
            return !index.isMultiple(of: 2) && error.line == index + 1
          }
        }
      }
      for await passed in group { #expect(passed) }
    }
  }
}
