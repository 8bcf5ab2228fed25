import PlanModel
import Taxonomy
import Testing

@Suite("Reading any SKOS concept scheme")
struct ConceptSchemeReaderTests {
  private let small = """
    <skos:ConceptScheme rdf:about=""><dct:title xml:lang="zh">小表</dct:title></skos:ConceptScheme>
    <skos:Concept rdf:about="#a"><skos:notation>A</skos:notation><skos:prefLabel xml:lang="zh">甲</skos:prefLabel>
    </skos:Concept>
    <skos:Concept rdf:about="#a1"><skos:notation>A1</skos:notation><skos:broader rdf:resource="#a"/>
      <skos:prefLabel xml:lang="en">First</skos:prefLabel><skos:prefLabel xml:lang="zh-Hant">第壹</skos:prefLabel>
      <skos:prefLabel xml:lang="zh-Hans">第一</skos:prefLabel><skos:altLabel xml:lang="zh">头一个</skos:altLabel>
      <skos:altLabel xml:lang="en">One</skos:altLabel><skos:hiddenLabel>其一</skos:hiddenLabel></skos:Concept>
    """

  @Test("a scheme without our properties and without a lexicon is read, and its labels serve as terms")
  func plainScheme() throws {
    let scheme = try read(small)
    #expect(scheme.title == LocalizedText("小表", "小表"))
    #expect(scheme.sha256 == "00")
    #expect(scheme.domains.map(\.code) == ["A"])
    #expect(scheme.topics.map(\.code) == ["A1"])
    let topic = try #require(scheme["A1"])
    #expect(topic.slug == "a1")
    #expect(topic.label == LocalizedText("第一", "First"))
    #expect(topic.levels == ["P", "M", "C", "T"])
    #expect(topic.since == 2015)
    #expect(topic.englishAltLabels == ["One"])
    #expect(
      topic.allTerms == [
        LexiconTerm(text: "第一", weight: 3), LexiconTerm(text: "头一个", weight: 3),
        LexiconTerm(text: "其一", weight: 2.5),
      ])
  }

  @Test("the lexicon's weight and context win over a label with the same text")
  func lexiconWins() throws {
    let lexicon = "code\tweight\tterm\tcontext\tnote\nA1\t1\t头一个\t名单|!末\t\nA1\t-2\t第一…名\n"
    let topic = try #require(try read(small, lexicon: lexicon)["A1"])
    #expect(
      topic.allTerms == [
        LexiconTerm(text: "第一", weight: 3), LexiconTerm(text: "其一", weight: 2.5),
        LexiconTerm(text: "头一个", weight: 1, requires: ["名单"], excludes: ["末"]),
        LexiconTerm(text: "第一…名", weight: -2),
      ])
  }

  @Test("the abbreviations of RDF/XML mean the same as the long form")
  func abbreviations() throws {
    let long = try read(small)
    let other = try read(
      """
      <skos:ConceptScheme rdf:about="" dct:title="小表"/>
      <rdf:Description rdf:ID="a" skos:notation="A" xml:lang="zh" skos:prefLabel="甲">
        <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
        <skos:narrower><skos:Concept rdf:about="http://example.org/scheme#a1" skos:notation="A1">
          <skos:prefLabel xml:lang="en">First</skos:prefLabel><skos:prefLabel xml:lang="zh-CN">
            第一
          </skos:prefLabel>
        </skos:Concept></skos:narrower>
      </rdf:Description>
      <rdf:Description rdf:about="#a1" xml:lang="zh"><skos:altLabel>头一个</skos:altLabel>
        <skos:altLabel xml:lang="en">One</skos:altLabel><skos:hiddenLabel>其一</skos:hiddenLabel></rdf:Description>
      """)
    #expect(other.concepts == long.concepts)
    #expect(other.title == long.title)
  }

  @Test("levels and year are read from our properties")
  func properties() throws {
    let scheme = try read(
      """
      <skos:Concept rdf:about="#b"><skos:notation>B</skos:notation><skos:prefLabel>乙</skos:prefLabel>
        <dz:levels>PM</dz:levels><dz:since>2021</dz:since></skos:Concept>
      """)
    #expect(scheme["B"]?.levels == ["P", "M"])
    #expect(scheme["B"]?.since == 2021)
    #expect(scheme["B"]?.label == LocalizedText("乙", "乙"))
  }

  @Test("in a flat scheme every concept is a topic, in a deep one every leaf")
  func depth() throws {
    func concept(_ code: String, below parent: String? = nil) -> String {
      let broader = parent.map { "<skos:broader rdf:resource='#\($0)'/>" } ?? ""
      return """
        <skos:Concept rdf:about="#\(code)"><skos:notation>\(code)</skos:notation>
        <skos:prefLabel>\(code)</skos:prefLabel>\(broader)</skos:Concept>
        """
    }
    let flat = try read(concept("A") + concept("B"))
    #expect(flat.topics.map(\.code) == ["A", "B"])
    let deep = try read(
      concept("A11", below: "A1") + concept("B") + concept("A") + concept("A1", below: "A") + concept("B1", below: "B"))
    #expect(deep.concepts.map(\.code) == ["B", "B1", "A", "A1", "A11"])
    #expect(deep.domains.map(\.code) == ["B", "A"])
    #expect(deep.topics.map(\.code) == ["B1", "A11"])
    #expect(deep.domain(of: "A11")?.code == "A")
    #expect(deep.domain(of: "none") == nil)
  }

  @Test("a chain of twenty thousand concepts is read")
  func longChain() throws {
    var nodes = ""
    for index in 0..<20_000 {
      nodes += "<skos:Concept rdf:about='#\(index)' skos:notation='\(index)' skos:prefLabel='x'>"
      nodes += index == 0 ? "</skos:Concept>" : "<skos:broader rdf:resource='#\(index - 1)'/></skos:Concept>"
    }
    #expect(try read(nodes).topics.map(\.code) == ["19999"])
  }
}
