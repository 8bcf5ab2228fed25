import Testing
import XMLTree

enum SchemaFixture {
  static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="list">
        <xs:complexType><xs:sequence>
          <xs:element name="item" maxOccurs="unbounded">
            <xs:complexType><xs:attribute name="n" type="xs:integer" use="required"/></xs:complexType>
          </xs:element>
        </xs:sequence></xs:complexType>
      </xs:element>
    </xs:schema>
    """
}

@Suite("Validation against a schema")
struct XMLSchemaTests {
  private func problems(_ text: String) throws -> [XMLProblem] {
    try XMLSchema(xsd: Array(SchemaFixture.xsd.utf8)).problems(in: Array(text.utf8))
  }

  @Test("a valid document has no problems")
  func valid() throws {
    #expect(try problems("<list><item n='1'/><item n='2'/></list>") == [])
  }

  @Test("each fault of an invalid document is told with its line")
  func invalid() throws {
    let found = try problems("<list>\n<item n='1'/>\n<item n='one'/>\n<item/>\n<other/>\n</list>")
    #expect(Set(found.map(\.line)) == [3, 4, 5])
    #expect(found.first?.message.contains("one") == true)
  }

  @Test("a document that is not well formed is told with its line")
  func notWellFormed() throws {
    #expect(try problems("<list>\n<item n='1'></list>").first?.line == 2)
  }

  @Test("a document's own hint where to find a schema is not followed")
  func hint() throws {
    let text = """
      <list xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:noNamespaceSchemaLocation="file:///etc/passwd"><item n="1"/></list>
      """
    #expect(try problems(text) == [])
  }

  @Test(
    "a schema that is broken or does not stand alone is refused",
    arguments: [
      "<xs:schema", "<a/>",
      #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="none"/></xs:schema>"#,
      #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="b.xsd"/></xs:schema>"#,
    ])
  func brokenSchema(xsd: String) {
    #expect(throws: XMLProblem.self) { try XMLSchema(xsd: Array(xsd.utf8)) }
  }

  @Test("a pattern that cannot be compiled is an error of the schema")
  func brokenPattern() {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="t">
      <xs:restriction base="xs:string"><xs:pattern value="[a-"/></xs:restriction></xs:simpleType></xs:schema>
      """
    #expect(throws: XMLProblem.self) { try XMLSchema(xsd: Array(xsd.utf8)) }
  }
}
