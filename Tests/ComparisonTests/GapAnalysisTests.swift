import PlanModel
import Taxonomy
import Testing

@testable import Comparison

private func report(_ plan: AlignedPlan, _ reference: AlignedPlan) -> GapReport {
  GapAnalysis.report(plan: plan, against: reference, scheme: smallScheme)
}

private let reference = smallPlan(
  "ref",
  tasks: [
    [Line("一", ["A01"]), Line("一二", ["A02"])], [Line("二", ["B01", "A01"])], [Line("三")], [Line("四", ["B02"])],
    [Line("五", ["Z01"])],
  ], roles: [3: .guarantee, 4: .nextStep])

@Test("each topic that the reference covers and the plan does not is listed with its state, in taxonomy order")
func topicGaps() {
  let plan = smallPlan(
    "p", level: .county, years: Period(from: 2019, to: 2019),
    tasks: [[Line("甲", ["A03"], mentions: ["A01"])]], nearest: ["A02": [NearSentence(sentence: "p/1/1", score: 0.3)]])
  let found = report(plan, reference)
  #expect(found.plan == "p" && found.against == "ref")
  #expect(found.topics.map(\.code) == ["Z01", "A01", "A02", "B01", "B02"])
  #expect(found.topics.map(\.state) == [.absent, .mentioned, .absent, .notApplicable, .predates])
  #expect(found.topics[1].reference.map(\.sentence) == ["ref/1/1", "ref/2/1"])
  #expect(found.topics[1].reference.map(\.task) == ["ref/1", "ref/2"])
  #expect(found.topics[1].reference.first?.original == "[一]")
  #expect(found.topics[1].nearest.map(\.id) == ["p/1/1"], "what only mentions the topic is the nearest")
  #expect(found.topics[2].nearest.map(\.score) == [0.3])
}

@Test("what the plan covers, and what the reference only mentions, is no gap")
func noGap() {
  let plan = smallPlan("p", tasks: [[Line("甲", ["A01", "A02"])]])
  let mentioning = smallPlan("ref", tasks: [[Line("一", ["A01"], mentions: ["A04"])]])
  #expect(report(plan, mentioning).topics.isEmpty)
}

@Test("a topic that a report plans is no gap of the report, and one that a report plans is asked of others")
func plannedIsNoGap() {
  let annual = smallPlan("r", tasks: [[Line("一", ["A01"])], [Line("二", ["A02"])]], roles: [2: .nextStep])
  let other = smallPlan("p", tasks: [[Line("甲", ["A02"])], [Line("乙", ["A01"])]])
  #expect(report(annual, other).topics.isEmpty)
  #expect(report(annual, other).tasks.map(\.status) == [.covered, .covered])
  let poor = smallPlan("q", tasks: [[Line("甲", ["A01"])]])
  #expect(report(poor, annual).topics.map(\.code) == ["A02"])
}

@Test("tasks of the reference are covered, partial, missing or not applicable, guarantees and next steps included")
func taskGaps() {
  let plan = smallPlan(
    "p", level: .county, years: Period(from: 2019, to: 2019), tasks: [[Line("甲", ["A01"])]])
  let tasks = report(plan, reference).tasks
  #expect(tasks.map(\.task) == ["ref/1", "ref/2", "ref/3", "ref/4", "ref/5"])
  #expect(tasks.map(\.role) == [.task, .task, .guarantee, .nextStep, .task])
  #expect(tasks.allSatisfy { $0.plan == "ref" })
  #expect(tasks.map(\.title) == ["任务1", "任务2", "任务3", "任务4", "任务5"])
  #expect(tasks.map(\.status) == [.partial, .covered, .notApplicable, .notApplicable, .missing])
  #expect(tasks.map(\.missingTopics) == [["A02"], [], [], [], ["Z01"]])
  #expect(tasks.map { $0.coveredBy.map(\.sentence) } == [["p/1/1"], ["p/1/1"], [], [], []])
  #expect(tasks.first?.coveredBy.first?.plan == "p")
}

@Test("a topic that the plan only mentions is one that the task lacks")
func mentionedIsMissing() {
  let plan = smallPlan("p", tasks: [[Line("甲", ["A01"], mentions: ["A02"])], [Line("乙", mentions: ["Z01"])]])
  let tasks = report(plan, reference).tasks
  #expect(tasks[0].status == .partial && tasks[0].missingTopics == ["A02"])
  #expect(tasks[4].status == .missing)
}

@Test("a topic that stands only in the tail of one sentence of the task still counts")
func tailCounts() {
  let plan = smallPlan("p", tasks: [[Line("甲", ["B01"])]])
  #expect(report(plan, reference).tasks[1].missingTopics == ["A01"])
}

@Test("no task is claimed to be missing from a plan that was not read wholly; what was found is named")
func unreadablePlan() {
  let torn = smallPlan("p", tasks: [[Line("甲", ["A01"], mentions: ["A02"])]], findings: [unreadPage])
  let found = report(torn, reference)
  #expect(found.tasks.allSatisfy { $0.status == .notApplicable && $0.missingTopics.isEmpty })
  #expect(found.tasks[0].coveredBy.map(\.sentence) == ["p/1/1"])
  #expect(!found.topics.contains { $0.state == .absent })
}

@Test("each topic of a task is shown by its three best sentences, a sentence is named once")
func coveredByIsCapped() {
  let lines = [0.5, 0.9, 0.7, 0.9, 0.6].map { Line("甲", ["A01"], score: $0) }
  let plan = smallPlan("p", tasks: [lines + [Line("乙", ["A02", "A01"], score: 0.95)]])
  let asked = smallPlan("ref", tasks: [[Line("一", ["A02", "A01"])]])
  #expect(report(plan, asked).tasks.map { $0.coveredBy.map(\.sentence) } == [["p/1/6", "p/1/2", "p/1/4"]])
}

@Test("peers ask for what more than half of the other plans have that could be judged on it")
func peers() {
  let plan = smallPlan("p", level: .county, tasks: [[Line("甲", ["A04"])]])
  let others = [
    smallPlan("q", tasks: [[Line("一", ["A01", "A02", "B01"])]]),
    smallPlan("r", level: .county, tasks: [[Line("一", ["A01"])]]),
    smallPlan("s", years: Period(from: 2019, to: 2019), tasks: [[Line("一", ["A01", "A03"])], [Line("二", ["A02"])]]),
    smallPlan("t", level: .county, tasks: [[Line("一", ["B02"])]], findings: [unreadPage]),
  ]
  let found = GapAnalysis.peers(plan: plan, others: others + [plan], scheme: smallScheme)
  #expect(found.against == "peers")
  // A01: three of three judged plans. A02: two of three (t was not read). A03: one of three. B01: one of two, no
  // majority. B02: one of three, s predates it.
  #expect(found.topics.map(\.code) == ["A01", "A02"])
  #expect(found.topics.first?.reference.map(\.sentence) == ["q/1/1", "r/1/1", "s/1/1"])
  #expect(found.topics.first?.reference.map(\.plan) == ["q", "r", "s"])
  #expect(found.tasks.map(\.task) == ["q/1", "r/1", "s/1", "s/2", "t/1"])
}

@Test("half of the peers is no majority, and a plan to which the topic does not apply has no voice")
func peersMajority() {
  func asked(_ others: [AlignedPlan]) -> [String] {
    let plan = smallPlan("p", tasks: [[Line()]])
    return GapAnalysis.peers(plan: plan, others: others, scheme: smallScheme).topics.map(\.code)
  }
  let has = smallPlan("q", tasks: [[Line("一", ["B01"])]])
  let province = smallPlan("r", tasks: [[Line()]])
  let county = smallPlan("r", level: .county, tasks: [[Line()]])
  #expect(asked([has, province]).isEmpty)
  #expect(asked([has, county]) == ["B01"])
  #expect(asked([]).isEmpty)
}
