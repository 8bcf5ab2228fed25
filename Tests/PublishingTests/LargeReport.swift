import Foundation
import PlanModel

/// A report of real size, made from the coded sentences of Tests/Fixtures/gold: five plans (two of them copies under
/// another id), every cell, every gap against every other plan, pairs of tasks with shared topics.
struct LargeReport {
  private struct Line: Decodable {
    var id: String
    var part: String?
    var section: String?
    var task: String?
    var heading: String
    var text: String
    var structural: Bool
    var topics: [String]
  }

  let report: ComparisonReport

  init() throws {
    let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/gold")
    func lines(_ plan: String) throws -> [Line] {
      try String(contentsOf: gold.appendingPathComponent("\(plan).jsonl"), encoding: .utf8)
        .split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }
    let sources = [
      ("sichuan", "sichuan", "四川省", PlanLevel.province), ("huangshi", "huangshi", "黄石市", .prefecture),
      ("jialing", "jialing", "嘉陵区", .county), ("jiashan", "sichuan", "嘉善县", .county),
      ("jiangmen", "huangshi", "江门市", .prefecture),
    ]
    let plans = try sources.map { id, source, name, level in
      Self.plan(id, name, level, try lines(source), source: source)
    }
    report = Self.compare(plans)
  }

  private static func plan(
    _ id: String, _ name: String, _ level: PlanLevel, _ lines: [Line], source: String
  ) -> AlignedPlan {
    var plan = Plan(
      id: id,
      metadata: PlanMetadata(
        title: "\(name)法治政府建设实施方案（2021—2025年）", jurisdiction: Jurisdiction(name: name, level: level),
        kind: id == "jiangmen" ? .annualReport : .plan, period: Period(from: 2021, to: 2025), issued: "2021-12-30",
        issuer: "\(name)人民政府"),
      source: PlanSource(
        file: "\(id).txt", sha256: String(repeating: "0f", count: 32), format: "text", encoding: "UTF-8",
        byteCount: lines.reduce(0) { $0 + $1.text.utf8.count }))
    var aligned: [AlignedSentence] = []
    var offset = 0
    for line in lines {
      let range = SourceRange(start: offset, end: offset + line.text.utf8.count)
      offset = range.end
      let local = String(line.id.dropFirst(source.count))
      // Every other plan has words as found that differ, as the converted documents have.
      let original =
        id == "sichuan" || id == "huangshi" ? line.text.replacingOccurrences(of: "行政", with: "行政（原）") : line.text
      if line.structural {
        plan.headings.append(
          Heading(
            id: id + local, kind: line.section == line.text ? .section : .part, number: "一", text: line.text,
            original: original, source: range))
        continue
      }
      let sentence = Sentence(
        id: id + local, text: line.text, original: original, source: range, part: line.part, section: line.section,
        heading: line.heading)
      var task: String?
      if let number = line.task {
        task = "\(id)/\(number)"
        if plan.tasks.last?.id != task {
          plan.tasks.append(
            PlanTask(id: task ?? "", role: .task, number: number, title: line.heading, part: line.part))
        }
        plan.tasks[plan.tasks.count - 1].sentences.append(sentence)
      } else {
        plan.otherSentences.append(sentence)
      }
      let topics = line.topics.enumerated().map { rank, code in
        TopicScore(code: code, score: 0.93 - 0.11 * Double(rank), evidence: [String(line.text.prefix(4))])
      }
      aligned.append(AlignedSentence(sentence: sentence, task: task, topics: topics))
    }
    for number in 0..<60 {
      plan.findings.append(
        Finding(
          .wordingConverted, .note, LocalizedText("转换器用词还原", "wording folded"),
          source: SourceRange(start: number, end: number + 9), before: "程式", after: "程序"))
    }
    return AlignedPlan(plan: plan, sentences: aligned, nearest: [:])
  }

  private static func compare(_ plans: [AlignedPlan]) -> ComparisonReport {
    let codes = Set(plans.flatMap { $0.sentences.flatMap { $0.topics.map(\.code) } }).sorted()
    let letters = Set(codes.map { String($0.prefix(1)) }).sorted()
    func scored(_ aligned: AlignedSentence, _ score: Double) -> ScoredSentence {
      ScoredSentence(
        id: aligned.sentence.id, task: aligned.task, text: aligned.sentence.text, original: aligned.sentence.original,
        score: score, evidence: aligned.topics.first?.evidence ?? [])
    }
    func hits(_ plan: AlignedPlan, _ code: String) -> [AlignedSentence] {
      plan.sentences.filter { $0.topics.contains { $0.code == code } }
    }
    func near(_ plan: AlignedPlan, _ code: String) -> [ScoredSentence] {
      let letter = String(code.prefix(1))
      return plan.sentences.filter { $0.topics.first?.code.hasPrefix(letter) ?? false }.prefix(3).map {
        scored($0, 0.21)
      }
    }
    let matrix = codes.map { code in
      MatrixRow(
        code: code, domain: String(code.prefix(1)), label: LocalizedText("主题\(code)的名称", "topic \(code)"),
        cells: plans.map { plan in
          let found = hits(plan, code)
          return found.isEmpty
            ? MatrixCell(plan: plan.plan.id, state: .absent, nearest: near(plan, code))
            : MatrixCell(plan: plan.plan.id, state: .covered, sentences: found.map { scored($0, 0.93) })
        })
    }
    let domains = letters.map { letter in
      DomainRow(
        code: letter, label: LocalizedText("领域\(letter)", "domain \(letter)"),
        counts: plans.indices.map { position in
          var topics: [CellState: Int] = [:]
          for row in matrix where row.domain == letter { topics[row.cells[position].state, default: 0] += 1 }
          return StateCounts(plan: plans[position].plan.id, topics: topics)
        })
    }
    func reference(_ aligned: AlignedSentence, _ plan: AlignedPlan) -> GapReference {
      GapReference(
        plan: plan.plan.id, task: aligned.task, sentence: aligned.sentence.id, text: aligned.sentence.text,
        original: aligned.sentence.original)
    }
    var gaps: [GapReport] = []
    var pairs: [PairReport] = []
    for (leftPosition, left) in plans.enumerated() {
      for (rightPosition, right) in plans.enumerated() where right.plan.id != left.plan.id {
        let missing = matrix.filter {
          $0.cells[leftPosition].state != .covered && $0.cells[rightPosition].state == .covered
        }
        gaps.append(
          GapReport(
            plan: left.plan.id, against: right.plan.id,
            topics: missing.map { row in
              TopicGap(
                code: row.code, label: row.label, state: .absent,
                reference: hits(right, row.code).map { reference($0, right) },
                nearest: row.cells[leftPosition].nearest)
            },
            tasks: right.plan.tasks.map {
              TaskGap(
                plan: right.plan.id, task: $0.id, title: $0.title, role: .task, status: .partial,
                missingTopics: missing.prefix(2).map(\.code),
                coveredBy: left.sentences.prefix(2).map { reference($0, left) })
            }))
        guard leftPosition < rightPosition else { continue }
        let shared = left.plan.tasks.flatMap { task in
          right.plan.tasks.prefix(3).map {
            TaskPair(
              left: task.id, right: $0.id, relation: .intersects, sharedTopics: ["D04"], overlap: 0.31,
              reuse: .paraphrased)
          }
        }
        pairs.append(
          PairReport(left: left.plan.id, right: right.plan.id, pairs: shared, leftOnly: [], rightOnly: []))
      }
    }
    let targets = plans.flatMap { plan in
      plan.sentences.filter { $0.sentence.text.contains("%") || $0.sentence.text.contains("年底前") }.enumerated()
        .map { number, aligned in
          Target(
            id: "\(plan.plan.id)/T\(number + 1)", plan: plan.plan.id, task: aligned.task, sentence: aligned.sentence.id,
            text: aligned.sentence.text, quote: String(aligned.sentence.text.prefix(20)), indicator: "指标",
            kind: .percent, comparator: .ge, value: 100, unit: "%", topic: aligned.topics.first?.code,
            source: aligned.sentence.source)
        }
    }
    return ComparisonReport(
      provenance: Provenance(
        engine: "0.1.0", taxonomy: "法治政府建设主题分类", taxonomyVersion: "1",
        taxonomySHA256: String(repeating: "ab", count: 32)),
      plans: plans, domains: domains, matrix: matrix, gaps: gaps, pairs: pairs, targets: targets,
      indicators: [
        IndicatorGroup(
          id: "i", label: LocalizedText("指标", "indicator"), topic: nil, members: targets.map(\.id), verdict: .same,
          explanation: LocalizedText("各文件一致。", "All alike."))
      ])
  }
}
