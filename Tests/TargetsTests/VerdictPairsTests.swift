import Foundation
import PlanModel
import Testing

@testable import Targets

/// Pairs of statements with the verdict of a careful reader: Tests/Fixtures/targets/verdicts.tsv.
@Suite("Verdicts on written pairs")
struct VerdictPairsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var verdict: String
    var first: String
    var second: String
    var reason: String
    var testDescription: String { "\(first) ↔ \(second)" }
  }

  static let pairs: [Pair] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/targets/verdicts.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      return fields.count == 4 ? Pair(verdict: fields[0], first: fields[1], second: fields[2], reason: fields[3]) : nil
    }
  }()

  @Test("the table holds at least sixty pairs") func size() { #expect(Self.pairs.count >= 60) }

  @Test("the statements join, and stand to each other as a careful reader says", arguments: pairs)
  func pair(_ pair: Pair) throws {
    let register = try IndicatorRegister.embedded()
    let targets = try target(pair.first, "a", register) + target(pair.second, "b", register)
    let plans = [("a", "甲市"), ("b", "乙市")].map { id, name in
      (id, PlanMetadata(title: "", jurisdiction: Jurisdiction(name: name, level: .prefecture), kind: .plan))
    }
    let groups = IndicatorGrouping.groups(
      targets, plans: Dictionary(plans, uniquingKeysWith: { first, _ in first }), register: register)
    let shared = groups.filter { $0.verdict != .single }
    #expect(shared.map(\.verdict.rawValue) == [pair.verdict], "\(groups.map { "\($0.id) \($0.explanation.chinese)" })")
    #expect(shared.first?.explanation.chinese.contains(pair.reason) == true)
    #expect(shared.first?.explanation.english.isEmpty == false)
  }

  private func target(_ words: String, _ plan: String, _ register: IndicatorRegister) throws -> [Target] {
    let text = String(words.dropFirst(2))
    let kinds: [Character: PlanKind] = ["P": .plan, "W": .workPoints, "R": .annualReport]
    let context = TargetContext(
      kind: words.first.flatMap { kinds[$0] } ?? .other, startYear: 2021, period: Period(from: 2021, to: 2025),
      isAchieved: words.hasPrefix("R"), topics: ["D06"])
    let place = SourceRange(start: 0, end: 0)
    let sentence = Sentence(id: "\(plan)/1/1", text: text, original: text, source: place)
    let found = TargetExtractor(register: register).extract(sentence, context: context)
    #expect(!found.isEmpty, "no target in \(text)")
    return found.enumerated().map { number, found in
      Target(
        id: "\(plan)/T\(number)", plan: plan, task: nil, sentence: sentence.id, text: text, quote: found.quote,
        indicator: found.indicator, kind: found.kind, comparator: found.comparator, value: found.value,
        unit: found.unit, per: found.per, due: found.due, strength: found.strength, scope: found.scope,
        status: found.status, topic: found.topic, source: place)
    }
  }
}
