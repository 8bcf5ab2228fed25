import PlanModel
import Taxonomy
import Testing

@Suite("The project's own taxonomy")
struct StandardSchemeTests {
  private let scheme: ConceptScheme

  init() throws { scheme = try ConceptScheme.standard() }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  @Test("it holds 11 domains and 128 topics in two levels")
  func counts() {
    #expect(scheme.domains.count == 11)
    #expect(scheme.topics.count == 128)
    #expect(scheme.concepts.count == 139)
    #expect(!scheme.version.isEmpty)
    #expect(scheme.title.chinese != scheme.title.english)
  }

  @Test("notations, slugs, Chinese labels and notes, levels and years are those of the contract, in its order")
  func contract() throws {
    let rows = try TestFiles.rows("Tests/Fixtures/taxonomy/topics.tsv")
    #expect(scheme.concepts.map { [$0.code, $0.slug] } == rows.map { [$0[0], $0[1]] })
    for (concept, row) in zip(scheme.concepts, rows) {
      #expect(concept.label.chinese == row[2])
      if concept.broader != nil { #expect(concept.scopeNote.chinese == row[4]) }
      #expect(concept.levels == Set(row[5]))
      #expect(concept.since == Int(row[6]))
      #expect(concept.broader == (row[0].count == 1 ? nil : String(row[0].prefix(1))))
    }
  }

  @Test("every concept has a label and a scope note in both languages, and no two the same label")
  func languages() {
    for concept in scheme.concepts {
      for text in [concept.label, concept.scopeNote] {
        #expect(text.chinese.unicodeScalars.contains(where: Self.isHan), "\(concept.code)")
        #expect(!text.english.isEmpty && !text.english.unicodeScalars.contains(where: Self.isHan), "\(concept.code)")
      }
      for label in concept.englishAltLabels { #expect(!label.unicodeScalars.contains(where: Self.isHan)) }
    }
    #expect(Set(scheme.concepts.map(\.label.chinese)).count == scheme.concepts.count)
    #expect(Set(scheme.concepts.map(\.label.english)).count == scheme.concepts.count)
  }

  @Test("every topic has at least fifteen terms that speak for it")
  func termCounts() {
    for topic in scheme.topics {
      #expect(topic.allTerms.filter { $0.weight > 0 }.count >= 15, "\(topic.code)")
    }
  }

  @Test("terms and labels have two characters or more, no white space, and stand once in their topic")
  func termForm() {
    for concept in scheme.concepts {
      let texts = concept.allTerms.map(\.text)
      #expect(Set(texts).count == texts.count, "\(concept.code)")
      let labels = [concept.label.chinese] + concept.altLabels + concept.hiddenLabels
      #expect(Set(labels).count == labels.count, "\(concept.code)")
      for text in texts {
        #expect(text.unicodeScalars.count >= 2, "\(concept.code) \(text)")
        #expect(!text.unicodeScalars.contains { $0.properties.isWhitespace }, "\(concept.code) \(text)")
      }
      for term in concept.terms {
        for word in term.requires + term.excludes {
          #expect(!word.isEmpty && !word.hasPrefix("!"), "\(concept.code) \(term.text)")
        }
        #expect(Set(term.requires).isDisjoint(with: term.excludes), "\(concept.code) \(term.text)")
      }
    }
  }

  @Test("a term that decides alone decides for one topic only")
  func decisiveTerms() {
    var owners: [String: String] = [:]
    for topic in scheme.topics {
      for term in topic.allTerms where term.weight >= 3 && term.requires.isEmpty && term.excludes.isEmpty {
        let owner = owners.updateValue(topic.code, forKey: term.text)
        #expect(owner == nil, "\(term.text) in \(owner ?? "") and \(topic.code)")
      }
    }
  }

  @Test("the lexicon is sorted by notation, then weight from high to low, then term")
  func sorted() throws {
    let rows = try TestFiles.rows("taxonomy/lexicon.tsv")
    #expect(rows.count > 1000)
    func precedes(_ left: [String], _ right: [String]) -> Bool {
      if left[0] != right[0] { return left[0] < right[0] }
      let (first, second) = (Double(left[1]) ?? .nan, Double(right[1]) ?? .nan)
      if first != second { return first > second }
      return left[2].unicodeScalars.lexicographicallyPrecedes(right[2].unicodeScalars)
    }
    for (first, second) in zip(rows, rows.dropFirst()) {
      #expect(second.count == 5)
      #expect(precedes(first, second), "\(second)")
    }
  }

  @Test("the literals compiled in are the files, byte for byte")
  func drift() throws {
    #expect(EmbeddedData.taxonomyRDF == (try TestFiles.text("taxonomy/taxonomy.rdf")))
    #expect(EmbeddedData.scheme == (try TestFiles.text("taxonomy/compiled.txt")), "run 'make generate'")
    #expect(ConceptScheme.standardRDF == EmbeddedData.taxonomyRDF)
  }

  @Test("what is compiled in is the taxonomy with its lexicon, as experts edit them")
  func compiled() throws {
    let read = try ConceptSchemeReader.read(
      rdf: TestFiles.bytes("taxonomy/taxonomy.rdf"), lexicon: TestFiles.bytes("taxonomy/lexicon.tsv"),
      file: "taxonomy.rdf", lexiconFile: "lexicon.tsv", sha256: scheme.sha256)
    let isSame = read == scheme
    #expect(isSame, "run 'make compile-taxonomy generate'")
  }

  @Test(
    "the official terms of a topic lead to it",
    arguments: [("三项制度", "D04"), ("府院联动", "A18"), ("双随机", "A09"), ("D04", "D04")])
  func search(word: String, code: String) {
    #expect(scheme.search(word).contains { $0.code == code })
  }
}
