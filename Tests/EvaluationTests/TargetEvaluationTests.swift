import Evaluation
import Foundation
import PlanModel
import Testing

@Suite("Accuracy of targets")
struct TargetEvaluationTests {
  private func gold(_ id: String, _ kind: Target.Kind, value: Double?, due: String? = nil, indicator: String = "率")
    -> GoldTarget
  {
    GoldTarget(
      id: id, sentence: "p/1/1", quote: "", indicator: indicator, kind: kind,
      comparator: kind == .deadline ? .le : .eq, value: value, unit: "%", per: nil, due: due, strength: .must,
      scope: "", status: .target, topic: "D04")
  }

  private func found(
    _ id: String, _ kind: Target.Kind, value: Double?, due: String? = nil, indicator: String = "率",
    sentence: String = "p/1/1", comparator: Target.Comparator? = nil
  ) -> Target {
    Target(
      id: id, plan: "p", task: nil, sentence: sentence, text: "", quote: "", indicator: indicator, kind: kind,
      comparator: comparator ?? (kind == .deadline ? .le : .eq), value: value, unit: "%", due: due, topic: "D04",
      source: SourceRange(start: 0, end: 0))
  }

  @Test("a hit needs the same sentence and the same value")
  func hits() {
    let figures = TargetEvaluation.figures(
      gold: [gold("1", .percent, value: 100), gold("2", .percent, value: 95)],
      found: [
        found("a", .percent, value: 100), found("b", .percent, value: 90),
        found("c", .percent, value: 95, sentence: "p/1/2"),
      ])
    #expect(figures.hits == 1)
    #expect(figures.misses.map(\.id) == ["2"])
    #expect(figures.extras.map(\.id) == ["b", "c"])
    #expect(figures.precision == 1.0 / 3 && figures.recall == 0.5)
    #expect(abs(figures.f1 - 0.4) < 1e-12)
  }

  @Test("each target is paired once, with the indicator that agrees")
  func oneToOne() {
    let figures = TargetEvaluation.figures(
      gold: [gold("1", .percent, value: 100, indicator: "甲率"), gold("2", .percent, value: 100, indicator: "乙率")],
      found: [
        found("a", .percent, value: 100, indicator: "乙率"), found("b", .percent, value: 100, indicator: "“甲”率"),
        found("c", .percent, value: 100, indicator: "丙率"),
      ])
    #expect(figures.hits == 2)
    #expect(figures.share("indicator") == 1)
    #expect(figures.extras.map(\.id) == ["c"])
  }

  @Test("a deadline needs the same date, a trend the same direction")
  func withoutValue() {
    let trend = found("b", .percent, value: nil, comparator: .up)
    let deadline = found("a", .deadline, value: nil, due: "2022-12-31")
    #expect(
      TargetEvaluation.figures(gold: [gold("1", .deadline, value: nil, due: "2022-12-31")], found: [trend, deadline])
        .extras.map(\.id) == ["b"])
    #expect(
      TargetEvaluation.figures(gold: [gold("1", .deadline, value: nil, due: "2023-12-31")], found: [deadline]).hits == 0
    )
    var falling = gold("1", .percent, value: nil)
    falling.comparator = .down
    #expect(TargetEvaluation.figures(gold: [falling], found: [trend]).hits == 0)
  }

  @Test("of the hits the share with each field right is told, and each difference")
  func fields() {
    let figures = TargetEvaluation.figures(
      gold: [gold("1", .percent, value: 100)], found: [found("a", .percent, value: 100, comparator: .ge)])
    #expect(figures.share("comparator") == 0)
    #expect(figures.share("unit") == 1)
    #expect(figures.differences.map(\.field) == ["comparator"])
    #expect(figures.differences.map(\.actual) == ["ge"])
  }

  @Test("nothing coded and nothing found is without fault")
  func empty() {
    let figures = TargetEvaluation.figures(gold: [], found: [])
    #expect(figures.precision == 1 && figures.recall == 1 && figures.f1 == 1)
  }

  @Test("the table of coded targets is read")
  func table() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/gold/targets.tsv")
    let gold = try TargetGold.read(String(contentsOf: file, encoding: .utf8), file: "targets.tsv")
    #expect(gold.count == 73)
    #expect(gold[3].comparator == .up)
    #expect(gold[1].due == "2022-12-31")
    #expect(gold.last?.per == "year")
  }

  @Test("a wrong word, a missing column and a short row are told with their line")
  func broken() throws {
    let header =
      "id\tunit\tquote\tindicator\tkind\tcomparator\tvalue\tunit_of_measure\tper\tdue\tstrength\tscope\tstatus\ttopic"
    for (text, line) in [
      ("id\tunit", 1), (header + "\nx", 2), (header + "\n1\tp/1\tq\ti\tspeed\teq\t1\t%\t\t\tmust\t\ttarget\t", 2),
      (header + "\n\n1\tp/1\tq\ti\tpercent\teq\tmany\t%\t\t\tmust\t\ttarget\t", 3),
    ] {
      let error = #expect(throws: InputError.self) { try TargetGold.read(text, file: "t.tsv") }
      #expect(error?.line == line)
    }
  }
}
