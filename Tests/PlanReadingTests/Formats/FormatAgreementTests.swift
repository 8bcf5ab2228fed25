import Foundation
import PlanModel
import PlanReading
import Testing

/// What of a plan must be the same in every format.
struct OutlineDigest: Hashable {
  var metadata: PlanMetadata
  var headings: [String]
  var tasks: [String]
  var others: [String]

  init(_ plan: Plan) {
    metadata = plan.metadata
    headings = plan.headings.map { "\($0.id) \($0.kind) \($0.number) \($0.text)" }
    tasks = plan.tasks.flatMap { task in
      ["\(task.id) \(task.role) \(task.number) \(task.title) in \(task.part ?? "") / \(task.section ?? "")"]
        + task.responsible.map { "  \($0.role) \($0.name)" } + task.sentences.map { "  \($0.id) \($0.text)" }
    }
    others = plan.otherSentences.map { "\($0.id) \($0.text)" }
  }
}

/// Whether pdftotext is there; without it, tests that need it are shown as skipped.
enum Poppler {
  static let isInstalled =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
    }
}

@Suite("One plan in every format")
struct FormatAgreementTests {
  private func read(_ bytes: [UInt8], _ name: String) throws -> Plan {
    let plan = try Fixtures.reader().read(bytes: bytes, file: name, id: "p", metadata: nil)
    expectConserved(plan, source: try FormatReaders().extract(bytes, file: name).text)
    return plan
  }

  private func expectSame(_ plan: Plan) throws {
    let wanted = OutlineDigest(try read(Array(SmallPlan.text.utf8), "p.txt"))
    let found = OutlineDigest(plan)
    #expect(found.headings == wanted.headings)
    #expect(found.tasks == wanted.tasks)
    #expect(found.others == wanted.others)
    #expect(found.metadata == wanted.metadata)
  }

  @Test("the text itself is read as it should")
  func text() throws {
    let plan = try read(Array(SmallPlan.text.utf8), "p.txt")
    #expect(plan.tasks.map(\.title).first == "推进政府机构职能优化协同高效")
    #expect(plan.tasks.map(\.role) == [.task, .task, .task, .task, .guarantee, .guarantee])
    #expect(plan.source.format == "text")
    #expect(plan.metadata.title == SmallPlan.title)
  }

  @Test("HTML gives the outline of the text")
  func html() throws {
    let plan = try read(SmallPlan.html, "p.txt")
    try expectSame(plan)
    #expect(plan.source.format == "html")
  }

  @Test("DOCX with automatic numbers gives the outline of the text")
  func docx() throws {
    let plan = try read(SmallPlan.docx, "p.txt")
    try expectSame(plan)
    #expect(plan.source.format == "docx")
  }

  @Test("OFD with its text objects in disorder gives the outline of the text")
  func ofd() throws {
    let plan = try read(SmallPlan.ofd, "p.txt")
    try expectSame(plan)
    #expect(plan.source.format == "ofd")
  }

  @Test("PDF gives the outline of the text", .enabled(if: Poppler.isInstalled, "pdftotext is not installed"))
  func pdf() throws {
    let plan = try read(SmallPlan.pdf, "p.txt")
    try expectSame(plan)
    #expect(plan.source.format == "pdf")
    #expect(plan.furniture.count == 1)
  }
}
