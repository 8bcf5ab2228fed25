import PlanModel
import Taxonomy
import Testing

@Suite("Searching the scheme")
struct ConceptSearchTests {
  private let scheme = ConceptScheme(
    title: LocalizedText("", ""), version: "", sha256: "",
    concepts: [
      Concept(
        code: "A", slug: "law", label: LocalizedText("甲", "Top"), scopeNote: LocalizedText("复议的事", "About Notes")),
      Concept(
        code: "A01", slug: "one", label: LocalizedText("乙", "One"), scopeNote: LocalizedText("", ""),
        hiddenLabels: ["老复议"], broader: "A", terms: [LexiconTerm(text: "不相干", weight: -1)]),
      Concept(
        code: "A02", slug: "two", label: LocalizedText("行政复议", "Two"), scopeNote: LocalizedText("", ""),
        broader: "A", terms: [LexiconTerm(text: "一词", weight: 1)]),
    ])

  @Test("labels come before terms, and terms before notes")
  func order() {
    #expect(scheme.search("复议").map(\.code) == ["A02", "A01", "A"])
  }

  @Test("notation, slug and English are found in either case")
  func cases() {
    #expect(scheme.search("a01").map(\.code) == ["A01"])
    #expect(scheme.search("LAW").map(\.code) == ["A"])
    #expect(scheme.search("tw").map(\.code) == ["A02"])
    #expect(scheme.search(" about  notes ").map(\.code) == ["A"])
  }

  @Test("a term that speaks against a topic does not lead to it")
  func negativeTerms() {
    #expect(scheme.search("不相干").isEmpty)
    #expect(scheme.search("一词").map(\.code) == ["A02"])
  }

  @Test("nothing is found for nothing")
  func empty() {
    #expect(scheme.search(" ").isEmpty)
    #expect(scheme.search("没有这个词").isEmpty)
  }
}
