import Foundation
import PlanModel
import Testing

@testable import Targets

@Test("explore") func explore() throws {
  let extractor = TargetExtractor(register: try IndicatorRegister.embedded())
  for name in ["jiashan", "jiangmen", "own", "own2"] {
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
        out += "\(fields[0]) \(t.kind) \(t.comparator) \(t.value.map { "\($0)" } ?? "-") \(t.unit) per=\(t.per ?? "") due=\(t.due ?? "") \(t.strength) \(t.status) [\(t.indicatorID ?? "*")] \(t.indicator) {\(t.scope)} | \(t.quote)\n"
      }
    }
    try out.write(toFile: "/tmp/ex/\(name).out", atomically: true, encoding: .utf8)
  }
}
