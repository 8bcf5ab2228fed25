import Foundation
import PlanModel
import PlanReading
import Testing

@Suite("PDF", .enabled(if: Poppler.isInstalled, "pdftotext is not installed"))
struct PDFTests {
  private func lines(_ pages: [[TestPages.Line]]) throws -> [String] {
    let text = try PDFReader().extract(TestPDF.bytes(pages), file: "p.pdf")
    let end = text.furniture.first?.range.start ?? text.text.utf8.count
    return String(decoding: Array(text.text.utf8)[..<end], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func text(_ characters: Int, _ name: Character = "文") -> String {
    String(repeating: name, count: characters - 1) + "。"
  }

  @Test("a paragraph that runs over a page's end is one; headers and page numbers are furniture")
  func pageBreak() throws {
    let paragraphs = (1...12).map { "\($0)." + text(150, ["甲", "乙", "丙"][$0 % 3]) }
    let pages = TestPages.set(paragraphs.map { .text($0) })
    #expect(pages.count >= 3)
    #expect(try lines(pages) == paragraphs)
  }

  @Test("a header that stands on each page is one, numbers in the text are none")
  func heads() throws {
    let pages = (0..<4).map { page in
      [
        TestPages.Line(text: "甲县人民政府文件 第\(page)期", x: 100, y: 40, size: 10),
        .init(text: text(10 + page), x: 100, y: 120, size: 16), .init(text: text(9 - page), x: 100, y: 160, size: 16),
        .init(text: "2025", x: 100, y: 200, size: 16),
        .init(text: text(20, ["甲", "乙", "丙", "丁"][page]), x: 100, y: 240, size: 16),
        .init(text: "第\(page + 1)页 共4页", x: 250, y: 800, size: 10),
      ]
    }
    #expect(try lines(pages).filter { $0 == "2025" }.count == 4)
    #expect(try lines(pages).allSatisfy { !$0.contains("县") && !$0.contains("页") })
  }

  @Test("two columns are read one behind the other")
  func columns() throws {
    func column(_ name: Character, x: Double) -> [TestPages.Line] {
      (0..<12).map { row in
        let isFirst = row % 4 == 0
        return TestPages.Line(
          text: String(repeating: name, count: row % 4 == 3 ? 6 : isFirst ? 14 : 16), x: x + (isFirst ? 24 : 0),
          y: 100 + 20 * Double(row), size: 12)
      }
    }
    let lines = try lines([column("左", x: 70) + column("右", x: 330)])
    #expect(lines.count == 6)
    #expect(lines.prefix(3).allSatisfy { Set($0) == ["左"] })
  }

  @Test("a file of pictures has no text layer; a page of one among others is told, an empty page is not")
  func scans() throws {
    let plan = try Fixtures.reader().read(bytes: TestPDF.scan(pages: 2), file: "p.pdf", id: "p", metadata: nil)
    #expect(plan.findings.contains { $0.kind == .unreadable && $0.severity == .error })
    #expect(plan.isUnreadable)
    #expect(plan.allSentences.isEmpty)
    let word = "BT /F0 16 Tf 1 0 0 1 90 700 Tm <7532> Tj ET"
    let mixed = try PDFReader().extract(
      TestPDF.bytes(contents: [word, "q 500 0 0 700 50 50 cm /I0 Do Q", ""]), file: "p.pdf")
    #expect(mixed.findings.map(\.message.english) == ["page 2 has no text layer (it may be a scan)"])
  }

  @Test("a file that breaks off is refused or says so")
  func truncated() throws {
    let file = SmallPlan.pdf
    for share in [0.3, 0.6, 0.9, 0.99] {
      let cut = Array(file[..<Int(Double(file.count) * share)])
      do throws(InputError) {
        let text = try PDFReader().extract(cut, file: "p.pdf")
        #expect(text.findings.contains { $0.kind == .unreadable && $0.severity == .error })
      } catch {
        #expect(error.problem.contains("PDF"))
      }
    }
  }
}

/// What happens around the program; stand-ins for it are scripts, so that nothing need be installed.
@Suite("The program that reads PDF")
struct PDFProgramTests {
  private func problem(_ reader: PDFReader, _ bytes: [UInt8] = Array("%PDF-1.5\n".utf8)) -> InputError? {
    do throws(InputError) {
      _ = try reader.extract(bytes, file: "p.pdf")
      return nil
    } catch { return error }
  }

  @Test("a missing program is one line with the package to install")
  func missing() {
    let error = problem(PDFReader(program: "duizhao-no-such-program"))
    #expect(error?.remedy.contains("poppler-utils") == true)
  }

  @Test("a program that hangs is ended with all that it started", .timeLimit(.minutes(1)))
  func hangs() throws {
    try StandIn.run("sleep 300 & sleep 300") { path in
      let start = ContinuousClock.now
      let error = problem(PDFReader(program: path, timeLimit: 1))
      #expect(error?.problem.contains("did not finish") == true)
      #expect(ContinuousClock.now - start < .seconds(20))
    }
    // Output closed, yet running.
    try StandIn.run("exec >&- 2>&-; sleep 300") { path in
      #expect(problem(PDFReader(program: path, timeLimit: 1))?.problem.contains("did not finish") == true)
    }
  }

  @Test("a program that writes without end, breaks down, or reads nothing does no harm", .timeLimit(.minutes(1)))
  func misbehaves() throws {
    try StandIn.run("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done | cat") {
      path in
      #expect(problem(PDFReader(program: path, timeLimit: 30))?.problem.contains("more text") == true)
    }
    try StandIn.run("kill -SEGV $$") { path in
      #expect(problem(PDFReader(program: path))?.problem.contains("broke down") == true)
    }
    let large = Array("%PDF-1.5\n".utf8) + [UInt8](repeating: 0x20, count: 4 << 20)
    try StandIn.run("exec 0<&-; exit 1") { path in
      #expect(problem(PDFReader(program: path), large)?.problem.contains("damaged") == true)
    }
  }

  @Test("a protected file and a foreign program are told apart")
  func exits() throws {
    try StandIn.run("echo 'Command Line Error: Incorrect password' >&2; exit 1") { path in
      #expect(problem(PDFReader(program: path))?.problem.contains("password") == true)
    }
    try StandIn.run("echo 'Usage: pdftotext [options]' >&2; exit 99") { path in
      #expect(problem(PDFReader(program: path))?.problem.contains("not the one of poppler") == true)
    }
    // Status 99 alone is poppler's own for a file it cannot make sense of.
    try StandIn.run("echo 'Syntax Error: Loop in Pages tree' >&2; exit 99") { path in
      #expect(problem(PDFReader(program: path))?.problem.contains("damaged") == true)
    }
    try StandIn.run("echo 'no xml <'") { path in
      #expect(problem(PDFReader(program: path))?.problem.contains("cannot be read") == true)
    }
  }
}
