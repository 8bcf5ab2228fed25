import Foundation
import PlanModel
import Testing

@testable import Targets

@Test("explore") func explore() throws {
  let extractor = TargetExtractor(register: try IndicatorRegister.embedded())
  for name in ["jiashan", "jiangmen", "own3"] {
    guard let text = try? String(contentsOfFile: "/tmp/ex/\(name).tsv", encoding: .utf8) else { continue }
    var out = ""
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      let report = name == "jiangmen" || fields[0].hasPrefix("R")
      let context = TargetContext(
        kind: report ? .annualReport : .plan, startYear: report ? 2019 : 2021, heading: "",
        isAchieved: report && fields[1] == "0", topics: [])
      let s = Sentence(id: fields[0], text: fields[2], original: fields[2], source: SourceRange(start: 0, end: 0))
      let found = extractor.extract(s, context: context)
      if name.hasPrefix("own") { out += "# \(fields[2])\n" }
      for t in found {
        out +=
          "\(fields[0]) \(t.kind) \(t.comparator) \(t.value.map { "\($0)" } ?? "-") \(t.unit) per=\(t.per ?? "") due=\(t.due ?? "") \(t.strength) \(t.status) [\(t.indicatorID ?? "*")] \(t.indicator) {\(t.scope)} | \(t.quote)\n"
      }
    }
    try out.write(toFile: "/tmp/ex/\(name).out", atomically: true, encoding: .utf8)
  }
}

@Test("groups5") func groups5() throws {
  let register = try IndicatorRegister.embedded()
  let extractor = TargetExtractor(register: register)
  var plans = try GoldFixtures.plans.map { try GoldFixtures.aligned($0) }
  for name in ["jiashan", "jiangmen"] {
    let text = try String(contentsOfFile: "/tmp/ex/\(name).tsv", encoding: .utf8)
    let sentences = text.split(separator: "\n").map { line -> AlignedSentence in
      let f = line.split(separator: "\t").map(String.init)
      return AlignedSentence(
        sentence: Sentence(id: f[0], text: f[2], original: f[2], source: SourceRange(start: 0, end: 0)), task: nil,
        isPlanned: f[1] == "1", topics: [])
    }
    let metadata = PlanMetadata(
      title: name, jurisdiction: Jurisdiction(name: name, level: nil), kind: name == "jiangmen" ? .annualReport : .plan,
      period: name == "jiangmen" ? Period(from: 2019, to: 2019) : Period(from: 2021, to: 2025))
    plans.append(
      AlignedPlan(
        plan: Plan(
          id: name, metadata: metadata,
          source: PlanSource(file: name, sha256: "", format: "text", encoding: "UTF-8", byteCount: 0)),
        sentences: sentences, nearest: [:]))
  }
  let groups = IndicatorGrouping.groups(
    plans.flatMap { extractor.targets(in: $0) },
    plans: Dictionary(uniqueKeysWithValues: plans.map { ($0.plan.id, $0.plan.metadata) }), register: register)
  var out = ""
  for g in groups { out += "\(g.id) \(g.verdict) \(g.members) \(g.explanation.chinese) | \(g.explanation.english)\n" }
  try out.write(toFile: "/tmp/ex/groups.out", atomically: true, encoding: .utf8)
}
