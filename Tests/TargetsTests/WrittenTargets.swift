import Evaluation
import Foundation
import PlanModel

@testable import Targets

/// The written sentences of Tests/Fixtures/targets and what is found in them.
enum WrittenTargets {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/targets")

  /// Figures of one half, `development` or `kept-apart`.
  static func figures(_ half: String) throws -> TargetFigures {
    let register = try IndicatorRegister.embedded()
    let gold = try TargetGold.read(try text("\(half)-targets.tsv"), file: "\(half)-targets.tsv")
    let found = try sentences(half).flatMap { unit, document, text in
      self.found(unit, document, text, TargetExtractor(register: register))
    }
    return TargetEvaluation.figures(gold: gold, found: found) {
      register.indicator(named: $0)?.id ?? TargetEvaluation.plainWording($0)
    }
  }

  /// Share of the hits whose indicator is the same entry of the register, or where the register has none, is worded
  /// alike: half of the pairs of neighbouring characters are shared.
  static func indicatorShare(_ figures: TargetFigures) -> Double {
    guard figures.hits > 0 else { return 1 }
    let alike = figures.differences.filter { $0.field == "indicator" && likeness($0.expected, $0.actual) >= 0.5 }
    return Double((figures.right["indicator"] ?? 0) + alike.count) / Double(figures.hits)
  }

  /// Dice coefficient of the pairs of neighbouring characters, 0...1.
  static func likeness(_ left: String, _ right: String) -> Double {
    func pairs(_ words: String) -> Set<String> {
      let characters = Array(words)
      guard characters.count > 1 else { return [words] }
      return Set((1..<characters.count).map { String(characters[($0 - 1)...$0]) })
    }
    let (first, second) = (pairs(left), pairs(right))
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  private static func found(
    _ unit: String, _ document: String, _ text: String, _ extractor: TargetExtractor
  ) -> [Target] {
    let kinds: [String: PlanKind] = ["P": .plan, "W": .workPoints, "R": .annualReport, "N": .annualReport]
    let years = ["P": 2021, "W": 2022, "R": 2021, "N": 2022]
    let context = TargetContext(
      kind: kinds[document] ?? .other, startYear: years[document],
      period: document == "P" ? Period(from: 2021, to: 2025) : nil, isAchieved: document == "R")
    let sentence = Sentence(id: unit, text: text, original: text, source: SourceRange(start: 0, end: 0))
    return extractor.extract(sentence, context: context).enumerated().map { number, found in
      Target(
        id: "\(unit)#\(number + 1)", plan: "written", task: nil, sentence: unit, text: text, quote: found.quote,
        indicator: found.indicator, kind: found.kind, comparator: found.comparator, value: found.value,
        unit: found.unit, per: found.per, due: found.due, strength: found.strength, scope: found.scope,
        status: found.status, topic: found.topic, source: sentence.source)
    }
  }

  /// Unit, kind of document (P plan, W work points, R report, N next steps of a report) and text of each sentence.
  static func sentences(_ half: String) throws -> [(String, String, String)] {
    try text("\(half)-sentences.tsv").split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return fields.count == 3 ? (fields[0], fields[1], fields[2]) : ("", "", "")
    }
  }

  private static func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }
}
