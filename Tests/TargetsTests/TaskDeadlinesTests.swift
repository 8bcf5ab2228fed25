import PlanModel
import Testing

@testable import Targets

@Suite("Deadlines of responsible units")
struct TaskDeadlinesTests {
  private func targets(_ text: String, deadlines: [TaskDeadline]) throws -> [Target] {
    let place = SourceRange(start: 0, end: 0)
    let sentences = ["健全工作机制。", text].enumerated().map {
      Sentence(id: "a/1/\($0.offset + 1)", text: $0.element, original: $0.element, source: place)
    }
    let task = PlanTask(
      id: "a/1", role: .task, number: "1", title: "推行行政执法公示制度。", deadlines: deadlines, sentences: sentences)
    let plan = Plan(
      id: "a", metadata: PlanMetadata(title: "", jurisdiction: Jurisdiction(name: "", level: nil), kind: .workPoints),
      source: PlanSource(file: "", sha256: "", format: "", encoding: "", byteCount: 0), tasks: [task])
    let aligned = sentences.map { AlignedSentence(sentence: $0, task: "a/1", topics: []) }
    return TargetExtractor(register: try IndicatorRegister.embedded()).targets(
      in: AlignedPlan(plan: plan, sentences: aligned, nearest: [:]))
  }

  @Test("a deadline beside the responsible units is a target of the task's last sentence")
  func assigned() throws {
    let found = try targets("统一公示平台。", deadlines: [TaskDeadline(text: "6月底前完成", date: "2022-06-30")])
    #expect(found.map(\.kind) == [.deadline])
    #expect(found.map(\.due) == ["2022-06-30"])
    #expect(found.map(\.sentence) == ["a/1/2"])
    #expect(found.map(\.quote) == ["6月底前完成"])
    #expect(found.map(\.indicator) == ["推行行政执法公示制度。"])
  }

  @Test("长期坚持 is none, and a date that the sentence states itself is not told twice")
  func stated() throws {
    #expect(try targets("统一公示平台。", deadlines: [TaskDeadline(text: "长期坚持")]).isEmpty)
    let once = try targets(
      "2022年6月底前建成统一公示平台。", deadlines: [TaskDeadline(text: "2022年6月底前", date: "2022-06-30")])
    #expect(once.count == 1)
  }
}
