import PlanModel
import PlanReading
import Testing

/// A whole plan as word processors and others write it: `Tests/Fixtures/formats`, made by `make bench-formats`.
@Suite("A whole plan in every format")
struct FormatFixtureTests {
  private func expectSame(_ name: String) throws {
    let wanted = OutlineDigest(try Fixtures.plan("huangshi"))
    let bytes = try Fixtures.bytes("Tests/Fixtures/formats/\(name)")
    let plan = try Fixtures.reader().read(bytes: bytes, file: name, id: "huangshi", metadata: nil)
    let found = OutlineDigest(plan)
    #expect(found.headings == wanted.headings)
    #expect(found.tasks == wanted.tasks)
    #expect(found.others == wanted.others)
    #expect(plan.tasks.count == 25)
  }

  @Test("it gives the outline of its text", arguments: ["huangshi.docx", "huangshi.ofd", "huangshi.html"])
  func same(name: String) throws { try expectSame(name) }

  @Test("so does a PDF", .enabled(if: Poppler.isInstalled, "pdftotext is not installed"))
  func pdf() throws { try expectSame("huangshi.pdf") }
}
