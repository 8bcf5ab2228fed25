import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Targets

/// The coded sentences of the three open plans.
enum GoldFixtures {
  struct Row: Decodable {
    var id: String
    var part: String?
    var section: String?
    var heading: String
    var text: String
    var structural: Bool
    var topics: [String]
  }

  static let plans = ["sichuan", "huangshi", "jialing"]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/gold")

  static func gold() throws -> [GoldTarget] {
    let text = try String(contentsOf: folder.appendingPathComponent("targets.tsv"), encoding: .utf8)
    return try TargetGold.read(text, file: "targets.tsv")
  }

  static func rows(_ plan: String) throws -> [Row] {
    let text = try String(contentsOf: folder.appendingPathComponent("\(plan).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  /// A plan as the aligner would hand it on, with the coded topics.
  static func aligned(_ plan: String) throws -> AlignedPlan {
    let period = plan == "jialing" ? Period(from: 2019, to: 2019) : Period(from: 2021, to: 2025)
    let sentences = try rows(plan).filter { !$0.structural }.map { row in
      AlignedSentence(
        sentence: Sentence(
          id: row.id, text: row.text, original: row.text, source: SourceRange(start: 0, end: 0), part: row.part,
          section: row.section, heading: row.heading),
        task: nil, topics: row.topics.map { TopicScore(code: $0, score: 1, evidence: []) })
    }
    let metadata = PlanMetadata(
      title: plan, jurisdiction: Jurisdiction(name: plan, level: nil), kind: plan == "jialing" ? .workPoints : .plan,
      period: period)
    let source = PlanSource(file: plan, sha256: "", format: "text", encoding: "UTF-8", byteCount: 0)
    return AlignedPlan(plan: Plan(id: plan, metadata: metadata, source: source), sentences: sentences, nearest: [:])
  }
}
