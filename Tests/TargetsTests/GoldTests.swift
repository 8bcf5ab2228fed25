import Evaluation
import PlanModel
import Testing

@testable import Targets

@Suite("Targets of the open plans")
struct GoldTests {
  private func figures() throws -> TargetFigures {
    let register = try IndicatorRegister.embedded()
    let extractor = TargetExtractor(register: register)
    let found = try GoldFixtures.plans.flatMap { extractor.targets(in: try GoldFixtures.aligned($0)) }
    return TargetEvaluation.figures(gold: try GoldFixtures.gold(), found: found) {
      register.indicator(named: $0)?.id ?? TargetEvaluation.plainWording($0)
    }
  }

  @Test("precision, recall and fields on the coded targets do not fall below what was reached")
  func gold() throws {
    let figures = try figures()
    print(GoldReport.text(figures))
    #expect(figures.f1 >= 0.9)
    for (field, floor) in [
      ("comparator", 0.95), ("due", 0.95), ("status", 0.95), ("strength", 0.95), ("unit", 0.95), ("indicator", 0.9),
    ] {
      #expect(figures.share(field) >= floor, "\(field) is right in \(figures.share(field)) of the hits")
    }
  }
}

/// The figures in words, for the log of the test.
enum GoldReport {
  static func text(_ figures: TargetFigures, details: Bool = true) -> String {
    var lines = [
      "targets: \(figures.gold) coded, \(figures.found) found, \(figures.hits) hits; precision \(percent(figures.precision)), recall \(percent(figures.recall)), F1 \(percent(figures.f1))"
    ]
    for field in ["kind", "comparator", "due", "status", "strength", "unit", "per", "indicator", "topic"] {
      lines.append("  \(field) right in \(percent(figures.share(field))) of the hits")
    }
    guard details else { return lines.joined(separator: "\n") }
    lines += figures.misses.map {
      "  miss  \($0.id) \($0.sentence) \($0.kind) \($0.value.map { "\($0)" } ?? "") \($0.due ?? "") \($0.indicator) | \($0.quote)"
    }
    lines += figures.extras.map {
      "  extra \($0.sentence) \($0.kind) \($0.comparator) \($0.value.map { "\($0)" } ?? "") \($0.due ?? "") \($0.indicator) | \($0.quote)"
    }
    lines += figures.differences.map { "  \($0.gold) \($0.field): expected \($0.expected), found \($0.actual)" }
    return lines.joined(separator: "\n")
  }

  private static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
}
