import Testing

@testable import PlanArchive

@Suite struct StoredReportTests {
  private let report = StoredReport(
    question: "q", summary: "完成\n",
    files: [.init(name: "index.html", contents: [1, 2, 3]), .init(name: "a", contents: [])])

  private func read(_ bytes: [UInt8], _ question: String) throws -> StoredReport {
    try bytes.withUnsafeBufferPointer { try StoredReport(archive: $0, answering: question) }
  }

  @Test("a report answers the question it was made for, and no other")
  func question() throws {
    #expect(try read(report.archive, "q") == report)
    #expect(throws: DamagedArchive.self) { try read(report.archive, "other") }
  }

  @Test("a report that is cut is refused")
  func cut() {
    for count in report.archive.indices {
      #expect(throws: DamagedArchive.self) { try read(Array(report.archive.prefix(count)), "q") }
    }
  }
}
