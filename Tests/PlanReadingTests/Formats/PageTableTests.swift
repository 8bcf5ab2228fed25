import PlanModel
import PlanReading
import Testing

@Suite("Tables of tasks on pages of fixed layout")
struct PageTableTests {
  /// What a table gives as text with pipes between its cells.
  private func wanted() throws -> OutlineDigest {
    let rows = ([TestTable.head] + TestTable.rows).map { $0.joined(separator: " | ") }
    return OutlineDigest(
      try Fixtures.plan(text: ([TestTable.title] + rows + [TestTable.close, ""]).joined(separator: "\n")))
  }

  private func expectSame(_ plan: Plan) throws {
    let wanted = try wanted()
    #expect(plan.tasks.count == TestTable.rows.count)
    #expect(OutlineDigest(plan).tasks == wanted.tasks)
    #expect(OutlineDigest(plan).others == wanted.others)
  }

  @Test(
    "an OFD's table gives the outline of its text: cells at the top or in the middle, head repeated, rows parted",
    arguments: [(false, false, false), (false, true, true), (true, true, false), (true, false, false)])
  func ofd(isCentred: Bool, repeatsHead: Bool, splitsRows: Bool) throws {
    let pages = TestTable.pages(
      TestTable.rows, isCentred: isCentred, repeatsHead: repeatsHead, splitsRows: splitsRows)
    #expect(pages.count >= 3)
    try expectSame(
      try Fixtures.reader().read(bytes: TestOFD.bytes(pages), file: "p.ofd", id: "p", metadata: nil))
  }

  @Test(
    "a PDF's table gives the outline of its text", .enabled(if: Poppler.isInstalled, "pdftotext is not installed"),
    arguments: [(false, true, true), (true, false, false)])
  func pdf(isCentred: Bool, repeatsHead: Bool, splitsRows: Bool) throws {
    let pages = TestTable.pages(
      TestTable.rows, isCentred: isCentred, repeatsHead: repeatsHead, splitsRows: splitsRows)
    try expectSame(
      try Fixtures.reader().read(bytes: TestPDF.bytes(pages), file: "p.pdf", id: "p", metadata: nil))
  }

  @Test(
    "a table without numbers gives as many tasks, and the same ones where cells stand at the top",
    arguments: [(false, false), (false, true), (true, true)])
  func unnumbered(isCentred: Bool, repeatsHead: Bool) throws {
    let pages = TestTable.pages(TestTable.rows, isCentred: isCentred, repeatsHead: repeatsHead, splitsRows: false)
    // The numbers stand furthest left; the line below the table does, too.
    let plain = pages.map { $0.filter { $0.x > 70 || $0.text == TestTable.close } }
    let plan = try Fixtures.reader().read(bytes: TestOFD.bytes(plain), file: "p.ofd", id: "p", metadata: nil)
    let rows = ([TestTable.head] + TestTable.rows).map { $0.dropFirst().joined(separator: " | ") }
    let wanted = try Fixtures.plan(
      text: ([TestTable.title] + rows + [TestTable.close, ""]).joined(separator: "\n"))
    #expect(plan.tasks.count == TestTable.rows.count)
    // In the middle of their rows, the lines of two long cells may fall to the row beside theirs.
    if !isCentred { #expect(OutlineDigest(plan).tasks == OutlineDigest(wanted).tasks) }
  }

  @Test("a page with more rows than are weighed against each other is read row by row", .timeLimit(.minutes(1)))
  func long() throws {
    var page = zip(["序号", "任务", "责任单位"], [70.0, 110, 300]).map {
      TestPages.Line(text: $0, x: $1, y: 20, size: 4)
    }
    for number in 1...200 {
      for (text, x) in [("\(number)", 70.0), ("清理文件。", 110), ("县司法局", 300)] {
        page.append(.init(text: text, x: x, y: 20 + 4.5 * Double(number), size: 4))
      }
    }
    let plan = try Fixtures.reader().read(bytes: TestOFD.bytes([page]), file: "p.ofd", id: "p", metadata: nil)
    #expect(plan.tasks.map(\.number) == (1...200).map(String.init))
  }

  @Test("a heading over the whole width stands over the rows below it")
  func widths() throws {
    let rows: [(String, Double)] = [("1", 70), ("清理规范性文件。", 110), ("县司法局", 300)]
    var page = zip(["序号", "任务", "责任单位"], rows).map { TestPages.Line(text: $0, x: $1.1, y: 100, size: 12) }
    page.append(.init(text: "一、健全依法行政制度体系方面的重点任务", x: 90, y: 120, size: 12))
    page += rows.map { .init(text: $0.0, x: $0.1, y: 140, size: 12) }
    page.append(.init(text: "二、规范行政执法行为", x: 110, y: 160, size: 12))
    page += [("2", 70.0), ("开展案卷评查。", 110), ("县司法局", 300)].map { .init(text: $0.0, x: $0.1, y: 180, size: 12) }
    let plan = try Fixtures.reader().read(bytes: TestOFD.bytes([page]), file: "p.ofd", id: "p", metadata: nil)
    #expect(plan.headings.map(\.text).first == "一、健全依法行政制度体系方面的重点任务")
    #expect(plan.tasks.map(\.title) == ["清理规范性文件", "开展案卷评查"])
  }
}
