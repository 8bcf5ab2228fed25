import PlanModel
import Testing

@testable import Publishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("JSON contracts")
struct ContractTests {
  private let report = SampleReport().report

  private struct Gaps: Decodable {
    struct Topic: Decodable {
      struct Reference: Decodable { var plan, task, sentence, text: String }
      struct Near: Decodable {
        var task, sentence, text: String
        var score: Double
      }
      var code, label, state: String
      var reference: [Reference]
      var nearest: [Near]
    }
    struct Task: Decodable {
      struct Covering: Decodable { var task, sentence: String }
      var plan, task, title, status: String
      var missingTopics: [String]
      var coveredBy: [Covering]
    }
    var plan, against: String
    var topics: [Topic]
    var tasks: [Task]
  }

  @Test("gaps of one plan against one reference are one object")
  func gaps() throws {
    let view = GapsView([report.gaps[0]], in: report, language: .chinese)
    let gaps = try JSONDecoder().decode(Gaps.self, from: Data(try view.json().utf8))
    #expect(gaps.plan == "jiashan" && gaps.against == "sichuan")
    #expect(gaps.topics.map(\.state) == ["notApplicable", "absent"])
    #expect(gaps.topics[1].reference[0].task == "sichuan/1" && gaps.topics[1].nearest[0].score == 0.21)
    #expect(gaps.tasks.map(\.status) == ["partial", "notApplicable"])
    #expect(gaps.tasks[0].coveredBy[0].sentence == "jiashan/一/1")
  }

  private struct Outline: Decodable {
    struct Plan: Decodable {
      struct Place: Decodable {
        var name: String
        var level: String?
      }
      var id, title, kind: String
      var jurisdiction: Place
      var period: Period?
      var issued: String?
      var source: PlanSource
    }
    struct Task: Decodable {
      struct Sentence: Decodable {
        var id, text, original: String
        var source: SourceRange
      }
      var id, role, number, title: String
      var part: String?
      var responsible: [ResponsibleUnit]
      var sentences: [Sentence]
    }
    struct Found: Decodable {
      var kind, severity, message: String
      var source: SourceRange?
      var before: String?
    }
    var plan: Plan
    var tasks, guarantees: [Task]
    var otherSentences: [Task.Sentence]
    var findings: [Found]
  }

  private func outline(_ plan: Int, _ language: Language = .chinese) throws -> Outline {
    let json = try OutlineView(report.plans[plan].plan, language: language).json()
    return try JSONDecoder().decode(Outline.self, from: Data(json.utf8))
  }

  @Test("guarantees stand beside the tasks, next steps among them")
  func outlineTasks() throws {
    let county = try outline(1)
    #expect(county.tasks.map(\.id) == ["jiashan/一"] && county.guarantees.map(\.id) == ["jiashan/G一"])
    #expect(try outline(2).tasks.map(\.role) == ["task", "nextStep"])
  }

  @Test("an outline has text, words as found, offsets, units and findings in the language asked for")
  func outlineContent() throws {
    let province = try outline(0, .english)
    #expect(province.plan.jurisdiction.level == "province" && province.plan.period?.to == 2025)
    #expect(province.plan.source.encoding == "UTF-8" && province.plan.issued == "2022-06-28")
    let sentence = province.tasks[0].sentences[0]
    #expect(sentence.original.contains("執法") && sentence.source.start == 10 && sentence.source.end == 40)
    #expect(province.tasks[0].responsible.map(\.name) == ["司法厅"])
    #expect(province.otherSentences.map(\.id) == ["sichuan/0/1"])
    #expect(province.findings[0].message == "folded" && province.findings[0].before == "執法")
  }

  @Test("absent values are left out, slashes are plain, scores have four decimals")
  func style() throws {
    let json = try MatrixView(report, language: .chinese).json()
    #expect(json.contains("\"score\" : 0.97,") || json.contains("\"score\" : 0.97\n"))
    #expect(!json.contains("null") && !json.contains("\\/") && !json.contains("0.97004"))
    let county = try OutlineView(report.plans[1].plan, language: .chinese).json()
    #expect(!county.contains("\"issued\"") && !county.contains("null"))
    let targets = try TargetsView(report, language: .chinese).json()
    #expect(targets.contains("\"due\" : \"2022-12-31\"") && !targets.contains("\"unit\" : \"\""))
  }
}
