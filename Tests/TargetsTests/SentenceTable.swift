import PlanModel
import Testing

@testable import Targets

/// Sentences with the targets expected of them, one block each: a line with the kind of document (P plan of
/// 2021–2025, W work plan of 2022, R report on 2021, N next steps of that report) and the sentence, then a line
/// `= kind comparator value unit indicator …` for each target, in text order. `-` stands for no value or unit; then
/// come, where they apply, `per=`, `due=`, `scope=`, `strive`, `explore`, `achieved`. The indicator is its id in the
/// register, or `*` and the words of the text.
struct SentenceTable: Sendable {
  struct Case: Sendable, CustomTestStringConvertible {
    var document: String
    var sentence: String
    var expected: [String]
    var testDescription: String { sentence }
  }

  static func cases(_ table: String) -> [Case] {
    var cases: [Case] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("= ") {
        cases[cases.count - 1].expected.append(String(line.dropFirst(2)))
      } else if let first = line.first, line.dropFirst().first == " " {
        cases.append(Case(document: String(first), sentence: String(line.dropFirst(2)), expected: []))
      }
    }
    return cases
  }

  /// What the extractor finds, in the table's words.
  static func found(_ item: Case) throws -> [String] {
    let extractor = TargetExtractor(register: try IndicatorRegister.embedded())
    let kinds: [String: PlanKind] = ["P": .plan, "W": .workPoints, "R": .annualReport, "N": .annualReport]
    let years = ["P": 2021, "W": 2022, "R": 2021, "N": 2022]
    let context = TargetContext(
      kind: kinds[item.document] ?? .other, startYear: years[item.document], isAchieved: item.document == "R")
    let sentence = Sentence(
      id: "t/1/1", text: item.sentence, original: item.sentence, source: SourceRange(start: 0, end: 0))
    let found = extractor.extract(sentence, context: context)
    for target in found { #expect(ScalarText(item.sentence).contains(Word(target.quote))) }
    return found.map(line)
  }

  private static func line(_ target: ExtractedTarget) -> String {
    var words = [target.kind.rawValue, target.comparator.rawValue]
    words.append(target.value.map(TargetWords.number) ?? "-")
    words.append(target.unit.isEmpty ? "-" : target.unit)
    words.append(target.indicatorID ?? "*\(target.indicator)")
    if let per = target.per { words.append("per=\(per)") }
    if let due = target.due { words.append("due=\(due)") }
    if !target.scope.isEmpty { words.append("scope=\(target.scope)") }
    if target.strength != .must { words.append(target.strength.rawValue) }
    if target.status != .target { words.append(target.status.rawValue) }
    return words.joined(separator: " ")
  }
}
