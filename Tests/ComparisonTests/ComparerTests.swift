import PlanModel
import Taxonomy
import Testing

@testable import Comparison

private let provenance = Provenance(engine: "1", taxonomy: "小", taxonomyVersion: "1", taxonomySHA256: "")

private func compare(
  _ ids: [String], targets: [Target] = [], indicators: [IndicatorGroup] = []
) -> ComparisonReport {
  Comparer.compare(
    ids.map { PlanProfile(smallPlan($0, tasks: [[Line("一", ["A01"])]]), scheme: smallScheme) }, targets: targets,
    indicators: { indicators }, scheme: smallScheme, provenance: provenance)
}

@Test("three plans give gaps for every ordered pair and against peers, and pairs for every two plans")
func threePlans() {
  let report = compare(["c", "a", "b"])
  #expect(report.plans.map(\.plan.id) == ["c", "a", "b"])
  #expect(
    report.gaps.map { "\($0.plan)-\($0.against)" }
      == ["c-a", "c-b", "c-peers", "a-c", "a-b", "a-peers", "b-c", "b-a", "b-peers"])
  #expect(report.pairs.map { "\($0.left)-\($0.right)" } == ["c-a", "c-b", "a-b"])
  #expect(report.matrix.count == smallScheme.topics.count)
  #expect(report.domains.count == smallScheme.domains.count)
  #expect(report.provenance == provenance)
}

@Test("two plans have no peers, one has nothing to be held against, none gives an empty report")
func fewPlans() {
  #expect(compare(["a", "b"]).gaps.map(\.against) == ["b", "a"])
  #expect(compare(["a"]).gaps.isEmpty && compare(["a"]).pairs.isEmpty)
  #expect(compare(["a"]).matrix.first?.cells.count == 1)
  #expect(compare([]).matrix.allSatisfy { $0.cells.isEmpty })
}

@Test("targets stand in plan order, then document order; indicators of several plans first, then by topic")
func listOrder() {
  func target(_ id: String, _ plan: String, at start: Int) -> Target {
    Target(
      id: id, plan: plan, task: nil, sentence: "s", text: "", quote: "", indicator: "", kind: .count, comparator: .ge,
      value: 1, unit: "次", source: SourceRange(start: start, end: start))
  }
  func group(_ id: String, _ topic: String?, _ members: [String]) -> IndicatorGroup {
    IndicatorGroup(
      id: id, label: LocalizedText("", ""), topic: topic, members: members, verdict: .single,
      explanation: LocalizedText("", ""))
  }
  let report = compare(
    ["b", "a"], targets: [target("a1", "a", at: 1), target("b2", "b", at: 9), target("b1", "b", at: 3)],
    indicators: [
      group("none", nil, ["b1"]), group("late", "B01", ["b1"]), group("twice", "A01", ["b1", "b2"]),
      group("shared", "B02", ["b1", "a1"]),
    ])
  #expect(report.targets.map(\.id) == ["b1", "b2", "a1"])
  #expect(report.indicators.map(\.id) == ["shared", "twice", "late", "none"])
}
