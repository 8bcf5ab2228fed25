import Foundation
import PlanModel
import Taxonomy

/// The three coded plans of the fixtures, as an engine without error would align them.
enum CodedPlans {
  private struct Row: Decodable {
    var id: String
    var part: String?
    var section: String?
    var task: String?
    var heading: String
    var text: String
    var structural: Bool
    var topics: [String]
  }

  static func plans() throws -> [AlignedPlan] {
    try [
      plan("sichuan", .province, Period(from: 2021, to: 2025)),
      plan("huangshi", .prefecture, Period(from: 2021, to: 2025)),
      plan("jialing", .county, Period(from: 2019, to: 2019)),
    ]
  }

  /// The topics that occur, without limits of level or year.
  static func scheme(_ plans: [AlignedPlan]) -> ConceptScheme {
    let codes = Set(plans.flatMap { $0.sentences.flatMap { $0.topics.map(\.code) } }).sorted()
    let domains = Set(codes.map { String($0.prefix(1)) }).sorted()
    return ConceptScheme(
      title: LocalizedText("", ""), version: "1", sha256: "",
      concepts: domains.flatMap { domain in
        [concept(domain, slug: domain == "Z" ? "overall" : domain, in: nil)]
          + codes.filter { $0.hasPrefix(domain) }.map { concept($0, in: domain) }
      })
  }

  private static func plan(_ id: String, _ level: PlanLevel, _ period: Period) throws -> AlignedPlan {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/gold/\(id).jsonl")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }.filter { !$0.structural }
    var tasks: [PlanTask] = []
    var others: [Sentence] = []
    var aligned: [AlignedSentence] = []
    for row in rows {
      let sentence = Sentence(
        id: row.id, text: row.text, original: row.text, source: SourceRange(start: 0, end: 0), heading: row.heading)
      let task = row.task.map { "\(id)/\($0)" }
      aligned.append(
        AlignedSentence(
          sentence: sentence, task: task, topics: row.topics.map { TopicScore(code: $0, score: 1, evidence: []) }))
      if let task {
        if tasks.last?.id != task {
          tasks.append(PlanTask(id: task, role: .task, number: row.task ?? "", title: row.heading))
        }
        tasks[tasks.count - 1].sentences.append(sentence)
      } else {
        others.append(sentence)
      }
    }
    let metadata = PlanMetadata(
      title: id, jurisdiction: Jurisdiction(name: id, level: level), kind: .plan, period: period)
    let source = PlanSource(file: id, sha256: "", format: "text", encoding: "UTF-8", byteCount: 0)
    return AlignedPlan(
      plan: Plan(id: id, metadata: metadata, source: source, tasks: tasks, otherSentences: others), sentences: aligned,
      nearest: [:])
  }
}
