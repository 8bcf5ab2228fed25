import Foundation
import PlanModel
import Testing

/// Small documents in Tests/Fixtures/outlines, one for each way of numbering, with the outline written by hand.
///
/// A file holds the document, a line of `=====`, and the outline: `#` a part, `##` a section, `T` a task, `G` a guarantee,
/// `N` a next step (id, title, number of sentences, units, deadlines), `~` how many sentences stand outside the tasks
/// below an id, `!` what is said about the numbering.
@Suite("Outlines of small documents")
struct OutlineFixtureTests {
  static let folder = Fixtures.root.appending(path: "Tests/Fixtures/outlines")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  @Test("there are at least forty")
  func number() { #expect(Self.names.count >= 40) }

  @Test("the outline is the one written by hand", arguments: names)
  func outline(name: String) throws {
    let file = String(decoding: try Data(contentsOf: Self.folder.appending(path: name)), as: UTF8.self)
    let halves = file.components(separatedBy: "\n=====\n")
    try #require(halves.count == 2)
    let plan = try Fixtures.plan(text: halves[0] + "\n")
    expectConserved(plan, source: halves[0] + "\n")
    #expect(Self.text(plan) == halves[1], "\(name)")
  }

  /// The outline of a plan `p` in the form of the files.
  static func text(_ plan: Plan) -> String {
    var lines: [(start: Int, rank: Int, text: String)] = []
    for heading in plan.headings {
      lines.append((heading.source.start, 0, (heading.kind == .part ? "# " : "## ") + heading.text))
    }
    for task in plan.tasks {
      let starts = task.sentences.map(\.source.start) + task.responsibleLines.map(\.source.start)
      lines.append((starts.min() ?? 0, 1, text(task)))
    }
    var text = lines.sorted { ($0.start, $0.rank) < ($1.start, $1.rank) }.map { $0.text + "\n" }.joined()
    var bases: [String] = []
    var counts: [String: Int] = [:]
    for sentence in plan.otherSentences {
      let base = String(sentence.id.split(separator: "/")[1])
      if counts[base] == nil { bases.append(base) }
      counts[base, default: 0] += 1
    }
    for base in bases { text += "~ \(counts[base] ?? 0) \(base)\n" }
    for finding in plan.findings where finding.kind == .numbering { text += "! \(finding.message.chinese)\n" }
    return text
  }

  private static func text(_ task: PlanTask) -> String {
    let letter =
      switch task.role {
      case .task: "T"
      case .guarantee: "G"
      case .nextStep: "N"
      }
    var text = "\(letter) \(task.id.dropFirst(2)) \(task.title) [\(task.sentences.count)]"
    for role in [ResponsibleUnit.Role.lead, .responsible, .support] {
      let names = task.responsible.filter { $0.role == role }.map(\.name)
      if !names.isEmpty { text += " | \(role.rawValue) \(names.joined(separator: "、"))" }
    }
    for deadline in task.deadlines { text += " | due \(deadline.text)\(deadline.date.map { " " + $0 } ?? "")" }
    return text
  }
}
