import PlanModel
import Taxonomy
import Testing

@Suite struct CompiledSchemeTests {
  private let scheme = ConceptScheme(
    title: LocalizedText("主题", "Topics"), version: "1", sha256: "00",
    concepts: [
      Concept(code: "A", slug: "a", label: LocalizedText("职能", "Functions"), scopeNote: LocalizedText("", "")),
      Concept(
        code: "A01", slug: "b", label: LocalizedText("清单", "Lists"), scopeNote: LocalizedText("权责清单。", "Lists."),
        altLabels: ["权力清单", "责任清单"], englishAltLabels: ["Power lists"], hiddenLabels: ["清单制"], broader: "A",
        levels: ["P", "C"], since: 2021,
        terms: [
          LexiconTerm(text: "权责清单", weight: 3), LexiconTerm(text: "清单…公布", weight: 0.5, requires: ["行政", "部门"]),
          LexiconTerm(text: "菜单", weight: -2, excludes: ["服务"]),
        ]),
    ])

  @Test("a scheme is read back from its compiled text as it was, terms and all")
  func roundTrip() throws {
    let text = try scheme.compiled()
    #expect(try ConceptScheme(compiled: text) == scheme)
    #expect(try ConceptScheme(compiled: text).compiled() == text)
  }

  @Test("a value that holds a mark is refused when the scheme is compiled", arguments: ["a|b", "a\tb", "a\nb"])
  func marks(value: String) {
    var concept = scheme.concepts[1]
    concept.altLabels = [value]
    let other = ConceptScheme(
      title: scheme.title, version: "1", sha256: "", concepts: [scheme.concepts[0], concept])
    let error = #expect(throws: InputError.self) { try other.compiled() }
    #expect(error?.remedy == "write it without")
  }

  @Test("a text that is cut or changed is refused with its line, never half read")
  func damaged() throws {
    let text = try scheme.compiled()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0 + "\n" }
    for count in 0..<text.count {
      let cut = String(text.prefix(count))
      // What ends with a line is a scheme of fewer lines.
      let isWhole = (1..<lines.count).contains { cut == lines.prefix($0).joined() }
      if !isWhole { #expect(throws: InputError.self) { try ConceptScheme(compiled: cut) } }
    }
    let damage = text.replacing("2021", with: "many")
    #expect(#expect(throws: InputError.self) { try ConceptScheme(compiled: damage) }?.line == 3)
    #expect(throws: InputError.self) { try ConceptScheme(compiled: text.replacing("0.5", with: "half")) }
  }
}
