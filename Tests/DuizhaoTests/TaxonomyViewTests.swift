import Duizhao
import Foundation
import Testing

@Suite struct TaxonomyViewTests {
  @Test("a notation is found in either case; an unknown one is answered with its neighbours")
  func concept() throws {
    let scheme = try Pipeline().scheme
    #expect(try TaxonomyView.concept("d04", in: scheme).slug == "three-systems")
    let error = #expect(throws: InputError.self) { try TaxonomyView.concept("D99", in: scheme) }
    #expect(error?.description.contains("D04") == true)
  }

  @Test("the JSON holds every concept with both languages")
  func json() throws {
    let concepts = try Pipeline().scheme.concepts
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(TaxonomyView.json(concepts).utf8)) as? [[String: Any]])
    #expect(rows.count == concepts.count)
    #expect((rows[1]["label"] as? [String: String])?.keys.sorted() == ["en", "zh-Hans"])
  }

  @Test("the taxonomy that is compiled in bears the SHA-256 of its files, and compiling them gives it again")
  func compiled() throws {
    let read = try Pipeline.scheme(at: Repository.path("taxonomy/taxonomy.rdf"))
    let isSame = read == (try Pipeline().scheme)
    #expect(isSame, "run 'make compile-taxonomy generate'")
    #expect(try Array(read.compiled().utf8) == Repository.bytes("taxonomy/compiled.txt"))
  }

  @Test("another taxonomy works with its labels alone")
  func other() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
        <skos:Concept rdf:about="urn:x:1"><skos:notation>1</skos:notation>
          <skos:prefLabel xml:lang="zh-Hans">行政复议</skos:prefLabel></skos:Concept>
        <skos:Concept rdf:about="urn:x:2"><skos:notation>2</skos:notation>
          <skos:prefLabel xml:lang="zh-Hans">政务公开</skos:prefLabel></skos:Concept>
      </rdf:RDF>
      """, as: "other.rdf")
    var stream = try ClassificationStream(pipeline: try Pipeline(taxonomy: file), allScores: false)
    let answer = String(
      decoding: stream.take(Array(#"{"id":"1","text":"推进政务公开。"}"#.utf8)), as: UTF8.self)
    #expect(answer.contains(#""code":"2""#))
  }
}
