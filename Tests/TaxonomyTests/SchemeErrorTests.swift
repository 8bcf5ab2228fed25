import PlanModel
import Taxonomy
import Testing

@Suite("Broken concept schemes")
struct SchemeErrorTests {
  private func concept(_ code: String, iri: String? = nil, _ inside: String = "") -> String {
    "<skos:Concept rdf:about='#\(iri ?? code)'><skos:notation>\(code)</skos:notation>"
      + "<skos:prefLabel>\(code)</skos:prefLabel>\(inside)</skos:Concept>\n"
  }

  @Test("broken XML is told with its line")
  func brokenXML() {
    let error = readError("<skos:Concept>\n<skos:notation>A</skos:Concept>")
    #expect(error?.file == "scheme.rdf")
    #expect(error?.line == 4)
  }

  @Test("another kind of XML is refused")
  func otherXML() {
    #expect(throws: InputError.self) {
      try ConceptSchemeReader.read(
        rdf: Array("<html/>".utf8), lexicon: nil, file: "a.html", lexiconFile: nil, sha256: "")
    }
  }

  @Test("a scheme without topics is refused")
  func noTopics() {
    #expect(readError("")?.problem.contains("no topics") == true)
  }

  @Test("a broader concept that does not exist is told where it is named")
  func unknownBroader() {
    let error = readError(concept("A") + concept("B", "\n<skos:broader rdf:resource='#C'/>"))
    #expect(error?.line == 5)
    #expect(error?.problem.contains("broader concept of B") == true)
  }

  @Test("a cycle is told at one of its concepts, also where another concept hangs below it")
  func cycle() {
    let below = concept("D", "<skos:broader rdf:resource='#A'/>")
    let a = concept("A", "<skos:broader rdf:resource='#B'/>")
    let b = concept("B", "<skos:broader rdf:resource='#A'/>")
    #expect(readError(below + a + b)?.line == 4)
    #expect(readError(below + a + b)?.problem.contains("concept A is broader than itself") == true)
    #expect(readError(concept("A", "<skos:broader rdf:resource='#A'/>"))?.line == 3)
  }

  @Test("a notation used twice is told at its second place")
  func duplicateNotation() {
    let error = readError(concept("A") + concept("A", iri: "other"))
    #expect(error?.line == 4)
    #expect(error?.problem.contains("#other") == true)
  }

  @Test("a concept without a label or a notation is told")
  func missingParts() {
    let unnamed = "<skos:Concept rdf:about='#B'><skos:notation>B</skos:notation><skos:prefLabel> </skos:prefLabel>"
    #expect(readError(concept("A") + unnamed + "</skos:Concept>")?.line == 4)
    #expect(readError(concept("A") + unnamed + "</skos:Concept>")?.problem.contains("B has no label") == true)
    let uncoded = "<skos:Concept rdf:about='#B'><skos:prefLabel>B</skos:prefLabel></skos:Concept>"
    #expect(readError(concept("A") + uncoded)?.problem.contains("#B has no notation") == true)
  }

  @Test("unknown levels and odd years are told", arguments: ["<dz:levels>PX</dz:levels>", "<dz:since>0</dz:since>"])
  func properties(inside: String) {
    #expect(readError(concept("A", "\n" + inside))?.line == 4)
  }

  @Test(
    "a broken line of the lexicon is told with file and line",
    arguments: [
      ("X\t1\t词语", "no concept X"), ("A\tone\t词语", "one is no weight"), ("A\t3.5\t词语", "no weight"),
      ("A\tnan\t词语", "no weight"), ("A\t0\t词语", "no weight"), ("A\t1", "column term is empty"),
      ("A\t1\t\t上下文", "column term is empty"), ("\t1\t词语", "column code is empty"), ("A\t1\t…词", "gap"),
      ("A\t1\t甲乙", "stands in line 2"),
    ])
  func lexiconLine(line: String, problem: String) {
    let error = readError(concept("A"), lexicon: "code\tweight\tterm\nA\t2\t甲乙\n\n# note\n\(line)\n")
    #expect(error?.file == "terms.tsv")
    #expect(error?.line == 5)
    #expect(error?.problem.contains(problem) == true)
  }

  @Test("a lexicon without its columns, or in another encoding, is refused")
  func lexiconFile() {
    #expect(readError(concept("A"), lexicon: "code\tterm\nA\t词\n")?.problem.contains("column weight") == true)
    #expect(throws: InputError.self) {
      try ConceptSchemeReader.read(
        rdf: rdf(concept("A")), lexicon: Array("code\tweight\tterm\nA\t1\t".utf8) + [0xB7, 0xA8], file: "a",
        lexiconFile: "b", sha256: "")
    }
  }

  @Test("what spreadsheet programs add is understood: mark, line ends, quotation marks, empty cells")
  func spreadsheet() throws {
    let lexicon = "\u{FEFF}code\tweight\tterm\tcontext\tnote\r\nA\t1.5\t\"\"\"放管服\"\"改革\"\t\t\r\n\t\t\t\t\r\n"
    #expect(try read(concept("A"), lexicon: lexicon)["A"]?.terms == [LexiconTerm(text: "\"放管服\"改革", weight: 1.5)])
  }

  @Test("a truncated scheme is refused wherever it ends")
  func truncation() throws {
    let rdf = try TestFiles.bytes("taxonomy/taxonomy.rdf")
    for length in stride(from: 0, to: rdf.count - 100, by: rdf.count / 20) {
      #expect(throws: InputError.self) {
        try ConceptSchemeReader.read(
          rdf: Array(rdf[..<length]), lexicon: nil, file: "a", lexiconFile: nil, sha256: "")
      }
    }
  }
}
