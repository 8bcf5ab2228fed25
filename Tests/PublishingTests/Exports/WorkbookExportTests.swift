import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite struct WorkbookExportTests {
  private let report = SampleReport().report

  private func book(_ language: Language = .chinese, _ report: ComparisonReport? = nil) throws -> ReadWorkbook {
    try ReadWorkbook(try WorkbookExport(report ?? self.report, language: language).xlsx())
  }

  @Test("every sheet has its rows, heads that stay in place, and a filter over all of them")
  func sheets() throws {
    let book = try book()
    #expect(book.sheets.map(\.name) == ["覆盖矩阵", "缺项", "指标目标", "任务对照", "语句", "来源", "说明"])
    let gaps = report.gaps.reduce(0) { $0 + $1.topics.count + $1.tasks.count }
    let pairs = report.pairs.reduce(0) { $0 + $1.pairs.count + $1.leftOnly.count + $1.rightOnly.count }
    let sentences = report.plans.reduce(0) { $0 + $1.sentences.count }
    #expect(
      book.sheets.prefix(6).map { $0.rows.count - 1 } == [
        report.matrix.count, gaps, report.targets.count, pairs, sentences, report.plans.count,
      ])
    for sheet in book.sheets {
      let pane = try #require(sheet.xml.all("pane").first)
      #expect(pane.attribute("state") == "frozen" && pane.attribute("ySplit") == "1")
      #expect(sheet.xml.all("autoFilter").first?.attribute("ref")?.hasSuffix(String(sheet.rows.count)) == true)
      #expect(!sheet.xml.all("col").isEmpty)
      #expect(sheet.xml.all("f").isEmpty, "a formula in \(sheet.name)")
    }
  }

  @Test("each state has its sign and name in every cell, in both languages", arguments: Language.allCases)
  func states(language: Language) throws {
    let sheet = try book(language).sheets[0]
    let view = MatrixView(report, language: language)
    for (row, read) in zip(report.matrix, sheet.rows.dropFirst()) {
      #expect(read[0] == row.code && read[2] == row.label(language))
      for (column, cell) in row.cells.enumerated() {
        let display = view.display(cell)
        #expect(read[3 + column] == "\(display.sign) \(display.label(language))")
      }
    }
  }

  @Test("words found and cleaned, topics and places of every sentence are in the sheet of sentences")
  func sentences() throws {
    let rows = try book().sheets[4].rows.dropFirst()
    #expect(rows.map { $0[3] } == report.plans.flatMap { $0.sentences.map(\.sentence.id) })
    let row = try #require(rows.first { $0[3] == "sichuan/1/1" })
    #expect(row[6] == "全面推行行政执法三项制度。" && row[7] == "全面推行行政執法三項制度。" && row[8] == "D04")
    #expect(row[14] == "10" && row[15] == "40")
  }

  @Test("hostile words are text, never a formula, and every one arrives")
  func hostile() throws {
    for words in SampleReport.hostileWords {
      let report = SampleReport(words: words).report
      let book = try book(.english, report)
      let plain = String(String.UnicodeScalarView(words.unicodeScalars.filter(Self.isAllowed)))
      #expect(book.sheets.allSatisfy { $0.xml.all("f").isEmpty && $0.xml.all("hyperlink").isEmpty })
      let title = book.sheets[5].rows[1][2]
      #expect(title == "四川省法治政府建设实施方案（2021—2025年）" + plain)
    }
  }

  @Test("a sentence longer than a cell is cut with a sign, and the file can be read")
  func long() throws {
    var report = report
    report.plans[0].sentences[0].sentence.text = String(repeating: "长", count: 40_000)
    let text = try book(.chinese, report).sheets[4].rows[1][6]
    #expect(text.utf16.count == 32_767 && text.hasSuffix("长…"))
  }

  @Test("the same report gives the same bytes")
  func deterministic() throws {
    let first = try WorkbookExport(report, language: .chinese).xlsx()
    let isSame = try WorkbookExport(report, language: .chinese).xlsx() == first
    #expect(isSame)
  }

  /// What XML and a cell can hold; a line end is LF.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
