import Duizhao
import Foundation
import Testing

@Suite struct CrossValidationTests {
  @Test("figures of plans left out are shown for the sentences they were recorded with, and for no others")
  func recorded() throws {
    let path = Repository.path("Tests/Fixtures/gold")
    let pipeline = try Pipeline()
    #expect(try pipeline.evaluate(CodedCorpus(paths: [path])).leaveOnePlanOut != nil)
    let one = try pipeline.evaluate(CodedCorpus(paths: ["\(path)/jialing.jsonl"]))
    #expect(one.leaveOnePlanOut == nil)
  }

  @Test("a plan is measured by an engine that was trained without it")
  func leftOut() throws {
    let gold = try CodedCorpus(paths: [Repository.path("Tests/Fixtures/gold/jialing.jsonl")])
    let corpus = try TrainingCorpus(paths: [
      Repository.path("Tests/Fixtures/gold/jialing.jsonl"), Repository.path("training/documents/c11.tsv"),
    ])
    let pipeline = try Pipeline()
    var told: [String] = []
    let without = try pipeline.leaveOnePlanOut(gold, training: corpus) { told.append($0) }
    #expect(told.count == 1)
    // The engine that has seen the plan knows it nearly by heart; one trained on another document does not.
    #expect(without.f1.value < (try pipeline.evaluate(gold)).topics.f1.value)
  }
}
