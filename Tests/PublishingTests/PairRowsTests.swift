import PlanModel
import Testing

@testable import Publishing

@Suite("Tasks side by side")
struct PairRowsTests {
  private func pair(_ left: String, _ right: String, _ overlap: Double) -> TaskPair {
    TaskPair(left: left, right: right, relation: .equal, sharedTopics: [], overlap: overlap, reuse: .ownWords)
  }

  @Test("each task stands with its closest partner, and those without one stand in their place")
  func order() {
    let report = PairReport(
      left: "a", right: "b", pairs: [pair("a/1", "b/2", 0.1), pair("a/1", "b/3", 0.5), pair("a/3", "b/2", 0.2)],
      leftOnly: ["a/2"], rightOnly: ["b/1", "b/4"])
    let rows = PairRows(report, left: ["a/1", "a/2", "a/3"], right: ["b/1", "b/2", "b/3", "b/4"]).rows
    #expect(rows.map(\.left) == [nil, "a/1", nil, "a/2", "a/3"])
    #expect(rows.map(\.right) == ["b/1", "b/3", "b/4", nil, "b/2"])
    #expect(rows.map(\.kind) == ["rightOnly", "ownWords", "rightOnly", "leftOnly", "ownWords"])
    #expect(rows[1].others.map(\.right) == ["b/2"])
  }

  @Test("every task of both plans is shown, whatever pairs")
  func complete() {
    let report = SampleReport().report
    for pairs in report.pairs {
      let rows = PairTexts(report, index: ReportIndex(report)).rows(pairs)
      let plans = Dictionary(uniqueKeysWithValues: report.plans.map { ($0.plan.id, $0.plan.tasks.map(\.id)) })
      #expect(rows.compactMap(\.left) == plans[pairs.left])
      #expect(Set(rows.compactMap(\.right)) == Set(plans[pairs.right] ?? []))
    }
  }

  @Test("runs of eight characters that both have are marked, shorter ones are not")
  func wording() {
    let one = WordingGrams(["全面推行行政执法公示制度，加强监督。", "短句。"])
    let other = WordingGrams(["要推行行政执法公示制度和监督。"])
    #expect(one.shared(with: other) == [[2..<12], []])
    #expect(other.shared(with: one) == [[1..<11]])
    #expect(WordingGrams(["行政执法公示"]).shared(with: other) == [[]])
    #expect(WordingGrams([]).shared(with: other).isEmpty)
  }

  @Test("marks hold whole characters and leave the text as it is")
  func marks() {
    var html = HTMLWriter()
    html.text("甲𠀀乙<丙", marking: [1..<2, 3..<4])
    #expect(String(decoding: html.bytes, as: UTF8.self) == "甲<mark>𠀀</mark>乙<mark>&lt;</mark>丙")
    var beyond = HTMLWriter()
    beyond.text("甲", marking: [0..<9])
    #expect(String(decoding: beyond.bytes, as: UTF8.self) == "<mark>甲</mark>")
  }
}
