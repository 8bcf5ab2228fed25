import PlanModel
import Taxonomy
import Testing

@testable import Comparison

private func report(_ left: [[Line]], _ right: [[Line]]) -> PairReport {
  TaskPairing.report(
    left: smallPlan("l", tasks: left), right: smallPlan("r", tasks: right), scheme: smallScheme)
}

/// Thirty Han characters from a place of the code table on; texts at places far apart share no trigram.
private func text(_ place: UInt32, _ count: UInt32 = 30) -> String {
  String(String.UnicodeScalarView((0..<count).compactMap { Unicode.Scalar(0x5000 + place + $0) }))
}

@Test(
  "the relation is that of the left topics to the right ones",
  arguments: [
    (["A01"], ["A01"], TaskPair.Relation.equal), (["A01"], ["A02", "A01"], .subset),
    (["A01", "A02"], ["A01"], .superset), (["A01", "A02"], ["A01", "A03"], .intersects),
  ])
func relations(left: [String], right: [String], relation: TaskPair.Relation) {
  let found = report([[Line("", left)]], [[Line("", right)]])
  #expect(found.pairs.map(\.relation) == [relation])
  #expect(found.pairs.map(\.sharedTopics) == [["A01"]])
  #expect(found.pairs.map(\.left) == ["l/1"] && found.pairs.map(\.right) == ["r/1"])
}

@Test("tasks pair many to many, in document order, and those without a partner are listed")
func manyToMany() {
  let found = report(
    [[Line("", ["A01"]), Line("", ["A02"])], [Line("", ["A03"])], [Line("", ["A02"])]],
    [[Line("", ["A02"])], [Line("", ["A04"])], [Line("", ["A01"])], [Line()]])
  #expect(found.left == "l" && found.right == "r")
  #expect(found.pairs.map { [$0.left, $0.right] } == [["l/1", "r/1"], ["l/1", "r/3"], ["l/3", "r/1"]])
  #expect(found.leftOnly == ["l/2"])
  #expect(found.rightOnly == ["r/2", "r/4"])
}

@Test("overall topics pair nothing, and neither does a topic in passing on both sides")
func weakTopics() {
  #expect(report([[Line("", ["Z01"])]], [[Line("", ["Z01"])]]).pairs.isEmpty)
  // A01 is half a point of three and a half on both sides: a seventh.
  let long = [Line("", ["A02", "A01"]), Line("", ["A02"]), Line("", ["A02"])]
  let other = [Line("", ["A03", "A01"]), Line("", ["A03"]), Line("", ["A03"])]
  #expect(report([long], [other]).pairs.isEmpty)
  #expect(report([long], [[Line("", ["A01"])]]).pairs.count == 1, "the whole of the other task is enough")
}

@Test("tasks of like wording pair without a common topic, and share none")
func wordingPairs() {
  let found = report([[Line(text(0), ["A01"])]], [[Line(text(0), ["A02"])]])
  #expect(found.pairs.map(\.overlap) == [1])
  #expect(found.pairs.map(\.reuse) == [.relayed])
  #expect(found.pairs.map(\.relation) == [.intersects])
  #expect(found.pairs.first?.sharedTopics == [])
  #expect(report([[Line(text(0))]], [[Line(text(0))]]).pairs.map(\.relation) == [.intersects])
}

@Test("a bare title that stands in another task does not pair them, but its wording is told where topics pair them")
func shortTitle() {
  let title = "加强组织领导"
  #expect(report([[Line(title, ["A01"])]], [[Line(title + text(0), ["A02"])]]).pairs.isEmpty)
  #expect(report([[Line(title, ["A01"])]], [[Line(title + text(0), ["A01"])]]).pairs.map(\.reuse) == [.relayed])
}

@Test("the bands of wording begin at their thresholds")
func bands() {
  #expect(TaskPairing.reuse(1) == .relayed)
  #expect(TaskPairing.reuse(Thresholds.relayed) == .relayed)
  #expect(TaskPairing.reuse(0.59) == .paraphrased)
  #expect(TaskPairing.reuse(Thresholds.paraphrased) == .paraphrased)
  #expect(TaskPairing.reuse(0.24) == .ownWords)
}

@Test("a broad topic does not pair every task with every task: each keeps its best partners")
func flood() {
  // Six tasks a side about A01; those with the same number share half of their wording, too.
  let left = (0..<6).map { [Line(text($0 * 100), ["A01"])] }
  let right = (0..<6).map { [Line(text($0 * 100 + 14), ["A01"])] }
  let found = report(left, right)
  #expect(found.pairs.count < 36)
  for task in 1...6 {
    #expect(found.pairs.contains { $0.left == "l/\(task)" && $0.right == "r/\(task)" && $0.reuse == .paraphrased })
    #expect(found.pairs.count { $0.left == "l/\(task)" } >= Thresholds.partners)
  }
  #expect(found.leftOnly.isEmpty && found.rightOnly.isEmpty)
  // 36 candidates: all equal but the six. The best three of each task are its namesake and the two first others.
  #expect(!found.pairs.contains { $0.left == "l/5" && $0.right == "r/6" })
}

@Test("pairs on wording are all kept, however many")
func wordingIsKept() {
  let same = (0..<5).map { _ in [Line(text(0), ["A01"])] }
  #expect(report(same, same).pairs.count == 25)
}
