import PlanModel
import Taxonomy
import Testing

@testable import Comparison

private func report() throws -> ComparisonReport {
  let plans = try CodedPlans.plans()
  let scheme = CodedPlans.scheme(plans)
  return Comparer.compare(
    plans.map { PlanProfile($0, scheme: scheme) }, targets: [], indicators: { [] }, scheme: scheme,
    provenance: Provenance(engine: "", taxonomy: "", taxonomyVersion: "", taxonomySHA256: ""))
}

@Test("on real plans every task of the reference is listed, and the topics of gaps and tasks agree with the matrix")
func gapsAgree() throws {
  let report = try report()
  let tasks = Dictionary(uniqueKeysWithValues: report.plans.map { ($0.plan.id, $0.plan.tasks.map(\.id)) })
  let states = Dictionary(
    uniqueKeysWithValues: report.matrix.flatMap { row in row.cells.map { ("\($0.plan) \(row.code)", $0.state) } })
  for gap in report.gaps where gap.against != GapAnalysis.peersName {
    #expect(gap.tasks.map(\.task) == tasks[gap.against])
    for topic in gap.topics {
      #expect(states["\(gap.plan) \(topic.code)"] == topic.state)
      #expect(states["\(gap.against) \(topic.code)"] == .covered)
      #expect(!topic.reference.isEmpty)
    }
    let missing = Set(gap.topics.map(\.code))
    for task in gap.tasks {
      #expect(missing.isSuperset(of: task.missingTopics))
      #expect(task.missingTopics.isEmpty == [.covered, .notApplicable].contains(task.status))
      #expect(task.coveredBy.isEmpty == [.missing, .notApplicable].contains(task.status))
    }
  }
}

@Test("on real plans each task is paired or left over, and pairs stay few")
func pairsArePartition() throws {
  let report = try report()
  let tasks = Dictionary(uniqueKeysWithValues: report.plans.map { ($0.plan.id, $0.plan.tasks.map(\.id)) })
  for pairs in report.pairs {
    let left = try #require(tasks[pairs.left])
    let right = try #require(tasks[pairs.right])
    #expect(Set(pairs.pairs.map(\.left)).union(pairs.leftOnly) == Set(left))
    #expect(Set(pairs.pairs.map(\.right)).union(pairs.rightOnly) == Set(right))
    #expect(Set(pairs.pairs.map(\.left)).isDisjoint(with: pairs.leftOnly))
    #expect(pairs.pairs.count <= Thresholds.partners * (left.count + right.count))
    #expect(pairs.pairs.allSatisfy { 0...1 ~= $0.overlap })
  }
}

@Test("on real plans the pair with the same measure in nearly the same words is found to be relayed")
func relayedPair() throws {
  let pairs = try report().pairs.flatMap(\.pairs).filter { $0.reuse == .relayed }
  #expect(!pairs.isEmpty)
  #expect(pairs.allSatisfy { !$0.sharedTopics.isEmpty }, "like wording comes with like topics")
}

@Test("the same input gives the same report")
func deterministic() throws {
  #expect(try report() == report())
}
